import { expect, it } from 'vitest'
import { Counts } from '#src/export/pdf/Counts.tsx'
import { aReport } from '../a-report.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('counts the four main findings always and the others when there are any', async () => {
  const { lines } = await renderPart(<Counts counts={aReport().counts} say={say} />)
  expect(lines.filter((line) => /^(Lbl|LBody)/.test(line))).toEqual([
    'Lbl 0',
    'LBody Met',
    'Lbl 0',
    'LBody Partly met',
    'Lbl 1',
    'LBody Not met',
    'Lbl 1',
    'LBody Not shown',
    'Lbl 1',
    'LBody Not applicable',
  ])
})
