import { expect, it } from 'vitest'
import type { ReportSource } from '#src/domain/report-model.ts'
import { Sources } from '#src/export/pdf/Sources.tsx'
import { aReport } from '../a-report.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('lists title, author, date, link, who speaks, and the digest of a file', async () => {
  const { lines } = await renderPart(
    <Sources sources={aReport().sources} language="en" say={say} />,
  )
  expect(lines).toEqual([
    'L',
    'LI',
    'Lbl [1]',
    'LBody',
    'P Town notice. Town of Elm, May 2024.',
    'P',
    'Link https://example.org/notice?page=1&lang=en',
    'P The agency’s own statement. Seen 1 January 2025.',
    `P File notice.csv, sha256 ${Array(8).fill('abababab').join(' ')}. The file is not inside this record.`,
    'LI',
    'Lbl [2]',
    'LBody',
    'P Audit report. Court of Audit, 30 November 2024.',
    'P shelf 7, folder 12',
    'P Independent of the agency.',
  ])
})

it('says kind, publisher, archived copy, reference, and what is confidential', async () => {
  const source: ReportSource = {
    ...{ number: 3, kind: 'foia-release', title: 'Emails', author: '', publisher: 'Elm Watch' },
    ...{ date: '', link: 'https://x.org/a', seen: '', voice: 'agency', confidential: true },
    archive: 'https://web.archive.org/web/20240916120000/https://x.org/a',
    reference: '2024-ELM-7',
  }
  const { lines } = await renderPart(<Sources sources={[source]} language="en" say={say} />)
  expect(lines.slice(4)).toEqual([
    'P Emails. Elm Watch, undated.',
    'P',
    'Link https://x.org/a',
    'P Archived copy, taken 16 September 2024:',
    `Link ${source.archive}`,
    'P Records release (FOIA). Reference: 2024-ELM-7. The agency’s own statement. Confidential.',
  ])
})

it.each([
  ['cd', 'A copy of it, 2.4 MB, image/png, is inside this record.'],
  ['ab', 'A copy of it without the picture’s metadata, 2.4 MB, image/png, sha256 abababab'],
])('says whether a file is inside, in which form', async (digest, words) => {
  const kept = { sha256: 'ab'.repeat(32), size: 2_400_000, mediaType: 'image/png', embed: true }
  const sha256 = digest === 'ab' ? 'cd'.repeat(32) : 'ab'.repeat(32)
  const source = { ...aReport().sources[0]!, file: { name: 'p.png', sha256, kept } }
  const inside = await renderPart(<Sources sources={[source]} language="en" say={say} />)
  expect(inside.lines.at(-1)).toContain(words)
  const outside = { ...source, file: { ...source.file, kept: { ...kept, embed: false } } }
  const { lines } = await renderPart(<Sources sources={[outside]} language="en" say={say} />)
  expect(lines.at(-1)).toMatch(/The file is not inside this record\.$/)
})

it('makes a link only of what a browser opens safely', async () => {
  const source = { ...aReport().sources[0]!, link: 'javascript:alert(1)' }
  const { lines } = await renderPart(<Sources sources={[source]} language="en" say={say} />)
  expect(lines.some((line) => line.startsWith('Link'))).toBe(false)
})

it('says so when there are none', async () => {
  const { lines } = await renderPart(<Sources sources={[]} language="en" say={say} />)
  expect(lines).toEqual([`P ${say('sourcesEmpty')}`])
})
