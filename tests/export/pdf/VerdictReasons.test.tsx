import { expect, it } from 'vitest'
import { VerdictReasons } from '#src/export/pdf/VerdictReasons.tsx'
import { aReport } from '../a-report.ts'
import { aPlace, aReportVerdict } from '../report-parts.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

it('names the rule and the findings it rests on, then what else is to be known', async () => {
  const { verdict, notes } = aReport()
  const { lines } = await renderPart(<VerdictReasons verdict={verdict} notes={notes} say={say} />)
  expect(lines).toContain('P The rule is in Town code §3(b), page 4.')
  expect(lines).toContain('P It rests on this finding:')
  expect(lines).toContain('TH st-1')
  expect(lines.indexOf('H3 Also to know')).toBeLessThan(lines.indexOf('H4 More is not shown'))
})

it('says when the rule rests on what is missing', async () => {
  const verdict = aReportVerdict({ grounds: [], places: [aPlace, { ...aPlace, section: '§9' }] })
  const { lines } = await renderPart(<VerdictReasons verdict={verdict} notes={[]} say={say} />)
  expect(lines).toContain(`P ${say('groundsNone')}`)
  expect(lines).toContain('P The rules are in Town code §3(b), page 4; Town code §9, page 4.')
})
