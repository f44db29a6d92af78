import type {
  Answer,
  Assessment,
  Claim,
  ContradictionDecision,
  Depth,
  Evidence,
  Finding,
} from '#schemas/assessment.ts'
import type { Source } from '#schemas/source.ts'
import { emptyFinding } from '#src/domain/new-assessment.ts'
import type { DraftStore } from './draft-store.ts'
import { withEvidenceBack, withoutSource } from './remove-source.ts'
import { putBack, type Taken, takeOut } from './take-out.ts'

/**
 * What a person can do to the open draft. Each call is one change, marked as not yet saved. In a tab that follows
 * another one nothing is changed.
 */
export type DraftEditor = {
  answer(question: string, value: Answer): void
  find(target: string, patch: Partial<Finding>): void
  setDepth(depth: Depth): void
  /** One practice at another depth than the whole; answers at both depths are kept. */
  setPracticeDepth(practice: string, depth: Depth): void
  rename(title: string): void
  /** What a public copy leaves out beyond what it always does. */
  choosePublicCopy(patch: Partial<Assessment['publicCopy']>): void
  /** Returns the new source's id. */
  addSource(source: Omit<Source, 'id'>): string
  /** Many at once, as one change. */
  addSources(sources: readonly Omit<Source, 'id'>[]): void
  editSource(id: string, patch: Partial<Omit<Source, 'id'>>): void
  /** Takes away the source with every citation of it; `undo` puts both back and keeps later changes. */
  removeSource(id: string): { undo(): void }
  cite(target: string, evidence: Omit<Evidence, 'id'>): string
  editEvidence(target: string, id: string, patch: Partial<Omit<Evidence, 'id'>>): void
  removeEvidence(target: string, id: string): { undo(): void }
  addClaim(claim: Omit<Claim, 'id'>): string
  editClaim(id: string, patch: Partial<Omit<Claim, 'id'>>): void
  removeClaim(id: string): { undo(): void }
  /** Without a decision, the one that was made is taken back. */
  decide(contradiction: string, decision: ContradictionDecision | undefined): void
  /** The same use case in another year's inventory, with what it claims; no answer is changed by it. */
  addYear(year: Pick<Assessment, 'sources' | 'claims' | 'context' | 'rows'>): void
}

type Deps = { store: DraftStore; now: () => Date; newId: () => string }

export function editDraft({ store, now, newId }: Deps): DraftEditor {
  const change = (edit: (assessment: Assessment) => Partial<Assessment>) =>
    store.setState(({ assessment, role }) =>
      role === 'follows'
        ? {}
        : {
            assessment: { ...assessment, ...edit(assessment), updatedAt: now().toISOString() },
            saveState: { kind: 'pending' },
          },
    )
  const changeFinding = (target: string, edit: (finding: Finding) => Partial<Finding>) =>
    change(({ findings }) => {
      const finding = findings[target] ?? emptyFinding()
      return { findings: { ...findings, [target]: { ...finding, ...edit(finding) } } }
    })
  /** Undoes once, on top of whatever was changed meanwhile. */
  const undoing = (edit: (assessment: Assessment) => Partial<Assessment>) => {
    let isDone = false
    return {
      undo() {
        if (!isDone) change(edit)
        isDone = true
      },
    }
  }

  return {
    answer: (question, value) =>
      change(({ answers }) => ({ answers: { ...answers, [question]: value } })),
    find: (target, patch) => changeFinding(target, () => patch),
    setDepth: (depth) => change(() => ({ depth, practiceDepths: {} })),
    setPracticeDepth: (practice, depth) =>
      change(({ practiceDepths }) => ({
        practiceDepths: { ...practiceDepths, [practice]: depth },
      })),
    rename: (title) => change(() => ({ title })),
    choosePublicCopy: (patch) =>
      change(({ publicCopy }) => ({ publicCopy: { ...publicCopy, ...patch } })),
    addSource(source) {
      const id = newId()
      change(({ sources }) => ({ sources: [...sources, { ...source, id }] }))
      return id
    },
    addSources: (added) =>
      change(({ sources }) => ({
        sources: [...sources, ...added.map((source) => ({ ...source, id: newId() }))],
      })),
    editSource: (id, patch) => change(({ sources }) => ({ sources: patched(sources, id, patch) })),
    removeSource(id) {
      const { rest, restore } = withoutSource(store.getState().assessment, id)
      change(() => rest)
      return undoing(restore)
    },
    cite(target, evidence) {
      const id = newId()
      changeFinding(target, (finding) => ({ evidence: [...finding.evidence, { ...evidence, id }] }))
      return id
    },
    editEvidence: (target, id, patch) =>
      changeFinding(target, ({ evidence }) => ({ evidence: patched(evidence, id, patch) })),
    removeEvidence(target, id) {
      const evidence = store.getState().assessment.findings[target]?.evidence ?? []
      const { rest, taken } = takeOut(evidence, (item) => item.id === id)
      changeFinding(target, () => ({ evidence: rest }))
      return undoing((now) => ({
        findings: withEvidenceBack(now.findings, target, stillListed(now, taken)),
      }))
    },
    addClaim(claim) {
      const id = newId()
      change(({ claims }) => ({ claims: [...claims, { ...claim, id }] }))
      return id
    },
    editClaim: (id, patch) => change(({ claims }) => ({ claims: patched(claims, id, patch) })),
    removeClaim(id) {
      const { rest, taken } = takeOut(store.getState().assessment.claims, (c) => c.id === id)
      change(() => ({ claims: rest }))
      return undoing((now) => ({ claims: putBack(now.claims, stillListed(now, taken)) }))
    },
    decide: (contradiction, decision) =>
      change(({ contradictions: { [contradiction]: _before, ...others } }) => ({
        contradictions: decision ? { ...others, [contradiction]: decision } : others,
      })),
    addYear: (year) =>
      change(({ sources, claims, context, rows }) => ({
        sources: [...sources, ...year.sources],
        claims: [...claims, ...year.claims],
        context: [...context, ...year.context],
        rows: [...rows, ...year.rows],
      })),
  }
}

/** What cites a source that was removed meanwhile stays out: nothing may cite what is not listed. */
const stillListed = <T extends { source: string }>({ sources }: Assessment, taken: Taken<T>) =>
  taken.filter(({ item }) => sources.some((source) => source.id === item.source))

function patched<T extends { id: string }>(
  items: T[],
  id: string,
  patch: Partial<NoInfer<T>>,
): T[] {
  return items.map((item) => (item.id === id ? onlySaid({ ...item, ...patch }) : item))
}

/** A member that is patched to `undefined` is not said any more, and absent in every file. */
function onlySaid<T extends object>(item: T): T {
  for (const [key, value] of Object.entries(item))
    if (value === undefined) Reflect.deleteProperty(item, key)
  return item
}
