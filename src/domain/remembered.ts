/**
 * A pure function of a short text that works each text out once. For words of a framework, which are few and
 * asked for once a row; never for what a file holds.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    known.set(text, made)
    return made
  }
}
