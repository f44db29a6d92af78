import { certifiedLevel, locksFields, type PermissionLevel } from './certification.ts'
import { type FormField, formFields } from './pdf-fields.ts'
import { attempt, type PdfFile } from './pdf-file.ts'
import { pagesOfObjects } from './pdf-pages.ts'
import { entriesOf } from './pdf-values.ts'
import { addReferences, countReferences } from './references.ts'
import { revisionChanges } from './revision-changes.ts'
import { createStep, isSigned, type Step, type StepChange } from './revision-step.ts'
import type { Change, PdfProblem } from './verification.ts'

/** What happened to a file after the first signature in it. */
export type FileChanges = {
  readonly changes: readonly Change[]
  /** What the certification in force lets others do; undefined when nobody certified. */
  readonly level: PermissionLevel | undefined
  /** What kept a step from being judged, one of each kind; its change is then doubtful. */
  readonly problems: readonly PdfProblem[]
}

/** Revision by revision, so that a change taken back later is still told. */
export function fileChanges(file: PdfFile): FileChanges {
  const problems: PdfProblem[] = []
  const tried = <T>(read: () => T, otherwise: T): T => {
    const result = attempt(read)
    if (!result.ok && !problems.some(({ kind }) => kind === result.error.kind))
      problems.push(result.error)
    return result.ok ? result.value : otherwise
  }
  const states = file.revisions.map(({ entries }, revision): State => {
    const fields = tried(() => formFields(file, revision), [])
    return { revision, fields, brought: [...entries.keys()] }
  })
  const first = states.findIndex(({ fields }) => fields.some(isSignature))
  if (first < 0) return { changes: [], level: undefined, problems }
  const references = tried(() => countReferences(file, first), new Map<number, number>())
  const changes: Change[] = []
  let policy = openPolicy
  for (const state of states.slice(first)) {
    policy = tried(() => policyOf(file, state), openPolicy)
    const next = states[state.revision + 1]
    if (!next) break
    const judged = tried(() => judgedStep(file, state, next, { ...policy, references }), unjudged)
    changes.push(...judged.map((change) => ({ ...change, revision: next.revision + 1 })))
    tried(() => countNew(file, next, references), undefined)
  }
  return { changes: [...changes, ...trailingBytes(file)], level: policy.level, problems }
}

/** The file as a revision left it, counted from 0. */
type State = {
  readonly revision: number
  readonly fields: readonly FormField[]
  readonly brought: readonly number[]
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
function policyOf(file: PdfFile, { revision, fields }: State): Policy {
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
  state: State,
  next: State,
  policy: Pick<Step, 'level' | 'locksFields' | 'references'>,
): StepChange[] {
  file.budget.look()
  const step = createStep({
    ...policy,
    file,
    before: state.revision,
    after: next.revision,
    brought: next.brought,
    fieldsBefore: state.fields,
    fieldsAfter: next.fields,
  })
  const changes = revisionChanges(step)
  if (changes.every((change) => change.severity === 'permitted')) return changes
  const pages = pagesOfObjects(file, state.revision)
  return changes.map((change) => {
    const page = change.object === undefined ? undefined : pages.get(change.object)
    return page === undefined ? change : { ...change, page }
  })
}

/** Adds what the objects of a revision point to; what they pointed to before stays counted. */
function countNew(file: PdfFile, { revision, brought }: State, counts: Map<number, number>): void {
  for (const num of brought) addReferences(counts, file.object(num, revision))
}
