import { describe, expect, test } from 'vitest'
import { AssessmentSchema } from '#schemas/assessment.ts'
import type { InventoryMap } from '#schemas/inventory-map.ts'
import { claimsFromUseCase, type SourceDetails } from '#src/domain/claims.ts'
import { newAssessment } from '#src/domain/new-assessment.ts'
import {
  aReportedRow,
  aMap as map,
  someSections as sections,
} from '#tests/support/a-reported-row.ts'

const details: SourceDetails = {
  title: '2024 consolidated federal AI use case inventory',
  author: 'Office of Management and Budget',
  date: '2025-01-23',
  file: { name: 'inventory.csv', sha256: 'a'.repeat(64) },
}

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

function start(values: Record<string, string>, maps = [map], source = details) {
  let made = 0
  return claimsFromUseCase({ sections, inventoryMaps: maps }, aReportedRow(values), source, () =>
    uuid(++made),
  )
}

const claimsAbout = (values: Record<string, string>, about: string) =>
  start(values).claims.filter((claim) => claim.about === about)

describe('claimsFromUseCase', () => {
  test('cites each claim by file, row, column and header, in the words of both sides', () => {
    const { claims, sources } = start({ 'impact-assessment': 'Yes' })
    expect(sources).toEqual([
      { ...details, id: uuid(1), kind: 'inventory', link: '', seen: '', voice: 'agency' },
    ])
    expect(claims.find(({ about }) => about === 'iv-a')).toEqual({
      id: expect.any(String),
      about: 'iv-a',
      reported: true,
      statement: 'Yes',
      prompt: 'What of impact-assessment?',
      source: uuid(1),
      place: 'row 109, column 7 “the header of impact-assessment”',
      caution: '',
    })
  })

  test('turns a blank into "not reported", and never into words', () => {
    const { claims } = start({})
    for (const about of ['iv-a', 'iv-d', 'v-c', 'v-e', 'v-f'])
      expect(claims.find((claim) => claim.about === about)).toMatchObject({
        reported: false,
        statement: '',
      })
  })

  test('keeps "N/A" as what the agency wrote', () => {
    expect(claimsAbout({ appeal: 'N/A' }, 'v-e')).toMatchObject([
      { reported: true, statement: 'N/A' },
    ])
  })

  test('makes a claim about every practice that a column names, with its caution', () => {
    const { claims } = start({ monitor: 'No monitoring' })
    const cautioned = claims.filter(
      ({ caution }) => caution === 'Speaks of rights or safety together.',
    )
    expect(cautioned.map(({ about, statement }) => [about, statement])).toEqual([
      ['iv-d', 'No monitoring'],
      ['v-c', 'No monitoring'],
    ])
  })

  test('says an explanation with the option that it explains, and not again', () => {
    const values = { 'opt-out': 'Other', 'opt-out-other': 'H-Score adds one piece of info.' }
    expect(claimsAbout(values, 'v-f')).toMatchObject([
      { statement: 'Other: H-Score adds one piece of info.' },
    ])
    expect(start(values).context).toEqual([])
  })

  test('uses the explanation for every claim of the column, wherever the map names it', () => {
    const twice: InventoryMap = {
      ...map,
      claims: [
        { column: 'appeal', about: ['v-e'], explainedBy: 'code-link' },
        { column: 'appeal', about: ['v-d'] },
      ],
    }
    const { claims, context } = start({ appeal: 'No', 'code-link': 'Staff decide' }, [twice])
    const statements = claims.filter(({ about }) => about.startsWith('v-')).map((c) => c.statement)
    expect(statements).toEqual(['No: Staff decide', 'No: Staff decide'])
    expect(context).toEqual([])
  })

  test('describes the system, and cites each fact as a claim', () => {
    const { answers, claims } = start({
      'use-case-name': 'Hurricane Score',
      purpose: 'Save time.',
      benefits: 'Overlook less.',
      'date-implemented': '2/1/2019',
      'demo-features': 'Sex/Gender,Age,Other',
      'demo-features-other': 'Country of Origin',
    })
    expect(answers).toEqual({
      'system-name': 'Hurricane Score',
      purpose: 'Save time.\n\nOverlook less.',
      'in-use-since': '2019-02-01',
      features: ['sex', 'age', 'other'],
    })
    const facts = claims.filter(({ about }) => Object.hasOwn(answers, about))
    expect(facts.map(({ about, statement }) => [about, statement])).toEqual([
      ['system-name', 'Hurricane Score'],
      ['purpose', 'Save time.'],
      ['purpose', 'Overlook less.'],
      ['in-use-since', '2/1/2019'],
      ['features', 'Sex/Gender; Age; Other: Country of Origin'],
    ])
  })

  test('loses no words that fit no answer: the claim keeps them', () => {
    const { answers } = start({ 'date-implemented': 'Feb-19' })
    expect(answers).toEqual({})
    expect(claimsAbout({ 'date-implemented': 'Feb-19' }, 'in-use-since')).toMatchObject([
      { reported: true, statement: 'Feb-19' },
    ])
  })

  test('calls a fact not reported once, and only when no column tells it', () => {
    expect(claimsAbout({}, 'purpose')).toMatchObject([{ reported: false }])
    expect(claimsAbout({ benefits: 'Overlook less.' }, 'purpose')).toMatchObject([
      { reported: true, statement: 'Overlook less.' },
    ])
  })

  test('makes one claim of a column that both answers a question and is claimed about it', () => {
    const both = {
      ...map,
      claims: [{ column: 'purpose', about: ['purpose'], caution: 'Careful.' }],
    }
    const { claims } = start({ purpose: 'Save time.', benefits: 'x' }, [both])
    expect(claims.filter(({ about }) => about === 'purpose')).toMatchObject([
      { statement: 'x', caution: '' },
      { statement: 'Save time.', caution: 'Careful.' },
    ])
  })

  test('keeps unmapped cells as context with their place, and leaves blanks out', () => {
    const values = { 'data-catalog': 'Other', 'data-catalog-other': 'New data', appeal: 'Yes' }
    expect(start(values).context).toEqual([
      {
        prompt: 'What of data-catalog?',
        statement: 'Other: New data',
        source: uuid(1),
        place: 'row 109, column 13 “the header of data-catalog”',
      },
    ])
  })

  test('keeps everything as context when the framework does not know the layout', () => {
    const { answers, claims, context } = start({ purpose: 'Save time.', appeal: 'Yes' }, [])
    expect([answers, claims]).toEqual([{}, []])
    expect(context.map(({ statement }) => statement)).toEqual(['Save time.', 'Yes'])
  })

  test('says nothing of columns and questions that do not exist', () => {
    const other: InventoryMap = {
      layout: 'omb-2024',
      answers: [{ column: 'purpose', question: 'no-such-question' }],
      claims: [{ column: 'no-such-column', about: ['iv-a'] }],
      readings: [],
    }
    const { answers, claims } = start({ purpose: 'Save time.' }, [other])
    expect(answers).toEqual({})
    expect(claims.map(({ about }) => about)).toEqual(['no-such-question'])
  })

  test('gives every item its own id, in a shape that an assessment holds', () => {
    const file = { name: 'x'.repeat(600), sha256: 'b'.repeat(64) }
    const { answers, ...parts } = start(
      { purpose: 'x'.repeat(9_000), 'code-link': 'y'.repeat(9_000), appeal: 'Yes' },
      [map],
      { ...details, title: 't'.repeat(2_000), author: 'a'.repeat(600), file, seen: '2026-11-22' },
    )
    const ids = [...parts.claims, ...parts.sources].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const framework = { id: 'a-framework', version: '1.0.0' }
    const draft = newAssessment({
      id: uuid(0),
      kind: 'shadow',
      framework,
      now: '2026-11-22T00:00:00Z',
    })
    expect(AssessmentSchema.safeParse({ ...draft, answers, ...parts }).error).toBeUndefined()
  })
})
