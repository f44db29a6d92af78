import { expect, it } from 'vitest'
import { PracticeLine } from '#src/export/pdf/PracticeLine.tsx'
import { aReportClaim, aReportLine } from '../report-parts.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('keeps the verb of the source beside the id, then claim, finding and evidence', async () => {
  const line = aReportLine({ level: 'should', claims: [aReportClaim()] })
  const { lines } = await renderPart(<PracticeLine line={line} say={say} />, { below: 'H3' })
  expect(lines).toEqual([
    'P st-1',
    'P should',
    'H4 The town studies the system before it is used.',
    'P Town code §3(b), page 4',
    'P The agency says',
    'P Was it studied?',
    'P Yes',
    'P Caution: Says that a study was made.',
    'P row 2, column 4',
    'Link [1]',
    'P Not met',
    'P The audit looked for a study and found none.',
    'P Confidence: high.',
    'P Audit report, page 12',
    'Link [2]',
    'BlockQuote',
    'P “Nobody studied it.”',
  ])
})

it('breaks when it is longer than a page', async () => {
  const line = aReportLine({ note: 'More and more words. '.repeat(400) })
  const { pages } = await renderPart(<PracticeLine line={line} say={say} />, { below: 'H3' })
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.flatMap((page) => page.text.match(/words/g) ?? [])).toHaveLength(400)
})
