import { expect, it } from 'vitest'
import { Matrix } from '#src/export/pdf/Matrix.tsx'
import { aReport } from '../a-report.ts'
import { aReportClaim, aReportPractice } from '../report-parts.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('has a row for each practice: claim beside finding, with reason and evidence', async () => {
  const { lines } = await renderPart(<Matrix practices={aReport().practices} say={say} />)
  expect(lines).toEqual([
    'Table',
    'THead',
    'TR',
    'TH Practice',
    'TH The agency says',
    'TH Finding',
    'TH Because',
    'TH Evidence',
    'TBody',
    'TR',
    'TH',
    'Link Study',
    'TD Yes',
    'TD Not met',
    'TD The audit looked for a study and found none.',
    'TD',
    'Link [2]',
    'TR',
    'TH',
    'Link Watch',
    'TD Left blank',
    'TD Not shown',
    'TD No evidence cited',
    'TD None cited',
    'TR',
    'TH',
    'Link Appeal',
    'TD Nothing on this, as far as recorded here',
    'TD Not applicable',
    'TD The audit looked for a study and found none.',
    'TD',
    'Link [2]',
  ])
})

it('shows the first thing that was really said, short, and how much more there is', async () => {
  const practice = aReportPractice({
    claims: [
      aReportClaim({ reported: false }),
      aReportClaim({ statement: 'Yes, with many more words than a table can hold in a cell' }),
      aReportClaim(),
    ],
  })
  const { lines } = await renderPart(<Matrix practices={[practice]} say={say} />)
  expect(lines).toContain('TD Yes, with many more words than a table can hold… (and 2 more)')
})

it('keeps fifteen practices with full cells on one page', async () => {
  const practices = Array.from({ length: 15 }, (_, index) =>
    aReportPractice({
      id: `practice-${index}`,
      shortTitle: 'Human review and remedy',
      claims: [aReportClaim({ statement: 'long words in a claim '.repeat(20) })],
      note: 'long words in a note '.repeat(20),
    }),
  )
  const { pages } = await renderPart(<Matrix practices={practices} say={say} />)
  expect(pages).toHaveLength(1)
})

it('says so when no practice applies', async () => {
  const { lines } = await renderPart(<Matrix practices={[]} say={say} />)
  expect(lines).toEqual([`P ${say('matrixEmpty')}`])
})
