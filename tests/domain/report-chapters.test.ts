import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { findingsOf } from '#src/domain/findings.ts'
import { chaptersOf, tableOf, textAnswer } from '#src/domain/report-chapters.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { anAssessment, aWorkedAssessment } from '#tests/support/an-assessment.ts'

const findings = (assessment: Assessment) => findingsOf(aFramework, assessment)
const chapters = (assessment: Assessment) =>
  chaptersOf(aFramework, assessment, findings(assessment))

describe('chapters', () => {
  test('hold what was asked and answered, in the order of the form', () => {
    expect(
      chapters(aWorkedAssessment).map(({ id, entries }) => [id, entries.map((e) => e.question)]),
    ).toEqual([
      ['system', ['system-name', 'agency', 'component', 'use-case-id', 'stage', 'begun', 'uses']],
      ['effects', ['waivers']],
    ])
  })

  test('say the answer in words, with what the agency says beside it', () => {
    const entries = chapters(aWorkedAssessment).flatMap((chapter) => chapter.entries)
    expect(entries.find(({ question }) => question === 'agency')).toEqual({
      question: 'agency',
      label: 'Which town runs it?',
      place: { source: 'Town Code', section: '§2', pages: '2' },
      value: { kind: 'text', text: 'Town of Elm' },
      claims: [
        {
          reported: true,
          statement: 'Town of Elm',
          prompt: 'Town',
          caution: '',
          place: 'row 2',
          number: 1,
          sourceTitle: 'Town notice',
        },
      ],
    })
  })

  test('leave out what nobody answered, and chapters that are empty', () => {
    expect(chapters(anAssessment())).toEqual([])
  })
})

describe('single facts', () => {
  test('a text answer is its words, nothing when it is not asked or not answered', () => {
    const of = (id: string) => textAnswer(aFramework, findings(aWorkedAssessment), id)
    expect([of('stage'), of('harm'), of('uses'), of('gone')]).toEqual(['In use', '', '', ''])
  })

  test('a table is its rows, or empty', () => {
    const of = (id: string) => tableOf(aFramework, findings(aWorkedAssessment), id)
    expect(of('rights')).toEqual({
      kind: 'table',
      columns: ['Right', 'How badly'],
      rows: [['Entry', 'Lightly']],
    })
    expect(of('stage')).toEqual({ kind: 'table', columns: [], rows: [] })
  })
})
