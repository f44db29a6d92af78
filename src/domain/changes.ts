import type { Answer, Assessment, Finding } from '#schemas/assessment.ts'
import { emptyFinding } from './new-assessment.ts'
import { sameJson } from './same-json.ts'

type FindingField = 'status' | 'note' | 'confidence' | 'exemption' | 'internalNote'
type ItemKind = 'source' | 'claim' | 'evidence' | 'context' | 'row' | 'letter' | 'decision'

/** One thing that differs between two states of a draft, as a person would name it. */
export type Change =
  | { kind: 'title'; before: string; after: string }
  | { kind: 'depth'; after: Assessment['depth'] }
  | { kind: 'practice-depth'; practice: string; after: Assessment['depth'] | undefined }
  | { kind: 'answer'; question: string; before: Answer | undefined; after: Answer | undefined }
  /** `target`: practice or requirement id. */
  | { kind: 'finding'; target: string; field: FindingField; before: string; after: string }
  /** `name`: what a person calls it. `target`: the finding that evidence belongs to. */
  | { kind: ItemKind; what: 'added' | 'removed' | 'changed'; name: string; target?: string }
  | { kind: 'public-copy' }

type Content = Omit<Assessment, 'format' | 'id' | 'framework' | 'createdAt' | 'updatedAt'>

/** In the order of the draft: what it is, what was answered and concluded, what that rests on. */
export function changesBetween(before: Content, after: Content): Change[] {
  const changes: Change[] = []
  if (before.title !== after.title)
    changes.push({ kind: 'title', before: before.title, after: after.title })
  if (before.depth !== after.depth) changes.push({ kind: 'depth', after: after.depth })
  for (const [practice, , now] of differing(before.practiceDepths, after.practiceDepths))
    changes.push({ kind: 'practice-depth', practice, after: now })
  for (const [question, was, now] of differing(before.answers, after.answers))
    changes.push({ kind: 'answer', question, before: was, after: now })
  for (const [target, was, now] of differing(before.findings, after.findings))
    changes.push(...findingChanges(target, was, now, titlesOf(before, after)))
  changes.push(
    ...itemChanges('claim', before.claims, after.claims, (claim) => claim.prompt),
    ...itemChanges('source', before.sources, after.sources, (source) => source.title),
    ...itemChanges('row', before.rows, after.rows, ({ row }) => String(row)),
    ...itemChanges('letter', before.letters, after.letters, ({ template }) => template),
    ...contextChanges(before.context, after.context),
    ...decisionChanges(before.contradictions, after.contradictions),
  )
  if (!sameJson(before.publicCopy, after.publicCopy)) changes.push({ kind: 'public-copy' })
  return changes
}

const fields = ['status', 'note', 'confidence', 'exemption', 'internalNote'] as const

function findingChanges(
  target: string,
  before: Finding = emptyFinding(),
  after: Finding = emptyFinding(),
  titles: ReadonlyMap<string, string>,
): Change[] {
  const said = fields.flatMap((field): Change[] => {
    const [was, now] = [before[field] ?? '', after[field] ?? '']
    return was === now ? [] : [{ kind: 'finding', target, field, before: was, after: now }]
  })
  const name = ({ source }: Finding['evidence'][number]) => titles.get(source) ?? ''
  const evidence = itemChanges('evidence', before.evidence, after.evidence, name)
  return [...said, ...evidence.map((change) => ({ ...change, target }))]
}

/** Removed sources too: what cited them is told by their title. */
const titlesOf = (before: Content, after: Content) =>
  new Map([...before.sources, ...after.sources].map(({ id, title }) => [id, title]))

type ItemChange = Extract<Change, { what: string }>

function itemChanges<T extends { id: string }>(
  kind: ItemKind,
  before: readonly T[],
  after: readonly T[],
  name: (item: T) => string,
): ItemChange[] {
  if (before === after) return []
  const byId = (items: readonly T[]) => Object.fromEntries(items.map((item) => [item.id, item]))
  return told(kind, differing(byId(before), byId(after)), (_, item) => name(item))
}

/** Context has no ids: what differs is told by its place in the list. */
function contextChanges(before: Content['context'], after: Content['context']): ItemChange[] {
  if (before === after) return []
  const byPlace = (items: Content['context']) => Object.fromEntries(items.entries())
  return told('context', differing(byPlace(before), byPlace(after)), (_, { prompt }) => prompt)
}

const decisionChanges = (
  before: Content['contradictions'],
  after: Content['contradictions'],
): ItemChange[] => told('decision', differing(before, after), (key) => key)

function told<T>(
  kind: ItemKind,
  items: readonly Differing<T>[],
  name: (key: string, item: T) => string,
): ItemChange[] {
  return items.flatMap(([key, was, now]) => {
    const item = now ?? was
    if (item === undefined) return []
    const what = was === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
    return [{ kind, what, name: name(key, item) }]
  })
}

type Differing<T> = [key: string, before: T | undefined, after: T | undefined]

function differing<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): Differing<T>[] {
  if (before === after) return []
  const was = new Map(Object.entries(before))
  const now = new Map(Object.entries(after))
  return [...new Set([...was.keys(), ...now.keys()])]
    .map((key): Differing<T> => [key, was.get(key), now.get(key)])
    .filter(([, one, other]) => !sameJson(one, other))
}
