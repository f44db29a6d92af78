import { expect, it } from 'vitest'
import { Claims } from '#src/export/pdf/Claims.tsx'
import { aReportClaim } from '../report-parts.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('prints the question, the answer, the caution and the place, with its source', async () => {
  const { lines } = await renderPart(<Claims claims={[aReportClaim()]} say={say} />)
  expect(lines).toEqual([
    'P Was it studied?',
    'P Yes',
    'P Caution: Says that a study was made.',
    'P row 2, column 4',
    'Link [1]',
  ])
})

it('never prints a blank as a no', async () => {
  const claim = aReportClaim({ reported: false, statement: '', prompt: '', caution: '' })
  const { lines } = await renderPart(<Claims claims={[claim]} say={say} />)
  expect(lines[0]).toBe('P Left blank. A blank is not a “no”.')
})
