import { expect, it } from 'vitest'
import { PracticeChapter } from '#src/export/pdf/PracticeChapter.tsx'
import { aReport } from '../a-report.ts'
import { aReportPractice } from '../report-parts.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('says where it stands, when and for whom it holds, and what it asks', async () => {
  const { lines, outline } = await renderPart(
    <PracticeChapter practice={aReportPractice()} say={say} />,
  )
  expect(lines.slice(0, 3)).toEqual([
    'P Town code §3(b), page 4 · before first use · rights and safety',
    'H3 Study the system before it is used',
    'P The town must know what the system does to people.',
  ])
  expect(outline.map(({ title }) => title)).toEqual(['Study'])
})

it('goes through its lines at full depth', async () => {
  const [practice] = aReport().practices
  const { lines } = await renderPart(<PracticeChapter practice={practice!} say={say} />)
  expect(lines.filter((line) => /^H4 The town|^P st-/.test(line))).toEqual([
    'P st-1',
    'H4 The town studies the system before it is used.',
    'P st-2',
    'H4 The town studies the system before it is used.',
  ])
})

it('breaks across pages when claim and finding are longer than one', async () => {
  const practice = aReportPractice({ note: 'A long note goes on. '.repeat(380) })
  const { pages } = await renderPart(<PracticeChapter practice={practice} say={say} />)
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.flatMap((page) => page.text.match(/note/g) ?? [])).toHaveLength(380)
})
