import { type AssessmentRecord, RecordSchema } from '#schemas/record.ts'
import { findingsOf } from './findings.ts'
import { computedOf } from './record.ts'
import { err, ok, type Result } from './result.ts'
import { sameJson } from './same-json.ts'

export type RecordProblem =
  /** `found` is the file's own `format`, or ''. */
  | { kind: 'not-a-record'; found: string }
  | { kind: 'newer-version'; found: string }
  | { kind: 'record-damaged'; where: string; detail: string }

/**
 * The only door for records. What is not exactly what the schema makes of it is damaged: a reader that
 * put it right quietly would check the signature of another text than the one that stands there.
 */
export function parseRecord(input: unknown): Result<AssessmentRecord, RecordProblem> {
  const found = formatOf(input)
  if (found !== 'plumbline-record/1')
    return err(
      /^plumbline-record\/\d+$/.test(found)
        ? { kind: 'newer-version', found }
        : { kind: 'not-a-record', found },
    )
  const parsed = RecordSchema.safeParse(input)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return damaged(issue?.path.join('.') ?? '', issue?.message ?? '')
  }
  return sameJson(parsed.data, input)
    ? ok(parsed.data)
    : damaged('', 'a text has spaces around it that no Plumbline writes')
}

const damaged = (where: string, detail: string) =>
  err({ kind: 'record-damaged', where, detail } as const)

/** The file's own `format`, or ''. */
export function formatOf(input: unknown): string {
  if (typeof input !== 'object' || input === null || !('format' in input)) return ''
  return typeof input.format === 'string' ? input.format.slice(0, 100) : ''
}

/** The findings inside follow from the answers and the framework inside. */
export function computedHolds({ framework, assessment, computed }: AssessmentRecord): boolean {
  const { definition } = framework
  return sameJson(computed, computedOf(definition, findingsOf(definition, assessment)))
}
