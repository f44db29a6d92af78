import { expect, it } from 'vitest'
import type { ReportStatement } from '#src/domain/report-statements.ts'
import { Contradictions } from '#src/export/pdf/Contradictions.tsx'
import { aReport } from '../a-report.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

const { contradictions } = aReport()
const [accepted] = contradictions.accepted

const printed = async (sides: [ReportStatement[], ReportStatement[]]) => {
  const one = { ...accepted!, sides }
  const part = await renderPart(
    <Contradictions contradictions={{ ...contradictions, accepted: [one] }} say={say} />,
  )
  return part.lines.join('\n')
}

it('tells both statements with what was asked, where they stand, and why the assessor accepted it', async () => {
  const { lines } = await renderPart(<Contradictions contradictions={contradictions} say={say} />)
  const text = lines.join('\n')
  for (const told of [
    'The rules found 2: 1 accepted, 1 rejected, 0 noted, 0 not yet judged.',
    'H3 Said to be studied, and it was not',
    'Was it studied?',
    'P Yes',
    'row 7, column 46',
    '“Nobody looked.”',
    'One of the two is wrong.',
    'Cannot both hold.',
    'The audit is newer.',
  ])
    expect(text).toContain(told)
})

it('tells a form that was left blank in one line, and a few blanks each', async () => {
  const [said] = accepted!.sides[0]
  const blanks = ['Study', 'Watch', 'Appeal', 'Notice'].map((label) => ({
    ...said!,
    label,
    statement: '',
  }))
  const whole = await printed([[said!], blanks])
  expect(whole).toContain('All 4 left blank: Study, Watch, Appeal, Notice.')
  const few = await printed([[said!], blanks.slice(0, 2)])
  expect(few).not.toContain('left blank: Study')
  expect(few.split(say('claimBlankLong'))).toHaveLength(3)
})

it('shows a finding by its status, with or without a note', async () => {
  const finding: ReportStatement = {
    ...{ by: 'assessor', label: 'Study', prompt: '', statement: '', place: '', number: 0 },
    ...{ source: '', status: 'not-met' },
  }
  const text = await printed([accepted!.sides[0], [finding]])
  expect(text).toContain(say('status.not-met'))
  expect(text).not.toContain(say('cellEmpty'))
})
