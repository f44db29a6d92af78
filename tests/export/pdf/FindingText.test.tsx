import { describe, expect, it } from 'vitest'
import { FindingText } from '#src/export/pdf/FindingText.tsx'
import { aReportEvidence, aReportFinding } from '../report-parts.ts'
import { renderPart } from './render-part.tsx'
import { say } from './say.ts'

const linesOf = async (parts: Parameters<typeof aReportFinding>[0]) =>
  (await renderPart(<FindingText finding={aReportFinding(parts)} say={say} />)).lines

describe('FindingText', () => {
  it('prints the note, how sure it is, and the evidence with its quote', async () => {
    expect(await linesOf({})).toEqual([
      'P The audit looked for a study and found none.',
      'P Confidence: high.',
      'P Audit report, page 12',
      'Link [2]',
      'BlockQuote',
      'P “Nobody studied it.”',
    ])
  })

  it('tells a reason only when it says more than the finding itself', async () => {
    const told = await linesOf({
      status: 'not-shown',
      reasons: [{ kind: 'assessor-concluded', status: 'met' }, { kind: 'only-the-claim' }],
      confidence: '',
      evidence: [aReportEvidence({ quote: '' })],
    })
    expect(told[1]).toBe(`P The assessor chose “Met”. ${say('reason.only-the-claim')}`)
  })

  it('says once, and only once, that no evidence is cited', async () => {
    const none = { note: '', evidence: [], confidence: '' as const }
    expect(await linesOf({ ...none, reasons: [] })).toEqual(['P No evidence is cited.'])
    expect(await linesOf({ ...none, reasons: [{ kind: 'no-evidence-cited' }] })).toEqual([
      'P No evidence is cited for it.',
    ])
  })
})
