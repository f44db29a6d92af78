import type { Font } from 'fontkit'
import { MISSING_MARK, printableText } from './fonts/printable-text.ts'

/** Drawing operators for a box of this width and height, in points, that need no font or other resource. */
export type SignatureDrawing = { content: string; bbox: [number, number] }

export type SignatureLine = { text: string; size: number }

type Box = { width: number; height: number }
type Point = { x: number; y: number }

const PADDING = 6
const LEADING = 1.25
/** `#1b1f24`, as the report's own text. */
const INK = '0.106 0.122 0.141 rg'

/**
 * Lines of text as outlines of their letters, from the top of the box. No font has to be embedded for
 * them, so that a signature adds no resources to the file that it seals; any script works.
 */
export function drawSignature(
  lines: readonly SignatureLine[],
  faces: readonly Font[],
  { width, height }: Box,
): SignatureDrawing {
  let baseline = height - PADDING
  const tall = lines.reduce((sum, { size }) => sum + size * LEADING, 0)
  const squeeze = Math.min(1, (height - 2 * PADDING) / Math.max(tall, 1))
  const drawn = lines.map((line) => {
    const text = printableText(line.text).replaceAll('\n', ' ')
    const size = fittingSize(text, line.size * squeeze, faces, width - 2 * PADDING)
    baseline -= size * LEADING
    return drawLine(text, size, faces, { x: PADDING, y: baseline + size * (LEADING - 1) })
  })
  return { content: `q\n${INK}\n${drawn.join('')}Q\n`, bbox: [width, height] }
}

/** The wished size, or the largest one at which the line fits the box. */
function fittingSize(text: string, wish: number, faces: readonly Font[], width: number): number {
  const needed = runsOf(text, faces).reduce((sum, run) => sum + advanceOf(run) * wish, 0)
  return needed <= width ? wish : (wish * width) / needed
}

type Run = { face: Font; text: string }

/** Neighbouring characters that one face draws; a mark where none does. */
function runsOf(text: string, faces: readonly Font[]): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const { face, drawable } = pickFace(character, faces)
    if (!face) continue
    const last = runs.at(-1)
    if (last?.face === face) last.text += drawable
    else runs.push({ face, text: drawable })
  }
  return runs
}

function pickFace(character: string, faces: readonly Font[]) {
  const draws = (candidate: string) => (face: Font) =>
    face.hasGlyphForCodePoint(candidate.codePointAt(0) ?? 0)
  const face = faces.find(draws(character))
  return face
    ? { face, drawable: character }
    : { face: faces.find(draws(MISSING_MARK)), drawable: MISSING_MARK }
}

/** In ems. */
const advanceOf = ({ face, text }: Run): number =>
  face.layout(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / face.unitsPerEm

function drawLine(text: string, size: number, faces: readonly Font[], start: Point): string {
  let { x } = start
  return runsOf(text, faces)
    .map((run) => {
      const scale = size / run.face.unitsPerEm
      const { glyphs, positions } = run.face.layout(run.text)
      return glyphs
        .map((glyph, index) => {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
          const origin = { x: x + xOffset * scale, y: start.y + yOffset * scale }
          x += xAdvance * scale
          return drawGlyph(glyph.path.commands, origin, scale)
        })
        .join('')
    })
    .join('')
}

type Commands = readonly { command: string; args: readonly number[] }[]

function drawGlyph(commands: Commands, origin: Point, scale: number): string {
  let pen: Point = origin
  const steps = commands.map(({ command, args }) => {
    const points = pointsOf(args, origin, scale)
    const step = operatorOf(command, points, pen)
    pen = points.at(-1) ?? pen
    return step
  })
  return steps.length === 0 ? '' : `${steps.join(' ')} f\n`
}

const pointsOf = (args: readonly number[], origin: Point, scale: number): Point[] =>
  Array.from({ length: args.length / 2 }, (_, index) => ({
    x: origin.x + (args[2 * index] ?? 0) * scale,
    y: origin.y + (args[2 * index + 1] ?? 0) * scale,
  }))

function operatorOf(command: string, points: readonly Point[], pen: Point): string {
  switch (command) {
    case 'moveTo':
      return `${written(points)} m`
    case 'lineTo':
      return `${written(points)} l`
    case 'bezierCurveTo':
      return `${written(points)} c`
    case 'quadraticCurveTo':
      return `${written(cubic(pen, points))} c`
    default:
      return 'h'
  }
}

/** PDF has cubic curves only: each handle lies two thirds of the way to the quadratic one. */
function cubic(pen: Point, [handle = pen, end = pen]: readonly Point[]): Point[] {
  const towards = (from: Point): Point => ({
    x: from.x + (2 / 3) * (handle.x - from.x),
    y: from.y + (2 / 3) * (handle.y - from.y),
  })
  return [towards(pen), towards(end), end]
}

const written = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`).join(' ')
