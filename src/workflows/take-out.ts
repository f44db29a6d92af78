/** Items taken out of a list, each with the place where it stood. */
export type Taken<T> = readonly { readonly at: number; readonly item: T }[]

export function takeOut<T>(
  items: readonly T[],
  isTaken: (item: T) => boolean,
): { rest: T[]; taken: Taken<T> } {
  return {
    rest: items.filter((item) => !isTaken(item)),
    taken: items.flatMap((item, at) => (isTaken(item) ? [{ at, item }] : [])),
  }
}

/** Each item goes back to where it stood, or to the end of a list that is shorter now. */
export function putBack<T>(items: readonly T[], taken: Taken<T>): T[] {
  return taken.reduce((list, { at, item }) => list.toSpliced(at, 0, item), [...items])
}
