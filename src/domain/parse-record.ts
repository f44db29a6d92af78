import { type AssessmentRecord, RecordSchema } from '#schemas/record.ts'
import { findingsOf } from './findings.ts'
import { migrateAssessment } from './migrate-assessment.ts'
import { migrateFramework } from './migrate-framework.ts'
import { readAs } from './read-as.ts'
import { computedOf } from './record.ts'
import { err, ok, type Result } from './result.ts'
import { sameJson } from './same-json.ts'

export type RecordProblem =
  /** `found` is the file's own `format`, or ''. */
  | { kind: 'not-a-record'; found: string }
  | { kind: 'newer-version'; found: string }
  | { kind: 'record-damaged'; where: string; detail: string }

/** A record as it stands in its file, of whatever version: what was signed is this, never a migrated copy. */
export type WrittenRecord = Readonly<Record<string, unknown>> &
  Pick<AssessmentRecord, 'state' | 'signatures'> & {
    readonly framework: { readonly sha256: string; readonly definition: unknown }
  }

export type ReadRecord = {
  /** As this version writes it, for reading. */
  readonly record: AssessmentRecord
  /** For whatever has to do with digests and signatures. */
  readonly written: WrittenRecord
}

/**
 * The only door for records. What is not exactly what the schema makes of it is damaged: a reader that
 * put it right quietly would check the signature of another text than the one that stands there.
 */
export function parseRecord(input: unknown): Result<ReadRecord, RecordProblem> {
  const found = formatOf(input)
  if (!versions.has(found))
    return err(
      /^plumbline-record\/\d{1,9}$/.test(found)
        ? { kind: 'newer-version', found }
        : { kind: 'not-a-record', found },
    )
  const current = found === 'plumbline-record/1' ? fromVersion1(input) : input
  const read = readAs(RecordSchema, current)
  if (!read.ok) return damaged(read.error.where, read.error.detail)
  return sameJson(read.value, current) && isWritten(input)
    ? ok({ record: read.value, written: input })
    : damaged('', 'a text has spaces around it that no Plumbline writes')
}

const versions: ReadonlySet<string> = new Set(['plumbline-record/1', 'plumbline-record/2'])
const sinceVersion2 = ['attachments', 'withheld', 'disclosures']

/** What version 1 could not hold stays under its old number, so that the schema refuses it. */
function fromVersion1(input: unknown): unknown {
  if (!isObject(input) || sinceVersion2.some((member) => member in input)) return input
  const { framework, assessment } = input
  const migrated = migrateAssessment(assessment)
  return {
    ...input,
    format: 'plumbline-record/2',
    assessment: migrated.ok ? migrated.value : assessment,
    framework: isObject(framework)
      ? { ...framework, definition: migrateFramework(framework['definition']) }
      : framework,
  }
}

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

/** Once its migrated copy holds, only the members that are named here are left to be told to the compiler. */
const isWritten = (input: unknown): input is WrittenRecord =>
  isObject(input) && isObject(input['framework']) && 'definition' in input['framework']

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
