import type { Answers, Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { InventoryMap } from '#schemas/inventory-map.ts'
import type { Question } from '#schemas/question.ts'
import type { Source } from '#schemas/source.ts'
import { answerFromCell, type CellAnswer, mergeAnswers } from './answer-from-cell.ts'
import { cutText } from './cut-text.ts'
import { cited, type ReportedUseCase, type Said, saidIn } from './reported-cell.ts'

/** The file that the use case was read from; `date` as published, '' when not known. */
export type SourceDetails = Pick<Source, 'title' | 'author' | 'date'> & {
  readonly file: { readonly name: string; readonly sha256: string }
  /** Day on which it was opened. */
  readonly seen?: string
}

/** The parts of a new assessment that an agency's row fills. */
export type ReportedStart = Pick<Assessment, 'claims' | 'context' | 'rows' | 'sources'> & {
  readonly answers: Answers
}

/**
 * What an agency's own row says, put where the framework asks about it: facts as answers and claims,
 * statements about practices as claims (a blank as not reported, never as "no"), the rest as context, and
 * the row itself. Every claim cites file, row and column. `newId` returns a fresh UUID each time.
 */
export function claimsFromUseCase(
  framework: Asking,
  useCase: ReportedUseCase,
  details: SourceDetails,
  newId: () => string,
): ReportedStart {
  const source = toSource(details, newId())
  return { ...saidInRow(framework, useCase, source.id, newId), sources: [source] }
}

/** The same for a source that is listed already; `source` is its id. */
export function saidInRow(
  framework: Asking,
  useCase: ReportedUseCase,
  source: string,
  newId: () => string,
): Omit<ReportedStart, 'sources'> {
  const map = framework.inventoryMaps.find(({ layout }) => layout === useCase.layout) ?? noMap
  const said = saidByColumn(useCase, map)
  return {
    answers: prefilled(framework, map, said),
    claims: placedClaims(map, said).map(({ about, what, caution }) => ({
      id: newId(),
      about,
      reported: what.statement !== '',
      caution,
      ...cited(what, useCase.row, source),
    })),
    context: unusedBy(map, said).map((what) => cited(what, useCase.row, source)),
    rows: [keptRow(useCase, source, newId())],
  }
}

/** The row itself, so that rules can be held against it at any time. Blank cells need no words. */
const keptRow = (
  { layout, row, cells, isQuoted }: ReportedUseCase,
  source: string,
  id: string,
): Assessment['rows'][number] => ({
  ...{ id, source, layout, row },
  cells: Object.fromEntries(
    cells
      .filter(({ blank }) => isQuoted || !blank)
      .map(({ column, value }) => [column, cutText(value, longestCell)]),
  ),
  otherCells: isQuoted ? 'not-quoted' : 'blank',
})

/** The parts of a framework that an inventory row can speak to. */
type Asking = Pick<Framework, 'sections' | 'inventoryMaps'>
type Mapped = Pick<InventoryMap, 'answers' | 'claims'>
type SaidByColumn = ReadonlyMap<string, Said>

const longestCell = 32_000

const noMap: Mapped = { answers: [], claims: [] }

function saidByColumn({ cells }: ReportedUseCase, map: Mapped): SaidByColumn {
  const explained = map.claims.filter(({ explainedBy }) => explainedBy !== undefined)
  const explanationOf = new Map(explained.map((claim) => [claim.column, claim.explainedBy]))
  return new Map(
    cells.map((cell) => {
      const explanation =
        cells.find(({ column }) => column === explanationOf.get(cell.column)) ??
        cells.find(({ explains }) => explains === cell.column)
      return [cell.column, saidIn(cell, explanation)]
    }),
  )
}

function prefilled(framework: Asking, map: Mapped, said: SaidByColumn): Answers {
  const questions = new Map(questionsOf(framework).map((question) => [question.id, question]))
  const answers: Record<string, CellAnswer> = {}
  for (const { column, question: id, values } of map.answers) {
    const question = questions.get(id)
    const words = said.get(column)
    if (!question || !words) continue
    const answer = answerFromCell(question, words, values ?? [])
    if (answer !== undefined) answers[id] = mergeAnswers(question, answers[id], answer)
  }
  return answers
}

const questionsOf = (framework: Asking): Question[] =>
  framework.sections.flatMap((section) => (section.kind === 'questions' ? section.questions : []))

type PlacedClaim = { readonly about: string; readonly what: Said; readonly caution: string }

/** A column that this file lacks makes no claim: nobody was asked. */
function placedClaims(map: Mapped, said: SaidByColumn): PlacedClaim[] {
  const placed = (column: string, about: readonly string[], caution = ''): PlacedClaim[] => {
    const what = said.get(column)
    return what ? about.map((id) => ({ about: id, what, caution })) : []
  }
  const practices = map.claims.flatMap((c) => placed(c.column, c.about, c.caution))
  const facts = map.answers
    .flatMap(({ column, question }) => placed(column, [question]))
    .filter((fact) => !practices.some((p) => p.about === fact.about && p.what === fact.what))
  return [...facts.filter((fact) => isNews(fact, facts)), ...practices]
}

/** Several columns may tell one fact: it is not reported once, and only when none of them tells it. */
function isNews(fact: PlacedClaim, facts: readonly PlacedClaim[]): boolean {
  if (fact.what.statement !== '') return true
  const same = facts.filter(({ about }) => about === fact.about)
  return same[0] === fact && same.every(({ what }) => what.statement === '')
}

/** A cell that explains another is said with it. */
function unusedBy(map: Mapped, said: SaidByColumn): Said[] {
  const used = new Set([
    ...map.answers.map(({ column }) => column),
    ...map.claims.map(({ column }) => column),
    ...Array.from(said.values(), ({ explainedBy }) => explainedBy),
  ])
  return [...said.values()].filter(
    ({ cell, statement }) => statement !== '' && !used.has(cell.column),
  )
}

const toSource = (details: SourceDetails, id: string): Source => ({
  id,
  kind: 'inventory',
  title: cutText(details.title, 1_000),
  author: cutText(details.author, 500),
  date: details.date,
  link: '',
  seen: details.seen ?? '',
  voice: 'agency',
  file: { name: cutText(details.file.name, 500), sha256: details.file.sha256 },
})
