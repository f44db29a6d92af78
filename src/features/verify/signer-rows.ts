import type { FileCheck } from '#src/workflows/file-check.ts'
import { familiarityItems } from './familiarity-text.ts'
import type { Item, Row } from './result-row.ts'
import type { Held, Signer } from './signers.ts'
import { trustText } from './trust-text.ts'
import type { Formats, Words } from './words.ts'

/** The mathematics: which key signed what. Whose key it is stands apart, in `trustRow`. */
export function signerRow(t: Words, signers: readonly Signer[]): Row {
  return {
    id: 'signer',
    label: t(signers.some(isProven) ? 'row.signer' : 'row.claimedSigner'),
    items: signers.flatMap((signer) => signerItems(t, signer)),
  }
}

const shows = (held: Held) => held === 'holds' || held === 'earlier'
const isProven = ({ signed }: Signer) => signed.every(({ held }) => shows(held))
const isBroken = ({ signed }: Signer) => signed.every(({ held }) => held === 'broken')

function signerItems(t: Words, signer: Signer): Item[] {
  const { facts } = signer
  const math: Item = { kind: 'note', text: mathText(t, signer) }
  if (!facts) return [{ kind: 'text', text: t('signer.unknown') }, math]
  const { name, organisation, pseudonym, fingerprint } = facts
  return [
    {
      kind: 'strong',
      text: organisation === '' ? name : t('signer.as', { name, organisation }),
    },
    ...(pseudonym ? [{ kind: 'note', text: t('signer.pseudonym') } as const] : []),
    ...capacityItems(t, signer),
    math,
    { kind: 'fingerprint', label: t('signer.fingerprint'), hex: fingerprint },
  ]
}

/** As what the signer signed, and what a dissent says; silent where the signature is. */
function capacityItems(t: Words, { capacity, facts }: Signer): Item[] {
  const { role, stated, organisation, statement } = capacity
  if (!role || !stated) return []
  const isSaid = organisation !== null && organisation !== facts?.organisation
  const named = t('role.as', { role: t(`role.${role}`) })
  return [
    { kind: 'note', text: isSaid ? `${named} ${t('role.for', { organisation })}` : named },
    ...(statement === null ? [] : [{ kind: 'text', text: statement } as const]),
  ]
}

function mathText(t: Words, { signed }: Signer): string {
  const over = (held: Held) => new Set(signed.filter((p) => p.held === held).map((p) => p.over))
  const kinds = ['holds', 'earlier', 'broken', 'unsure'] as const
  return kinds
    .map((held) => ({ held, what: over(held) }))
    .filter(({ what }) => what.size > 0)
    .map(({ held, what }) => t(`signer.math.${held}`, { what: t(`signer.${whatOf(what)}`) }))
    .join(' ')
}

const whatOf = (over: ReadonlySet<'pdf' | 'record'>) =>
  over.size === 2 ? 'both' : over.has('pdf') ? 'pdf' : 'record'

/** Whose word stands for the name; nothing to say where no signature holds. */
export function trustRow(t: Words, f: Formats, signers: readonly Signer[]): Row[] {
  const heard = signers.filter((signer) => !isBroken(signer))
  const said = new Set(heard.map(({ trust }) => trustText(t, trust)))
  if (said.size === 0) return []
  const items = [...said].map((text): Item => ({ kind: 'text', text }))
  const known = heard.flatMap((signer) => familiarityItems(t, f, signer))
  return [{ id: 'trust', label: t('row.trust'), items: [...known, ...items] }]
}

/** Said only where a signature holds: one that does not hold proves nothing. */
export function proofRow(
  t: Words,
  signers: readonly Signer[],
  outcome: FileCheck['outcome'],
): Row[] {
  if (!signers.some(isProven)) return []
  const earlier = signers.some(({ signed }) => signed.some(({ held }) => held === 'earlier'))
  const isMany = outcome === 'countersigned'
  const proven = t(isMany ? 'proof.many' : earlier ? 'proof.earlier' : 'proof.bytes')
  const items = [proven, t('proof.person'), t('proof.time'), t('proof.truth')]
  return [{ id: 'proof', label: t('row.proof'), items: [{ kind: 'list', items }] }]
}

export function timeRow(t: Words, f: Formats, signers: readonly Signer[]): Row {
  const times = [...new Set(signers.flatMap((signer) => signer.times))]
  const items: Item[] = times.map((time) => ({
    kind: 'text',
    text: t('time.one', { time: f.moment(time) }),
  }))
  return {
    id: 'time',
    label: t('row.time'),
    items: items.length > 0 ? items : [{ kind: 'text', text: t('time.none') }],
  }
}
