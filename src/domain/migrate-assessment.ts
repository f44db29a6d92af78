import { type Assessment, AssessmentSchema } from '#schemas/assessment.ts'
import { err, ok, type Result } from './result.ts'

export type AssessmentProblem =
  | { kind: 'not-an-assessment' }
  | { kind: 'newer-version'; found: string }
  | { kind: 'assessment-damaged'; where: string; detail: string }

const current = 'plumbline-assessment/1'
type Step = (older: Record<string, unknown>) => Record<string, unknown>

/** One step per retired version, from it to the next. Empty while version 1 is the only one. */
const steps: ReadonlyMap<string, Step> = new Map()

/** The only door for assessments from disk, file or clipboard: migrate, then parse. */
export function parseAssessment(input: unknown): Result<Assessment, AssessmentProblem> {
  if (!isRecord(input) || typeof input['format'] !== 'string')
    return err({ kind: 'not-an-assessment' })
  const migrated = migrate(input, input['format'])
  if (!migrated.ok) return migrated
  const parsed = AssessmentSchema.safeParse(migrated.value)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  return err({
    kind: 'assessment-damaged',
    where: issue?.path.join('.') ?? '',
    detail: issue?.message ?? '',
  })
}

function migrate(
  input: Record<string, unknown>,
  format: string,
): Result<Record<string, unknown>, AssessmentProblem> {
  if (format === current) return ok(input)
  const step = steps.get(format)
  if (step) {
    const next = step(input)
    return migrate(next, String(next['format']))
  }
  return /^plumbline-assessment\/\d+$/.test(format)
    ? err({ kind: 'newer-version', found: format })
    : err({ kind: 'not-an-assessment' })
}

const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input)
