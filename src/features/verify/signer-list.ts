import { roles } from '#src/domain/capacity.ts'
import type { Item, Row, SignerLine } from './result-row.ts'
import type { Signer } from './signers.ts'
import { trustLabel } from './trust-text.ts'
import type { Formats, Words } from './words.ts'

/** Many signers: how many in which role, then each of them in one line. */
export function signerListRow(t: Words, f: Formats, signers: readonly Signer[]): Row {
  const items: Item[] = [
    { kind: 'text', text: countsText(t, signers) },
    { kind: 'signers', signers: signerLines(t, f, signers) },
  ]
  return { id: 'signer', label: t('row.signers'), items }
}

/** "152 signers: 1 author, 140 organizations that sign on, 11 who dissent". */
function countsText(t: Words, signers: readonly Signer[]): string {
  const parts = roles.flatMap((role) => {
    const count = signers.filter(({ capacity }) => capacity.role === role).length
    return count === 0 ? [] : [t(`role.count.${role}`, { count })]
  })
  const silent = signers.filter(({ capacity }) => capacity.role === null).length
  if (silent > 0) parts.push(t('role.count.none', { count: silent }))
  return t('signers.counts', { count: signers.length, parts: parts.join(', ') })
}

function signerLines(t: Words, f: Formats, signers: readonly Signer[]): SignerLine[] {
  const revisions = Math.max(...signers.flatMap(({ signed }) => signed.map((s) => s.revision)))
  return signers.map((signer, at) => {
    const { facts, capacity, trust, times } = signer
    return {
      key: signer.key,
      number: at + 1,
      name: nameText(t, signer),
      organisation: organisationText(t, signer),
      role: capacity.role ? t(`role.${capacity.role}`) : t('role.none'),
      statement: capacity.statement,
      fingerprint: facts?.fingerprint ?? null,
      time: times.length > 0 ? times.map((time) => f.moment(time)).join(', ') : t('time.none'),
      trust: trustLabel(t, trust),
      covers: signer.signed.map((signed) => coversText(t, signed, revisions)).join(' '),
      isGood: signer.signed.every(({ held, later }) => isGood(held, later)),
    }
  })
}

function nameText(t: Words, { facts }: Signer): string {
  if (!facts) return t('signer.unknown.short')
  return facts.pseudonym ? t('signer.pseudonym.short', { name: facts.name }) : facts.name
}

/** What the signer says is told apart from what the certificate says. */
function organisationText(t: Words, { facts, capacity }: Signer): string {
  const certified = facts?.organisation ?? ''
  const said = capacity.organisation
  if (said === null || said === certified) return certified
  return certified === ''
    ? t('organisation.said', { said })
    : t('organisation.both', { said, certified })
}

type Signed = Signer['signed'][number]

const isGood = (held: Signed['held'], later: Signed['later']): boolean =>
  held === 'holds' ||
  (held === 'earlier' && later.every(({ severity }) => severity === 'permitted'))

function coversText(t: Words, { over, held, revision, later }: Signed, revisions: number): string {
  if (held === 'broken' || held === 'unsure')
    return t(`covers.short.${held}`, { over: t(`over.${over}`) })
  if (over === 'record') return t('covers.short.record')
  if (held === 'holds') return t('covers.short.all')
  const count = new Set(later.map((change) => change.revision)).size
  const bad = later.filter(({ severity }) => severity !== 'permitted').length
  const said = t('covers.short.version', {
    revision,
    revisions,
    later: t('covers.later', { count }),
  })
  return bad === 0 ? said : `${said} ${t('covers.short.changed', { count: bad })}`
}
