/** Points that a letter takes in the longest word of a column. */
const CHARACTER = 4.5
const PADDING = 10
const NARROWEST = 52

/**
 * Widths, in points, that share `total` by what the columns hold: each at least as wide as its longest
 * word, the rest by the square root of its longest text, so that long texts are wide and short ones whole.
 */
export function columnWidths(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  total: number,
): number[] {
  const texts = titles.map((title, column) => [title, ...rows.map((row) => row[column] ?? '')])
  const least = texts.map((column) => Math.min(leastWidth(column), total / titles.length))
  const spare = Math.max(0, total - least.reduce((sum, width) => sum + width, 0))
  const wishes = texts.map((column) =>
    Math.sqrt(Math.max(1, ...column.map(({ length }) => length))),
  )
  const allWishes = wishes.reduce((sum, wish) => sum + wish, 0)
  return least.map((width, column) => width + (spare * (wishes[column] ?? 0)) / allWishes)
}

function leastWidth(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/\s+/)).map(({ length }) => Math.min(length, 18))
  return Math.max(NARROWEST, Math.max(1, ...words) * CHARACTER + PADDING)
}
