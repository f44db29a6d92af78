import { contentWords, sharedWords, wordRun } from './word-search.ts'

/** What an inventory gives to tell its use cases apart; '' where it gives nothing. */
export type NamedUseCase = {
  readonly agency: string
  readonly component: string
  readonly name: string
  readonly useCaseId: string
}

/** `short-name`: the names are the same without what stands in brackets. */
export type MatchedBy = 'id' | 'name' | 'short-name'

export type Matching<T> = {
  readonly pairs: readonly { readonly earlier: T; readonly later: T; readonly by: MatchedBy }[]
  /** Without a match of their own; `offers` could be the same use case, which a person has to say. */
  readonly onlyEarlier: readonly Unmatched<T>[]
  readonly onlyLater: readonly Unmatched<T>[]
}
export type Unmatched<T> = { readonly useCase: T; readonly offers: readonly T[] }

/** Words that two names must share to be offered as perhaps the same use case. */
const offeredFrom = 0.6

/**
 * Use cases of two years that are the same: by id, else by component and name. A match counts only when
 * it is the one on both sides; where several fit, all are offered and none is guessed.
 */
export function matchUseCases<T extends NamedUseCase>(
  earlier: readonly T[],
  later: readonly T[],
): Matching<T> {
  const pairs: { earlier: T; later: T; by: MatchedBy }[] = []
  const left = { earlier: new Set(earlier), later: new Set(later) }
  for (const { by, keyOf } of tiers)
    for (const [one, other] of singles(left.earlier, left.later, keyOf)) {
      pairs.push({ earlier: one, later: other, by })
      left.earlier.delete(one)
      left.later.delete(other)
    }
  return {
    pairs,
    onlyEarlier: withOffers(left.earlier, left.later),
    onlyLater: withOffers(left.later, left.earlier),
  }
}

type KeyOf = (useCase: NamedUseCase) => string | undefined

const words = (text: string) => wordRun(text).trim()
const placeOf = ({ agency, component }: NamedUseCase) => `${words(agency)}|${words(component)}`

const named =
  (nameOf: (name: string) => string): KeyOf =>
  (useCase) => {
    const name = words(nameOf(useCase.name))
    return name === '' ? undefined : `${placeOf(useCase)}|${name}`
  }

const tiers: readonly { by: MatchedBy; keyOf: KeyOf }[] = [
  {
    by: 'id',
    keyOf: ({ agency, useCaseId }) =>
      words(useCaseId) === '' ? undefined : `${words(agency)}|${words(useCaseId)}`,
  },
  { by: 'name', keyOf: named((name) => name) },
  { by: 'short-name', keyOf: named((name) => name.replace(/\([^)]*\)/g, ' ')) },
]

/** Pairs of which each key stands exactly once on both sides. */
function singles<T extends NamedUseCase>(
  earlier: Iterable<T>,
  later: Iterable<T>,
  keyOf: KeyOf,
): [T, T][] {
  const others = grouped(later, keyOf)
  return [...grouped(earlier, keyOf)].flatMap(([key, [one, ...more]]): [T, T][] => {
    const [other, ...further] = others.get(key) ?? []
    return one && other && more.length + further.length === 0 ? [[one, other]] : []
  })
}

function grouped<T extends NamedUseCase>(useCases: Iterable<T>, keyOf: KeyOf): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const useCase of useCases) {
    const key = keyOf(useCase)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), useCase])
  }
  return groups
}

function withOffers<T extends NamedUseCase>(left: Iterable<T>, others: Iterable<T>) {
  const told = (useCase: T) => ({ useCase, words: contentWords(useCase.name) })
  const places = new Map(
    Array.from(grouped(others, placeOf), ([place, members]) => [place, members.map(told)]),
  )
  return Array.from(left, told).map(({ useCase, words: name }) => ({
    useCase,
    offers: (places.get(placeOf(useCase)) ?? [])
      .filter((other) => mayBeOne(useCase, other.useCase))
      .filter((other) => sharedWords(name, other.words) >= offeredFrom)
      .map((other) => other.useCase),
  }))
}

/** Ids that both have and that differ settle that they are two. */
const mayBeOne = (one: NamedUseCase, other: NamedUseCase) =>
  one.useCaseId === '' || other.useCaseId === ''
