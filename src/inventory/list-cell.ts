/**
 * The options of a cell in which several could be picked. Agencies write them in four ways: a JSON array,
 * a Python list, joined by a comma without a space (`Sex/Gender,Age,Other`), or one a line. A comma with
 * a space after it is part of an option's text.
 */
export function listedOptions(text: string): string[] {
  const items = literalItems(text) ?? text.split(/,(?!\s)|\n/)
  return items.map((item) => item.replace(/\s+/g, ' ').trim()).filter((item) => item !== '')
}

const stringLiteral = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/sy
const separator = /\s*(,?)\s*/y

/** The strings of `["…", "…"]` or `['…', "…"]`; undefined when the text is not such a list. */
function literalItems(text: string): string[] | undefined {
  if (!text.startsWith('[') || !text.endsWith(']')) return undefined
  const inside = text.slice(1, -1).trim()
  const items: string[] = []
  let at = 0
  while (at < inside.length) {
    stringLiteral.lastIndex = at
    const literal = stringLiteral.exec(inside)
    if (!literal) return undefined
    items.push(unescaped(literal[1] ?? literal[2] ?? ''))
    separator.lastIndex = stringLiteral.lastIndex
    const [gap = '', comma = ''] = separator.exec(inside) ?? []
    at = stringLiteral.lastIndex + gap.length
    if (comma === '' && at < inside.length) return undefined
  }
  return items
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' }

/** JSON's and Python's escapes of text; half a character becomes U+FFFD. */
const unescaped = (literal: string) =>
  literal
    .replace(
      /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gis,
      (_, byte?: string, unit?: string, other = '') =>
        byte || unit
          ? String.fromCharCode(Number.parseInt(byte ?? unit ?? '', 16))
          : (controls[other] ?? other),
    )
    .replace(/\p{Surrogate}/gu, '\ufffd')
