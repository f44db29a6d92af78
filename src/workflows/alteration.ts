import type { AgreementId, FileReason } from './file-check.ts'

/** What in a record speaks against itself. */
export type Alteration = 'digest' | 'framework' | 'computed' | 'signature' | 'signature-missing'

/**
 * The first thing that shows a record to be other than the one that was issued; undefined when nothing
 * does. A changed print alone says nothing about the record inside, unless the two disagree.
 */
export function alterationIn(reasons: readonly FileReason[]): Alteration | undefined {
  return reasons.map(alterationBy).find((alteration) => alteration !== undefined)
}

function alterationBy(reason: FileReason): Alteration | undefined {
  if (reason.kind === 'disagreement') return byCheck[reason.check]
  if (reason.kind === 'signature-missing') return reason.over === 'record' ? reason.kind : undefined
  const isOver = reason.kind === 'signature' && reason.over === 'record'
  return isOver && reason.verdict === 'broken' ? 'signature' : undefined
}

const byCheck: Record<AgreementId, Alteration> = {
  'printed-digest': 'digest',
  'metadata-digest': 'digest',
  'metadata-id': 'digest',
  'framework-digest': 'framework',
  'our-framework': 'framework',
  computed: 'computed',
}
