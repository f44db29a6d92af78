import { expect, it } from 'vitest'
import { Background, Context } from '#src/export/pdf/Background.tsx'
import { aReport } from '../a-report.ts'
import { aPlace } from '../report-parts.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('prints each answer in its own form, beside what was published about the same question', async () => {
  const { lines, outline } = await renderPart(
    <Background chapters={aReport().chapters} say={say} />,
  )
  expect(lines).toEqual([
    'H3 The system',
    'P What is it for?',
    'P Town code §3(b), page 4',
    'P It ranks people.',
    'P It also sorts letters.',
    'H4 The agency says',
    'P Was it studied?',
    'P Yes',
    'P Caution: Says that a study was made.',
    'P row 2, column 4',
    'Link [1]',
    'P What does it do?',
    'P Town code §3(b), page 4',
    'P It decides',
    'P It watches',
    'P Which waivers are there?',
    'P Town code §3(b), page 4',
    'Table',
    'THead',
    'TR',
    'TH Given by',
    'TH Until',
    'TBody',
    'TR',
    'TH',
    'P Mayor',
    'TD',
    'P 2025-01-01',
  ])
  expect(outline.map(({ title }) => title)).toEqual(['The system'])
})

it('says when an answer is empty', async () => {
  const entry = { question: 'a', label: 'A?', place: aPlace, claims: [] }
  const chapters = [
    { id: 'c', title: 'C', entries: [{ ...entry, value: { kind: 'text' as const, text: ' ' } }] },
  ]
  const { lines } = await renderPart(<Background chapters={chapters} say={say} />)
  expect(lines.at(-1)).toBe('P Not said')
})

it('breaks an answer that is longer than a page', async () => {
  const text = 'A very long answer goes on and on. '.repeat(400)
  const entry = { question: 'a', label: 'A?', place: aPlace, claims: [] }
  const chapters = [
    { id: 'c', title: 'C', entries: [{ ...entry, value: { kind: 'text' as const, text } }] },
  ]
  const { pages } = await renderPart(<Background chapters={chapters} say={say} />)
  expect(pages.length).toBeGreaterThan(2)
  expect(pages.flatMap((page) => page.text.match(/very/g) ?? [])).toHaveLength(400)
})

it('keeps what the inventory also said with its place', async () => {
  const { lines } = await renderPart(<Context items={aReport().context} say={say} />)
  expect(lines.slice(1)).toEqual(['P Vendor', 'P Acme', 'P row 2, column 9', 'Link [1]'])
})
