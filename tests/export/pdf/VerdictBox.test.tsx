import { Text } from '@react-pdf/renderer'
import { expect, it } from 'vitest'
import { VerdictBox } from '#src/export/pdf/VerdictBox.tsx'
import { aReportVerdict } from '../report-parts.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('heads the explanation with what follows', async () => {
  const { lines } = await renderPart(
    <VerdictBox verdict={aReportVerdict()} say={say}>
      <Text>more</Text>
    </VerdictBox>,
  )
  expect(lines).toEqual([
    'H3 The town had to stop using it',
    'P One practice is not met.',
    'P more',
  ])
})

it('says so when no rule fits', async () => {
  const verdict = aReportVerdict({ headline: '', explanation: '', tone: 'neutral' })
  const { lines } = await renderPart(<VerdictBox verdict={verdict} say={say} isLarge />)
  expect(lines).toEqual([`H2 ${say('noVerdict')}`, `P ${say('noVerdictText')}`])
})

it('stands one level lower below another heading', async () => {
  const { lines } = await renderPart(<VerdictBox verdict={aReportVerdict()} say={say} isInside />, {
    below: 'H3',
  })
  expect(lines[0]).toBe('H4 The town had to stop using it')
})
