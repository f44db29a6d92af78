import { describe, expect, test } from 'vitest'
import { AssessmentSchema } from '#schemas/assessment.ts'
import type { Case } from '#schemas/case.ts'
import { caseAssessment } from '#src/domain/case-assessment.ts'
import { buildReport } from '#src/domain/report.ts'
import { quotedUseCase } from '#src/inventory/quoted-row.ts'
import { aCase } from '#tests/support/a-case.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aMoment, anId, idsFrom } from '#tests/support/an-assessment.ts'

const start = (starter: Case = aCase) =>
  caseAssessment({
    starter,
    framework: aFramework,
    readRow: quotedUseCase,
    newId: idsFrom(1),
    now: aMoment,
  })

const titleOf = (id: string) => start().sources.find((source) => source.id === id)?.title

describe('an assessment that starts from a case', () => {
  test('is a whole shadow draft of the framework in hand', () => {
    const draft = start()
    expect(AssessmentSchema.parse(draft)).toEqual(draft)
    expect(draft).toMatchObject({
      kind: 'shadow',
      framework: { id: 'town-code', version: '1.0.0' },
      title: 'Queue machine',
      answers: { 'system-name': 'Queue machine', uses: ['decides'] },
      createdAt: aMoment,
      updatedAt: aMoment,
    })
  })

  test('concludes nothing', () => {
    const draft = start()
    expect(draft.findings).toEqual({})
    const report = buildReport(aFramework, draft, {
      state: 'draft',
      recordId: anId(900),
      recordDigest: '',
      issuedAt: aMoment,
    })
    const statuses = report.practices.map(({ status }) => status)
    expect(statuses.length).toBeGreaterThan(0)
    expect(new Set(statuses)).toEqual(new Set(['unanswered']))
  })

  test('claims what the quoted row says, as the import of the file would', () => {
    const fromRow = start().claims.filter(({ source }) => titleOf(source) === 'List of machines')
    expect(fromRow.map(({ about, reported, statement }) => [about, reported, statement])).toEqual([
      ['system-name', true, 'Queue machine'],
      ['study', false, ''],
      ['appeal', true, 'No: No time'],
    ])
    expect(fromRow[1]).toMatchObject({
      prompt: 'Has an AI impact assessment been conducted for this AI use case?',
      place: expect.stringMatching(/^row 12, column 46 “Has an AI impact assessment/),
    })
  })

  test('keeps the quoted row, and that its other columns are not known', () => {
    const { rows } = start()
    expect(rows).toMatchObject([{ layout: 'omb-2024', row: 12, otherCells: 'not-quoted' }])
    expect(titleOf(rows[0]?.source ?? '')).toBe('List of machines')
    expect(rows[0]?.cells).toEqual(aCase.rows[0]?.cells)
  })

  test('sets other words of the agency beside them, neither in place of the other', () => {
    const about = start().claims.filter((claim) => claim.about === 'appeal')
    expect(about.map(({ statement, source }) => [titleOf(source), statement])).toEqual([
      ['List of machines', 'No: No time'],
      ['Letter on machines', 'Anyone can ask at the desk.'],
    ])
    expect(about[1]).toMatchObject({ place: 'page 1', caution: 'The list says something else.' })
  })

  test('asks what is open where the draft keeps what it does not interpret', () => {
    const asked = start().context.filter(({ prompt }) => prompt.startsWith('Open question'))
    expect(asked.map(({ source, ...item }) => ({ ...item, source: titleOf(source) }))).toEqual([
      {
        about: 'appeal',
        prompt: 'Open question: Short appeal',
        statement: 'Which of the two is true?',
        source: 'Letter on machines',
        place: 'page 1',
      },
      {
        about: 'stage',
        prompt: 'Open question: Is it in use?',
        statement: 'Is it in use?',
        source: 'Audit report',
        place: 'page 4',
      },
    ])
  })

  test('keeps a quoted answer that speaks to no question', () => {
    expect(start().context.at(-1)).toMatchObject({
      prompt: 'Does this project include custom-developed code?',
      statement: 'Yes',
    })
  })

  test('says first that the record may have changed, and from which case and day it starts', () => {
    const draft = start()
    const [first] = draft.context
    expect(first).toMatchObject({
      prompt: 'About this starter case',
      statement: aCase.caution,
      place: 'as of 2025-02-03',
    })
    expect(draft.sources.at(-1)).toMatchObject({
      id: first?.source,
      title: 'Starter case: Queue machine',
      date: '2025-02-03',
      voice: 'unknown',
    })
  })

  test('lists the sources in the order of the case, seen by nobody yet', () => {
    expect(start().sources.map(({ title, voice, seen }) => [title, voice, seen])).toEqual([
      ['List of machines', 'agency', ''],
      ['Letter on machines', 'agency', ''],
      ['Audit report', 'independent', ''],
      ['Starter case: Queue machine', 'unknown', ''],
    ])
  })

  test('gives every part an id of its own', () => {
    const { id, sources, claims } = start()
    const ids = [id, ...[...sources, ...claims].map((part) => part.id)]
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('a question about nothing that the framework asks is a mistake of ours', () => {
    const [question] = aCase.openQuestions
    const stray = { ...aCase, openQuestions: [{ ...question!, about: 'colour' }] }
    expect(() => start(stray)).toThrow('no practice or question "colour"')
  })

  test('a source that is cited but not listed is a mistake of ours', () => {
    expect(() => start({ ...aCase, sources: [] })).toThrow('cites "list"')
  })
})
