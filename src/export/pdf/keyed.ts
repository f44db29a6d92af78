/** React wants a key for each item of a list; a printed list never changes, so its place will do. */
export const keyed = <T>(items: readonly T[]): { key: string; item: T; index: number }[] =>
  items.map((item, index) => ({ key: String(index), item, index }))
