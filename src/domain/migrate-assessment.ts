import { type Assessment, AssessmentSchema } from '#schemas/assessment.ts'
import { readAs } from './read-as.ts'
import { err, ok, type Result } from './result.ts'

export type AssessmentProblem =
  | { kind: 'not-an-assessment' }
  | { kind: 'newer-version'; found: string }
  | { kind: 'assessment-damaged'; where: string; detail: string }

const current = 'plumbline-assessment/2'
type Json = Readonly<Record<string, unknown>>

/** What version 1 did not have, empty. */
const sinceVersion2 = {
  rows: [],
  contradictions: {},
  letters: [],
  publicCopy: { answers: [], notes: [], watchWords: [] },
}

/**
 * One step for each retired version, from it to the next. What a file of that version could not hold is
 * left as it is, so that the schema refuses it instead of half-reading it.
 */
const steps: ReadonlyMap<string, (older: Json) => Json> = new Map([
  [
    'plumbline-assessment/1',
    (older) =>
      Object.keys(sinceVersion2).some((member) => member in older)
        ? { ...older, format: current }
        : { ...older, ...sinceVersion2, format: current },
  ],
])

/** The only door for assessments from disk, file or clipboard: migrate, then parse. */
export function parseAssessment(input: unknown): Result<Assessment, AssessmentProblem> {
  const migrated = migrateAssessment(input)
  if (!migrated.ok) return migrated
  const read = readAs(AssessmentSchema, migrated.value)
  return read.ok ? read : err({ kind: 'assessment-damaged', ...read.error })
}

/** Of today's version, and not yet looked into. */
export function migrateAssessment(
  input: unknown,
): Result<Json, Exclude<AssessmentProblem, { kind: 'assessment-damaged' }>> {
  if (!isObject(input) || typeof input['format'] !== 'string')
    return err({ kind: 'not-an-assessment' })
  const format = input['format']
  if (format === current) return ok(input)
  const step = steps.get(format)
  if (step) return migrateAssessment(step(input))
  return /^plumbline-assessment\/\d{1,9}$/.test(format)
    ? err({ kind: 'newer-version', found: format })
    : err({ kind: 'not-an-assessment' })
}

const isObject = (input: unknown): input is Json =>
  typeof input === 'object' && input !== null && !Array.isArray(input)
