import { certifiedLevel, locksFields, type PermissionLevel } from './certification.ts'
import { type FormField, formFields } from './pdf-fields.ts'
import { attempt, type PdfFile } from './pdf-file.ts'
import { pagesOfObjects } from './pdf-pages.ts'
import { entriesOf } from './pdf-values.ts'
import { addReferences, countReferences } from './references.ts'
import { revisionChanges } from './revision-changes.ts'
import { isSigned, type Step, type StepChange } from './revision-step.ts'
import type { Change, PdfProblem } from './verification.ts'

/** What happened to a file after the first signature in it. */
export type FileChanges = {
  readonly changes: readonly Change[]
  /** What the certification in force lets others do; undefined when nobody certified. */
  readonly level: PermissionLevel | undefined
  /** What kept a step from being judged; its change is then doubtful. */
  readonly problems: readonly PdfProblem[]
}

/** Revision by revision, so that a change taken back later is still told. */
export function fileChanges(file: PdfFile): FileChanges {
  const fields = file.revisions.map((_, revision) => attempt(() => formFields(file, revision)))
  const lists = fields.map((result) => (result.ok ? result.value : []))
  const problems = fields.flatMap((result) => (result.ok ? [] : [result.error]))
  const tried = <T>(read: () => T, otherwise: T): T => {
    const result = attempt(read)
    if (!result.ok) problems.push(result.error)
    return result.ok ? result.value : otherwise
  }
  const first = lists.findIndex((list) => list.some(isSignature))
  if (first < 0) return { changes: [], level: undefined, problems }
  const references = tried(() => countReferences(file, first), new Map<number, number>())
  const changes: Change[] = []
  for (let before = first; before < file.newest; before += 1) {
    const judged = tried(() => judgedStep(file, before, lists, references), unjudged)
    changes.push(...judged.map((change) => ({ ...change, revision: before + 2 })))
    tried(() => countNew(file, before + 1, references), undefined)
  }
  const { level } = tried(() => policyOf(file, file.newest, lists[file.newest] ?? []), openPolicy)
  return { changes: [...changes, ...trailingBytes(file)], level, problems }
}

const unjudged: readonly StepChange[] = [{ kind: 'object', severity: 'doubtful' }]

const isSignature = (field: FormField): boolean => field.type === 'Sig' && isSigned(field)

const trailingBytes = ({ trailing, revisions }: PdfFile): Change[] =>
  trailing === 0
    ? []
    : [{ kind: 'trailing-bytes', severity: 'forbidden', revision: revisions.length }]

type Policy = Pick<Step, 'level' | 'locksFields'>
const openPolicy: Policy = { level: undefined, locksFields: false }

/** The strictest of all certifications counts. */
function policyOf(file: PdfFile, revision: number, fields: readonly FormField[]): Policy {
  const signatures = fields
    .filter(isSignature)
    .map((field) => entriesOf(file.resolve(field.value, revision)))
  const levels = signatures.flatMap((signature) => certifiedLevel(file, signature, revision) ?? [])
  return {
    level: levels.toSorted((a, b) => a - b)[0],
    locksFields: signatures.some((signature) => locksFields(file, signature, revision)),
  }
}

/** The changes with the pages that they touch. */
function judgedStep(
  file: PdfFile,
  before: number,
  lists: readonly (readonly FormField[])[],
  references: Step['references'],
): StepChange[] {
  const after = before + 1
  const fieldsBefore = lists[before] ?? []
  const policy = policyOf(file, before, fieldsBefore)
  const fieldsAfter = lists[after] ?? []
  const step = { file, before, after, fieldsBefore, fieldsAfter, references, ...policy }
  const changes = revisionChanges(step)
  if (changes.every((change) => change.severity === 'permitted')) return changes
  const pages = pagesOfObjects(file, before)
  return changes.map((change) => {
    const page = change.object === undefined ? undefined : pages.get(change.object)
    return page === undefined ? change : { ...change, page }
  })
}

/** Adds what the objects of a revision point to; what they pointed to before stays counted. */
function countNew(file: PdfFile, revision: number, counts: Map<number, number>): void {
  for (const num of file.revisions[revision]?.entries.keys() ?? [])
    addReferences(counts, file.object(num, revision))
}
