import type { Impact } from './layouts/layout.ts'
import type { Inventory } from './read-inventory.ts'
import { searchWords } from './search-words.ts'
import type { UseCase } from './use-case.ts'

/** Built once per inventory, so that a keystroke only scans prepared text. */
export type SearchIndex = {
  readonly entries: readonly { readonly useCase: UseCase; readonly words: string }[]
}

/** Absent and empty filters let everything through. */
export type SearchQuery = {
  /** Every word must begin a word of the name, the agency, its abbreviation, the component or the id. */
  readonly text: string
  readonly agency?: string | undefined
  readonly component?: string | undefined
  readonly impact?: Impact | undefined
}

/** A value to filter by, with the number of use cases that choosing it would list. */
type Facet<T extends string = string> = { readonly value: T; readonly count: number }

export type SearchResult = {
  /** In file order. */
  readonly matches: readonly UseCase[]
  /** Use cases in the whole inventory. */
  readonly total: number
  /** In alphabetical order; blanks are left out. */
  readonly agencies: readonly Facet[]
  readonly components: readonly Facet[]
  /** Most frequent first, blanks as `blank`. */
  readonly impacts: readonly Facet<Impact>[]
}

export const buildSearchIndex = ({
  useCases,
  searchTexts,
}: Pick<Inventory, 'useCases' | 'searchTexts'>): SearchIndex => ({
  entries: useCases.map((useCase, at) => ({ useCase, words: searchTexts[at] ?? '' })),
})

export function searchUseCases({ entries }: SearchIndex, query: SearchQuery): SearchResult {
  const starts = searchWords(query.text).map((word) => ` ${word}`)
  const found = entries
    .filter((entry) => starts.every((start) => entry.words.includes(start)))
    .map(({ useCase }) => useCase)
  const kept = (skip?: Filter) => found.filter((useCase) => passes(useCase, query, skip))
  return {
    matches: kept(),
    total: entries.length,
    agencies: byName(countBy(kept('agency'), 'agency')),
    components: byName(countBy(kept('component'), 'component')),
    impacts: countBy(kept('impact'), 'impact').sort((a, b) => b.count - a.count),
  }
}

type Filter = 'agency' | 'component' | 'impact'
const filters: readonly Filter[] = ['agency', 'component', 'impact']

/** A filter's own list counts as if nothing were chosen in it, so that another choice stays in sight. */
const passes = (useCase: UseCase, query: SearchQuery, skip: Filter | undefined) =>
  filters.every((filter) => filter === skip || !query[filter] || query[filter] === useCase[filter])

function countBy<F extends Filter>(useCases: readonly UseCase[], filter: F): Facet<UseCase[F]>[] {
  const counts = new Map<UseCase[F], number>()
  for (const useCase of useCases)
    counts.set(useCase[filter], (counts.get(useCase[filter]) ?? 0) + 1)
  return Array.from(counts, ([value, count]) => ({ value, count }))
}

const inOrder = new Intl.Collator('en').compare

const byName = (facets: Facet[]) =>
  facets.filter(({ value }) => value !== '').sort((a, b) => inOrder(a.value, b.value))
