import type { AssessmentRecord } from '#schemas/record.ts'
import {
  computedHolds,
  parseRecord,
  type RecordProblem,
  type WrittenRecord,
} from '#src/domain/parse-record.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { frameworkDigest } from '#src/signing/digest.ts'
import type { Anchors } from '#src/signing/trust.ts'
import type { RecordSignatureReport } from '#src/signing/verification.ts'
import { verifyRecord } from '#src/signing/verify-record.ts'
import { countersigned } from './countersigned.ts'
import type { LoadFramework } from './draft-library.ts'
import { embeddedFault } from './embedded-fault.ts'
import type { Agreement, FileReason, RecordFacts } from './file-check.ts'
import type { ReadJsonProblem } from './read-json.ts'

/** A record held against itself: its framework, its findings, its signatures. */
export type CheckedRecord = {
  readonly record: AssessmentRecord
  /** As it stands in the file: what further signatures sign. */
  readonly written: WrittenRecord
  readonly facts: RecordFacts
  readonly agreement: readonly Agreement[]
  readonly signatures: readonly RecordSignatureReport[]
  readonly reasons: readonly FileReason[]
}

/** `input` is JSON already read; what is no record of this version is said, and nothing of it is used. */
export async function checkRecord(
  input: unknown,
  loadFramework?: LoadFramework,
  anchors: Anchors = [],
): Promise<Result<CheckedRecord, FileReason>> {
  const parsed = parseRecord(input)
  if (!parsed.ok) return err(reasonFor(parsed.error))
  const { record, written } = parsed.value
  const fault = await embeddedFault(record)
  if (fault) return err({ kind: 'record-damaged', ...fault })
  const verified = await verifyRecord(written, anchors)
  if (!verified.ok) return err(damaged(verified.error.path))
  const { digest, frameworkMatches, signatures } = verified.value
  const agreement = [
    agrees('framework-digest', frameworkMatches),
    agrees('computed', computedHolds(record)),
    ...(await comparedWithOurs(record, loadFramework)),
  ]
  return ok({
    record,
    written,
    facts: factsOf(record, digest),
    agreement,
    signatures,
    reasons: [
      ...disagreements(agreement),
      ...signatures.flatMap(({ verdict }, at): FileReason[] =>
        verdict === 'intact' ? [] : [{ kind: 'signature', over: 'record', at: at + 1, verdict }],
      ),
      ...(signatures.every(({ verdict }) => verdict === 'intact') ? countersigned(signatures) : []),
      ...(record.state === 'draft' ? [{ kind: 'marked-draft' } as const] : []),
      ...(record.state === 'final' && signatures.length === 0
        ? [{ kind: 'signature-missing', over: 'record' } as const]
        : []),
    ],
  })
}

/**
 * Whether the questionnaire inside is the one that this app has under the same id and version: its author
 * could have rewritten it and signed the result. Nothing is said of one that this app does not have.
 */
async function comparedWithOurs(
  { framework: { definition, sha256 } }: AssessmentRecord,
  loadFramework: LoadFramework | undefined,
): Promise<Agreement[]> {
  const ours = await loadFramework?.(definition.id, definition.version)
  if (!ours?.ok || ours.value.version !== definition.version) return []
  const digest = await frameworkDigest(ours.value)
  return [agrees('our-framework', digest.ok && digest.value === sha256)]
}

export const agrees = (id: Agreement['id'], holds: boolean): Agreement => ({
  id,
  outcome: holds ? 'pass' : 'fail',
})

export const disagreements = (agreement: readonly Agreement[]): FileReason[] =>
  agreement.flatMap(({ id, outcome }) =>
    outcome === 'fail' ? [{ kind: 'disagreement', check: id }] : [],
  )

/** Undefined for what is no JSON object at all: only the file around it can say what that means. */
export function jsonReason(problem: ReadJsonProblem): FileReason | undefined {
  switch (problem.kind) {
    case 'empty':
    case 'not-json':
      return problem
    case 'unsafe-json':
      return { kind: problem.kind, why: problem.why }
    case 'not-an-object':
      return undefined
  }
}

const damaged = (where: string): FileReason => ({
  kind: 'record-damaged',
  where,
  detail: 'it holds what no JSON text can say',
})

function reasonFor(problem: RecordProblem): FileReason {
  return problem.kind === 'not-a-record' && /^plumbline-assessment\/\d+$/.test(problem.found)
    ? { kind: 'working-draft' }
    : problem
}

function factsOf(record: AssessmentRecord, digest: string): RecordFacts {
  const { id, issuedAt, state, assessment, framework } = record
  const { roles, title, version } = framework.definition
  const name = assessment.answers[roles.systemName]
  return {
    ...{ id, digest, issuedAt, state },
    title: assessment.title || (typeof name === 'string' ? name : ''),
    framework: { title, version },
  }
}
