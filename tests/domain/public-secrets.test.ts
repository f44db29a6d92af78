import { expect, test } from 'vitest'
import { publicCopyOf } from '#src/domain/public-copy.ts'
import { secretsOf, secretsStandingIn } from '#src/domain/public-secrets.ts'
import { piecesOf } from '#src/domain/withheld-pieces.ts'
import { aCanaryAssessment, canary, hiddenFields } from '#tests/support/a-canary-assessment.ts'
import { aRecord } from '#tests/support/a-sealed-record.ts'
import { aFinding, anAssessment, anEvidence, anId, aSource } from '#tests/support/an-assessment.ts'

/** Never in a record at all, or too short a place to be told from another, or what the form asked. */
const notLookedFor = /^(hidden|letter|secret (place|prompt))/

test('every text that is left out is looked for', async () => {
  const record = await aRecord({}, aCanaryAssessment)
  const { watchWords, ...choices } = aCanaryAssessment.publicCopy
  const texts = secretsOf(record, piecesOf(record, choices), watchWords).map(({ text }) => text)
  for (const field of hiddenFields.filter((name) => !notLookedFor.test(name)))
    expect({ field, is: texts.some((text) => text.includes(canary(field))) }).toEqual({
      field,
      is: true,
    })
  expect(texts).toContain(aCanaryAssessment.id)
})

const secret = aSource({
  id: anId(0x51),
  title: 'Talk with Jane Roe',
  author: 'Jane Roe',
  confidential: true,
})
const quote = 'They told us to click yes every time. Nobody in the office read it.'

const found = async (note: string, watchWords: string[] = []) => {
  const assessment = anAssessment({
    sources: [secret],
    findings: {
      study: aFinding({
        status: 'met',
        note,
        evidence: [anEvidence({ source: secret.id, quote })],
      }),
    },
  })
  const record = await aRecord({}, assessment)
  const pieces = piecesOf(record, { answers: [], notes: [] })
  const stand = new Map([
    [secret.id, anId(0x52)],
    [assessment.id, anId(0x53)],
  ])
  return secretsStandingIn(
    publicCopyOf(record, pieces, stand),
    secretsOf(record, pieces, watchWords),
  ).map(({ secret: { text }, where }) => `${text} @ ${where}`)
}

test.each([
  ['a name', 'As JANE  roe said.', 'Jane Roe @ /assessment/findings/study/note'],
  [
    'one sentence of a quote',
    'Somebody says that they told us to click yes every time!',
    'They told us to click yes every time @ /assessment/findings/study/note',
  ],
])('%s of a confidential source in a public note is found', async (_, note, expected) => {
  expect(await found(note)).toContain(expected)
})

test('a listed word is found wherever the person wrote it, whole', async () => {
  expect(await found('Ask Kim.', ['Kim', 'Kimberley'])).toEqual([
    'Kim @ /assessment/findings/study/note',
  ])
})

test('what the questionnaire says itself is no secret, and other words are left alone', async () => {
  expect(await found('Nothing of it.')).toEqual([])
})
