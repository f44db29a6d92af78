import type { FileCheck, SignatureReport } from '#src/workflows/file-check.ts'
import type { Item, Row } from './result-row.ts'
import { trustText } from './trust-text.ts'
import type { Formats, Words } from './words.ts'

/** What time-stamping authorities say, if any was asked. */
export function timestampRow(t: Words, f: Formats, { pdfSignatures }: FileCheck): Row[] {
  const items = pdfSignatures.flatMap((report) => timestampItems(t, f, report))
  return items.length > 0 ? [{ id: 'timestamp', label: t('row.timestamp'), items }] : []
}

function timestampItems(t: Words, f: Formats, report: SignatureReport): Item[] {
  const { timestamp, signer, verdict, trust } = report
  if (timestamp === null) return []
  const holds = verdict === 'intact' || verdict === 'later-permitted'
  if (!holds) return [{ kind: 'checked', outcome: 'fail', text: t(`timestamp.${verdict}`) }]
  const authority = signer?.name || signer?.organisation || ''
  const said = t('timestamp.holds', { time: f.moment(timestamp.time), authority })
  return [
    { kind: 'checked', outcome: 'pass', text: said },
    { kind: 'note', text: trustText(t, trust) },
  ]
}
