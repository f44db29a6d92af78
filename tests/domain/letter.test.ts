import { describe, expect, test } from 'vitest'
import { aLetter, aPassage, aTemplate, textOf } from '#tests/support/a-letter.ts'
import {
  aFinding,
  anEvidence,
  anId,
  aSource,
  auditReport,
  fromAudit,
  townNotice,
} from '#tests/support/an-assessment.ts'

const notShown = { standings: ['not-shown' as const] }
const list = aTemplate([
  aPassage({
    as: 'bullets',
    of: notShown,
    lines: 'units',
    parts: [{ text: '{practice.shortTitle}: {unit.text}' }],
  }),
])
const onlyStudy = { findings: { study: aFinding({ status: 'not-shown' }) } }
const from = 'Short study: The town does the study.'

describe('a passage', () => {
  test('reads as the findings have it', () => {
    const letter = aLetter(list, onlyStudy)
    expect(letter.passages).toMatchObject([
      { text: from, from, state: 'as-found', isDropped: false },
    ])
    expect(letter.model.blocks).toEqual([
      { id: 'body', as: 'bullets', lines: [[{ kind: 'text', text: from }]] },
    ])
  })

  test('that was rewritten reads as the person wrote it, line by line', () => {
    const letter = aLetter(list, onlyStudy, { edits: { body: { text: 'One\n\n Two ', from } } })
    expect(letter.passages).toMatchObject([{ state: 'rewritten', from }])
    expect(letter.model.blocks[0]?.lines).toEqual([
      [{ kind: 'text', text: 'One' }],
      [{ kind: 'text', text: 'Two' }],
    ])
  })

  test('that was rewritten on other findings says so, and keeps the words', () => {
    const letter = aLetter(
      list,
      { findings: { ...onlyStudy.findings, watch: aFinding({ status: 'not-shown' }) } },
      { edits: { body: { text: 'Mine', from } } },
    )
    expect(letter.passages).toMatchObject([{ state: 'outdated', text: 'Mine' }])
    expect(letter.passages[0]?.from).toContain('Short watch')
  })

  test('that was rewritten and follows from nothing any more is kept apart, out of the letter', () => {
    const letter = aLetter(list, {}, { edits: { body: { text: 'Mine', from } } })
    expect(letter.lost).toEqual([{ id: 'body', text: 'Mine' }])
    expect(letter.model.blocks).toEqual([])
    expect(JSON.stringify(letter.model)).not.toContain('Mine')
  })

  test.each([
    ['that was dropped', { dropped: ['body'] }],
    ['that was emptied', { edits: { body: { text: ' \n ', from } } }],
  ])('%s is worked on, and not in the letter', (_, draft) => {
    const letter = aLetter(list, onlyStudy, draft)
    expect(letter.passages).toHaveLength(1)
    expect(letter.model.blocks).toEqual([])
  })
})

describe('marks', () => {
  const cited = aTemplate([
    aPassage({
      as: 'bullets',
      of: { standings: ['not-met'] },
      lines: 'units',
      parts: [{ text: 'Short of it: {unit.note} {unit.marks}' }],
    }),
  ])
  const findings = {
    study: aFinding({ status: 'not-met', note: 'No study.', evidence: [fromAudit] }),
  }

  test('lead to the sources that they name, under the numbers of the report', () => {
    const { model } = aLetter(cited, { findings, sources: [townNotice, auditReport] })
    expect(model.blocks[0]?.lines[0]).toContainEqual({ kind: 'mark', number: 2 })
    expect(model.sources).toEqual([
      {
        number: 2,
        text: 'Audit report. Court of Audit, 30 November 2024.',
        link: auditReport.link,
      },
    ])
  })

  test('never name a confidential source, though the finding counts', () => {
    const secret = { ...auditReport, confidential: true as const }
    const { model, passages } = aLetter(cited, { findings, sources: [townNotice, secret] })
    expect(textOf({ model, passages } as never)).toBe('Short of it: No study.')
    expect(JSON.stringify(model)).not.toContain('Audit report')
  })

  test('that a person types to nowhere are told', () => {
    const letter = aLetter(
      list,
      { ...onlyStudy, sources: [townNotice] },
      { edits: { body: { text: 'See [1] and [7] and [a].', from } } },
    )
    expect(letter.passages[0]?.deadMarks).toEqual([7])
    expect(letter.model.blocks[0]?.lines[0]).toEqual([
      { kind: 'text', text: 'See ' },
      { kind: 'mark', number: 1 },
      { kind: 'text', text: ' and ' },
      { kind: 'text', text: '[7]' },
      { kind: 'text', text: ' and [a].' },
    ])
  })
})

describe('fields', () => {
  const template = aTemplate([
    aPassage({ parts: [{ text: 'To {field.office}.' }, { text: 'On {field.date}.' }] }),
  ])

  test('have what they start with until somebody touches them', () => {
    const letter = aLetter(template, { answers: { agency: 'Town of Elm' } })
    expect(letter.fields.map(({ value }) => value)).toEqual(['', '', 'Clerk\nTown of Elm'])
  })

  test('that were emptied take their sentence with them', () => {
    const letter = aLetter(template, {}, { fields: { office: '', date: '2026-03-02' } })
    expect(textOf(letter)).toBe('On 2 March 2026.')
    expect(letter.model.date).toBe('2026-03-02')
  })
})

test('signers are listed with who signs and where, and count for the text', () => {
  const template = aTemplate([
    aPassage({ id: 'list', as: 'signers' }),
    aPassage({ parts: [{ text: '{count.signers} sign.', when: { signed: true } }] }),
  ])
  const signers = [
    { organisation: 'Justice Watch', name: 'Ada', place: 'Elm' },
    { organisation: '', name: 'Ben', place: '' },
  ]
  const letter = aLetter(template, {}, { signers })
  expect(letter.model.blocks[0]?.lines.flat()).toEqual([
    { kind: 'text', text: 'Justice Watch, Ada, Elm' },
    { kind: 'text', text: 'Ben' },
  ])
  expect(textOf(letter)).toBe('2 sign.')
  expect(aLetter(template).model.blocks).toEqual([])
})

test('a finding of not met with nothing cited is told to the person and to nobody else', () => {
  const template = aTemplate([
    aPassage({
      of: { standings: ['not-met'] },
      as: 'bullets',
      lines: 'units',
      parts: [{ text: '{unit.text}' }],
    }),
  ])
  const letter = aLetter(template, { findings: { study: aFinding({ status: 'not-met' }) } })
  expect(letter.unsupported).toEqual(['Short study'])
  expect(letter.model.blocks).toEqual([])
})

test('the title is the system’s, in general words while it has no name', () => {
  expect(aLetter(aTemplate()).model.title).toBe('On this system')
  expect(aLetter(aTemplate(), { answers: { 'system-name': 'Gate' } }).model.title).toBe('On Gate')
})

test('the same source twice is one source', () => {
  const other = aSource({ id: anId(102), title: 'Other' })
  const template = aTemplate([
    aPassage({
      of: { standings: ['met'] },
      as: 'bullets',
      lines: 'units',
      parts: [{ text: '{unit.text} {unit.marks}' }],
    }),
  ])
  const evidence = [
    fromAudit,
    { ...fromAudit, id: anId(205), place: 'page 9' },
    anEvidence({ source: other.id }),
  ]
  const { model } = aLetter(template, {
    findings: { study: aFinding({ status: 'met', evidence }) },
    sources: [townNotice, auditReport, other],
  })
  expect(model.blocks[0]?.lines[0]?.filter(({ kind }) => kind === 'mark')).toEqual([
    { kind: 'mark', number: 2 },
    { kind: 'mark', number: 3 },
  ])
})
