import { expect, it } from 'vitest'
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
    `P File notice.csv, sha256 ${Array(8).fill('abababab').join(' ')}.`,
    'LI',
    'Lbl [2]',
    'LBody',
    'P Audit report. Court of Audit, 30 November 2024.',
    'P shelf 7, folder 12',
    'P Independent of the agency.',
  ])
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
