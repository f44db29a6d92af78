import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { AssessmentRecord, Disclosure, Withheld } from '#schemas/record.ts'
import { followsWithout } from '#src/domain/deciding-answers.ts'
import { publicCopyOf } from '#src/domain/public-copy.ts'
import { type PublicSecret, secretsOf, secretsStandingIn } from '#src/domain/public-secrets.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { squashed } from '#src/domain/secret-search.ts'
import { type Piece, piecesOf } from '#src/domain/withheld-pieces.ts'
import { idPlace } from '#src/domain/withheld-proof.ts'
import { commitmentTo, newSalt, publicIds } from '#src/signing/commitment.ts'
import {
  type IssueDeps,
  type IssuedRecord,
  type IssueProblem,
  notRecordable,
  recordable,
  sealRecord,
  unsignedRecord,
} from './issue-record.ts'
import type { PublicFinding } from './search-public-files.ts'
import type { SigningIdentity } from './signing-identity.ts'

export type PublicWish = {
  /** Texts of what is left out that the person has seen standing elsewhere and lets stand there. */
  readonly mayStay: readonly string[]
}

/** A public record, the whole one that it was made from, and what must not be found in public. */
export type IssuedPublicCopy = IssuedRecord & {
  readonly whole: IssuedRecord
  readonly secrets: readonly PublicSecret[]
}

export type PublicCopyProblem =
  | IssueProblem
  /** Findings would follow otherwise without these answers, or other questions would be asked. */
  | { readonly kind: 'answers-decide'; readonly answers: readonly string[] }
  /** What must not be public stands in what would be. */
  | { readonly kind: 'secrets-found'; readonly found: readonly PublicFinding[] }

/** Both records of one draft, signed by the same person at the same moment. */
export async function issuePublicCopy(
  deps: IssueDeps,
  framework: Framework,
  assessment: Assessment,
  identity: SigningIdentity | undefined,
  { mayStay }: PublicWish,
): Promise<Result<IssuedPublicCopy, PublicCopyProblem>> {
  const whole = await unsignedRecord(deps, framework, assessment, identity)
  if (!whole.ok) return whole
  const { answers, notes, watchWords } = assessment.publicCopy
  if (!followsWithout(framework, whole.value.assessment, answers))
    return err({ kind: 'answers-decide', answers })
  const pieces = piecesOf(whole.value, { answers, notes })
  const split = await splitRecord(whole.value, pieces, deps.newId())
  if (!split.ok) return split
  const secrets = toLookFor(secretsOf(whole.value, pieces, watchWords), mayStay)
  const found = secretsStandingIn(split.value.open, secrets)
  if (found.length > 0)
    return err({
      kind: 'secrets-found',
      found: found.map(({ secret, where }) => ({ secret, at: { kind: 'record', where } })),
    })
  return sealBoth(split.value, identity, secrets)
}

/** Nobody can let a word stand that they asked to watch for. */
function toLookFor(secrets: readonly PublicSecret[], mayStay: readonly string[]): PublicSecret[] {
  const allowed = new Set(mayStay.map(squashed))
  return secrets.filter(
    ({ text, origin }) => origin.kind === 'watch-word' || !allowed.has(squashed(text)),
  )
}

type Split = { readonly open: AssessmentRecord; readonly whole: AssessmentRecord }

async function splitRecord(
  whole: AssessmentRecord,
  pieces: readonly Piece[],
  id: string,
): Promise<Result<Split, IssueProblem>> {
  const withheld: Withheld[] = []
  const disclosures: Disclosure[] = []
  for (const { kind, where, value } of pieces) {
    const salt = newSalt()
    const commitment = await commitmentTo(salt, where, value)
    if (!commitment.ok) return notRecordable(commitment.error.path)
    withheld.push({ kind, where, commitment: commitment.value })
    disclosures.push({ where, salt })
  }
  const salt = disclosures.find(({ where }) => where === idPlace)?.salt ?? newSalt()
  const copy = publicCopyOf(whole, pieces, await publicIds(salt, whole))
  const open = recordable({ ...copy, id, withheld })
  return open.ok ? ok({ open: open.value, whole: { ...whole, disclosures } }) : open
}

async function sealBoth(
  { open, whole }: Split,
  identity: SigningIdentity | undefined,
  secrets: readonly PublicSecret[],
): Promise<Result<IssuedPublicCopy, IssueProblem>> {
  const inside = await sealRecord(whole, identity)
  if (!inside.ok) return inside
  const outside = await sealRecord(open, identity)
  if (!outside.ok) return outside
  const { record, digest } = inside.value
  return ok({ ...outside.value, audience: 'public', whole: { record, digest }, secrets })
}
