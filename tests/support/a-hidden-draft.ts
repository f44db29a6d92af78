import { readFileSync } from 'node:fs'
import { type Assessment, AssessmentSchema } from '#schemas/assessment.ts'
import { aMoment, anId } from './an-assessment.ts'

/** Turns what follows round, and a letter that no screen draws. */
const unseen = '\u202e\u{e0041}'

const file = 'tests/fixtures/assessments/hurricane-score.json'

/** An assessment with a part of everything, in which every text of several words begins with what nobody can see. */
export const aHiddenDraft = (): Assessment => {
  const draft: Assessment = JSON.parse(readFileSync(file, 'utf8'), (_key, value) =>
    typeof value === 'string' && value.includes(' ') ? `${unseen}${value}` : value,
  )
  const claims = draft.claims.slice(0, 12)
  return AssessmentSchema.parse({ ...draft, claims, context: [], letters: [aLetter] })
}

const aLetter: Assessment['letters'][number] = {
  id: anId(0xf1),
  template: 'press-summary',
  language: 'en',
  fields: { quote: `${unseen}As somebody said` },
  edits: {},
  dropped: [],
  signers: [],
  createdAt: aMoment,
  updatedAt: aMoment,
}
