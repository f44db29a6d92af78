import { mirroredText } from '../fonts/printable-text.ts'
import type { TextLine, TextRun } from './tree-node.ts'

/** A run with the text that it stands for, and where it begins, in points from the beginning of its line. */
export type PlacedRun = { readonly run: TextRun; readonly text: string; readonly left: number }

type Piece = Omit<PlacedRun, 'left'> & { readonly level: number }

/**
 * The runs of a laid-out line in the order in which they are read. textkit gives them from left to right,
 * with the letters of runs from right to left turned round and their brackets mirrored; painted in that
 * order they would be read, by whoever reads what is painted, in the order of their shapes.
 */
export function inReadingOrder(line: TextLine, baseLevel: 0 | 1): PlacedRun[] {
  const pieces = reversedBack(line.runs.map((run) => pieceOf(run, line.string ?? '')))
  const placed = spacesLast(pieces, baseLevel)
  const lefts = new Map<Piece, number>()
  let left = 0
  for (const piece of asShown(placed)) {
    lefts.set(piece, left)
    left += piece.run.xAdvance ?? 0
  }
  return placed.map((piece) => ({ ...piece, left: lefts.get(piece) ?? 0 }))
}

function pieceOf(run: TextRun, string: string): Piece {
  const level = run.attributes.bidiLevel ?? 0
  const shown = string.slice(run.start, run.end)
  return { run, level, text: level % 2 === 1 ? turnedRound(shown) : shown }
}

const turnedRound = (shown: string) => mirroredText(Array.from(shown).reverse().join(''))

/** Rule L2 of Unicode's bidirectional algorithm: from the highest level down, what lies at or above it turns round. */
const asShown = (pieces: readonly Piece[]) => turned(pieces, (levels) => levels.toReversed())

/** And back: what was turned last turns first. */
const reversedBack = (pieces: readonly Piece[]) => turned(pieces, (levels) => levels)

function turned(
  pieces: readonly Piece[],
  inOrder: (rising: readonly number[]) => readonly number[],
): Piece[] {
  const highest = Math.max(0, ...pieces.map(({ level }) => level))
  const rising = Array.from({ length: highest }, (_, index) => index + 1)
  return inOrder(rising).reduce<Piece[]>(turnAbove, [...pieces])
}

function turnAbove(pieces: Piece[], level: number): Piece[] {
  const result: Piece[] = []
  let group: Piece[] = []
  const close = () => {
    result.push(...group.reverse())
    group = []
  }
  for (const piece of pieces) {
    if (piece.level >= level) group.push(piece)
    else {
      close()
      result.push(piece)
    }
  }
  close()
  return result
}

/**
 * Rule L1, which textkit leaves out: spaces at the end of a line have the direction of the paragraph.
 * Else they would make a gap inside of the line, where text of the other direction goes on below.
 */
function spacesLast(pieces: readonly Piece[], baseLevel: number): Piece[] {
  const last = pieces.at(-1)
  if (!last || last.level === baseLevel) return [...pieces]
  const before = pieces.slice(0, -1)
  const spaces = last.text.length - last.text.trimEnd().length
  if (spaces === 0) return [...pieces]
  if (spaces === last.text.length)
    return [...spacesLast(before, baseLevel), atLevel(last, baseLevel)]
  const glyphs = last.run.glyphs?.length ?? 0
  const [letters, gap] =
    last.level % 2 === 1
      ? [partOf(last.run, spaces, glyphs), partOf(last.run, 0, spaces)]
      : [partOf(last.run, 0, glyphs - spaces), partOf(last.run, glyphs - spaces, glyphs)]
  return [
    ...before,
    { ...last, run: letters, text: last.text.slice(0, -spaces) },
    atLevel({ ...last, run: gap, text: last.text.slice(-spaces) }, baseLevel),
  ]
}

const atLevel = (piece: Piece, level: number): Piece => ({ ...piece, level })

function partOf(run: TextRun, from: number, to: number): TextRun {
  const positions = run.positions?.slice(from, to) ?? []
  return {
    ...run,
    glyphs: run.glyphs?.slice(from, to) ?? [],
    positions,
    xAdvance: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
  }
}
