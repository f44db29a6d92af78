import { expect, it } from 'vitest'
import { Method } from '#src/export/pdf/Method.tsx'
import { aReport } from '../a-report.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('prints the method, what each finding means, and what the yardstick is', async () => {
  const { lines, pages } = await renderPart(<Method model={aReport()} say={say} />)
  expect(lines).toContain('LBody A blank is not a no.')
  const words = lines.filter((line) => line.startsWith('Lbl ')).slice(2)
  expect(words).toEqual([
    'Lbl Not met',
    'Lbl Partly met',
    'Lbl Not shown',
    'Lbl No answer yet',
    'Lbl Met',
    'Lbl Waived',
    'Lbl Not applicable',
  ])
  expect(pages[0]?.text).toContain('Code. Town of Elm, 28 March 2024.')
  expect(pages[0]?.text).toContain('In force since 2024.')
})
