import { expect, test } from 'vitest'
import type { LetterModel } from '#src/domain/letter-model.ts'
import { aLetter, aPassage, aTemplate } from '#tests/support/a-letter.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'

test('the model is plain data: it crosses to a worker and through JSON without a loss', () => {
  const model: LetterModel = aLetter(
    aTemplate([aPassage({ parts: [{ text: 'On {system.name} {marks.agency}.' }] })]),
    aWorkedAssessment,
  ).model
  expect(structuredClone(model)).toEqual(model)
  expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model)
})
