import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aLetter, aPassage, aTemplate, textOf } from '#tests/support/a-letter.ts'
import {
  aClaim,
  aFinding,
  anId,
  aWorkedAssessment,
  fromAudit,
  townNotice,
} from '#tests/support/an-assessment.ts'

const says = (text: string, assessment: Parameters<typeof aLetter>[1] = {}) =>
  textOf(aLetter(aTemplate([aPassage({ parts: [{ text }] })]), assessment))

describe('a sentence', () => {
  test('is left out when a value is missing, and the others stay', () => {
    const template = aTemplate([
      aPassage({ parts: [{ text: 'One {field.sender}.' }, { text: 'Two.' }] }),
    ])
    expect(textOf(aLetter(template))).toBe('Two.')
    expect(textOf(aLetter(template, {}, { fields: { sender: 'Ada' } }))).toBe('One Ada. Two.')
  })

  test('stands without marks where nothing is cited', () => {
    expect(says('Known {marks.stage}.', {})).toBe('Known.')
  })

  test('ends with one full stop when the value has its own', () => {
    const template = aTemplate([aPassage({ parts: [{ text: 'From {field.sender}.' }] })])
    expect(textOf(aLetter(template, {}, { fields: { sender: 'Ada Inc.' } }))).toBe('From Ada Inc.')
  })

  test('carries its citations before its end', () => {
    const template = aTemplate([
      aPassage({
        parts: [
          {
            text: 'It had to stop.',
            cite: [
              { section: '§1', pages: '1' },
              { section: '§7', pages: '7-8', source: 'older-code' },
            ],
          },
        ],
      }),
    ])
    expect(textOf(aLetter(template))).toMatch(
      /^It had to stop \(\S.* §1, page 1; .* §7, pages 7-8\)\.$/,
    )
  })

  test('says what was typed as it was typed, also what looks like a placeholder', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (sender) => {
        const template = aTemplate([
          aPassage({ as: 'address', parts: [{ text: 'X {field.sender} Y' }] }),
        ])
        const text = textOf(aLetter(template, {}, { fields: { sender } }))
        expect(text).toBe(sender.trim() === '' ? undefined : `X ${sender.trim()} Y`)
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  ['{system.name} {system.useCaseId}', 'Turnstile ELM-7'],
  ['{system.agency}; {system.theAgency}', 'Town of Elm; the Town of Elm'],
  ['{system.component}; {system.theComponent}', 'Front desk; the Front desk'],
  [
    '{count.practices} {count.not-shown} {count.unmet} {count.met} {count.claimed} {count.only-claimed}',
    '2 1 1 0 1 0',
  ],
  ['{yardstick.shortTitle}', 'Town Code'],
])('%s is “%s”', (text, value) => {
  expect(says(text, aWorkedAssessment)).toBe(value)
})

test('an unknown component is the agency, and an unknown agency is said in general words', () => {
  expect(says('{system.theComponent}', { answers: { agency: 'ICE' } })).toBe('ICE')
  expect(says('{system.component}, {system.theAgency}')).toBe('the agency, the agency')
})

test('the agency is quoted, twice at most, with where it says so', () => {
  const claims = [1, 2, 3].map((n) =>
    aClaim({
      id: anId(320 + n),
      statement: `Yes ${n}`,
      place: `row ${n}, column 4 “Was it studied?”`,
    }),
  )
  const template = aTemplate([
    aPassage({
      as: 'bullets',
      of: { standings: ['only-claimed'] },
      lines: 'practices',
      parts: [{ text: '{practice.claims}' }],
    }),
  ])
  const letter = aLetter(template, {
    claims: [...claims, aClaim({ id: anId(330), reported: false, statement: '' })],
    findings: { study: aFinding({ status: 'met' }) },
    sources: [townNotice],
  })
  expect(textOf(letter)).toBe(
    '“Yes 1” [1], row 1, column 4; “Yes 2” [1], row 2, column 4; other statements on the record: 1',
  )
})

test('a line says its level and its place, a whole practice its place', () => {
  const template = aTemplate([
    aPassage({
      as: 'bullets',
      of: { standings: ['not-met', 'not-shown'] },
      lines: 'units',
      parts: [{ text: '{unit.ground}' }],
    }),
  ])
  const letter = aLetter(template, {
    practiceDepths: { study: 'full' },
    findings: {
      'st-1': aFinding({ status: 'not-met', evidence: [fromAudit] }),
      'st-3': aFinding({ status: 'not-shown' }),
      watch: aFinding({ status: 'not-shown' }),
    },
    sources: aWorkedAssessment.sources,
  })
  expect(textOf(letter)?.split('\n')).toEqual([
    expect.stringMatching(/^“must”, .* §3\(a\), page 3$/),
    expect.stringMatching(/^“should”, .* §3\(a\), page 3$/),
    expect.stringMatching(/^(?!“).* §3, page 3$/),
  ])
})
