import type { Trust } from '#src/workflows/file-check.ts'
import type { Item, Row } from './result-row.ts'
import type { Signer } from './signers.ts'
import type { Formats, Words } from './words.ts'

/** The mathematics: which key signed what. Whose key it is stands apart, in `trustRow`. */
export function signerRow(t: Words, signers: readonly Signer[]): Row {
  const anyHolds = signers.some(holds)
  return {
    id: 'signer',
    label: t(anyHolds ? 'row.signer' : 'row.claimedSigner'),
    items: signers.flatMap((signer) => signerItems(t, signer)),
  }
}

const holds = ({ signed }: Signer) => signed.every(({ held }) => held === 'holds')

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
    math,
    { kind: 'fingerprint', label: t('signer.fingerprint'), hex: fingerprint },
  ]
}

function mathText(t: Words, { signed }: Signer): string {
  if (signed.some(({ held }) => held === 'broken')) return t('signer.notHeld')
  if (signed.some(({ held }) => held === 'unsure')) return t('signer.notSure')
  const over = new Set(signed.map((part) => part.over))
  const what = over.size === 2 ? 'both' : over.has('pdf') ? 'pdf' : 'record'
  return t('signer.holds', { what: t(`signer.${what}`) })
}

export function trustRow(t: Words, signers: readonly Signer[]): Row {
  const said = new Set(signers.map(({ trust }) => trustText(t, trust)))
  return {
    id: 'trust',
    label: t('row.trust'),
    items: [...said].map((text) => ({ kind: 'text', text })),
  }
}

function trustText(t: Words, trust: Trust): string {
  switch (trust.kind) {
    case 'issuer-not-known':
      return t('trust.issuer-not-known', { issuer: trust.issuer })
    case 'self-made':
    case 'no-certificate':
      return t(`trust.${trust.kind}`)
  }
}

/** Said only where a signature holds: one that does not hold proves nothing. */
export const proofRow = (t: Words, signers: readonly Signer[]): Row[] =>
  signers.some(holds)
    ? [
        {
          id: 'proof',
          label: t('row.proof'),
          items: [
            {
              kind: 'list',
              items: [t('proof.bytes'), t('proof.person'), t('proof.time'), t('proof.truth')],
            },
          ],
        },
      ]
    : []

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
