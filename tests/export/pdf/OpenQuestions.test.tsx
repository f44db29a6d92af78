import { expect, it } from 'vitest'
import { OpenQuestions } from '#src/export/pdf/OpenQuestions.tsx'
import { aReport } from '../a-report.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('keeps what is not shown apart from what nobody answered', async () => {
  const { lines } = await renderPart(
    <OpenQuestions questions={aReport().openQuestions} say={say} />,
  )
  expect(lines.filter((line) => /^H3|^TD S|^TD E/.test(line))).toEqual([
    'H3 1 thing that the record does not show',
    'TD Somebody watches it.',
    'H3 1 thing that nobody has answered here',
    'TD Errors are counted.',
  ])
})

it('says so when nothing is open', async () => {
  const { lines } = await renderPart(<OpenQuestions questions={[]} say={say} />)
  expect(lines).toEqual([`P ${say('openEmpty')}`])
})
