import { directionOf, languageOf, lettersOf } from '../fonts/printable-text.ts'
import { inReadingOrder, type PlacedRun } from './reading-order.ts'
import type { TextLine } from './tree-node.ts'

/** Neighbouring runs that are one element inside of their paragraph: a link, or words of another direction. */
export type TextPart = {
  readonly text: string
  readonly link?: string
  /** BCP 47, where it is another language than the paragraph's. */
  readonly lang?: string
}

type PartRun = PlacedRun & { readonly part: TextPart | undefined }

type Direction = 'ltr' | 'rtl'
type Paragraph = {
  readonly direction: Direction
  /** Of the document: what Latin letters in a paragraph of another script are taken for. */
  readonly language: string
  /** Whether its own element already says what its glyphs do not. */
  readonly isSpelled: boolean
}

/** Each line's runs in reading order with the part that they belong to; the same part goes on over lines. */
export function textParts(lines: readonly TextLine[], paragraph: Paragraph): PartRun[][] {
  const baseLevel = paragraph.direction === 'rtl' ? 1 : 0
  const placed = lines.map((line) => inReadingOrder(line, baseLevel))
  const parts = partOfEach(placed.flat(), paragraph)
  let at = 0
  return placed.map((runs) =>
    runs.map((run) => {
      const part = parts[at]
      at += 1
      return { ...run, part }
    }),
  )
}

function partOfEach(runs: readonly PlacedRun[], paragraph: Paragraph): (TextPart | undefined)[] {
  const directions = directionsOf(runs, paragraph.direction)
  const keys = runs.map(({ run }, at) => keyOf(run.attributes.link, directions[at], paragraph))
  const parts: (TextPart | undefined)[] = []
  for (let from = 0; from < runs.length; ) {
    let to = from + 1
    while (to < runs.length && keys[to] === keys[from]) to += 1
    const members = runs.slice(from, to)
    const part = keys[from] === undefined ? undefined : partOf(members, paragraph)
    parts.push(...members.map(() => part))
    from = to
  }
  return parts
}

const keyOf = (
  link: string | null | undefined,
  direction: Direction | undefined,
  paragraph: Paragraph,
): string | undefined => {
  if (link) return `link ${link}`
  if (direction === 'rtl' && !paragraph.isSpelled) return direction
  return direction === paragraph.direction ? undefined : direction
}

function partOf(members: readonly PlacedRun[], paragraph: Paragraph): TextPart {
  const text = members.map((member) => member.text).join('')
  const link = members[0]?.run.attributes.link
  const lang = languageIn(text, paragraph)
  return { text, ...(link && { link }), ...(lang && { lang }) }
}

function languageIn(text: string, { direction, language }: Paragraph): string | undefined {
  if (lettersOf(text) === undefined || directionOf(text) === direction) return undefined
  return direction === 'rtl' ? language : languageOf(text)
}

/** Spaces, digits and marks belong to the words around them where both sides agree, else to the paragraph. */
function directionsOf(runs: readonly PlacedRun[], own: Direction): Direction[] {
  const strong = runs.map(({ text }) => lettersOf(text))
  const after: (Direction | undefined)[] = []
  for (let at = runs.length - 1, next: Direction | undefined; at >= 0; at -= 1) {
    next = strong[at] ?? next
    after[at] = next
  }
  let before: Direction | undefined
  return strong.map((direction, at) => {
    before = direction ?? before
    return direction ?? (before === after[at] ? (before ?? own) : own)
  })
}
