import FontStore from '@react-pdf/font'
import { create, type Font } from 'fontkit'
import { err, ok, type Result } from '#src/domain/result.ts'
import { type FontFamily, fontFamilies } from './font-manifest.ts'
import { breakLongWord } from './long-words.ts'
import { MISSING_MARK, printableText } from './printable-text.ts'
import { woffToSfnt } from './woff.ts'

/** Where font files come from: the app's own bytes in a browser, the disk in a terminal. */
export type FontFiles = (name: string) => Promise<Uint8Array>

export type FontProblem = { kind: 'font-unavailable'; file: string; reason: string }

export type LoadedFonts = {
  store: FontStore
  /** Family names in the order in which they are asked for a glyph. */
  families: string[]
  /** The same for words from right to left: their own fonts first, which have a space too. */
  familiesFromRight: string[]
  isDrawable: (codePoint: number) => boolean
  /** The regular faces in the same order, for drawing outlines. */
  faces: Font[]
}

type OpenFamily = {
  family: string
  isFromRight: boolean
  weights: { weight: number; font: Font }[]
}

/** Opens the families that this text needs and no others; the first Latin one always. */
export async function loadFonts(
  text: string,
  fontFiles: FontFiles,
): Promise<Result<LoadedFonts, FontProblem>> {
  const opened = new Map<FontFamily, OpenFamily>()
  const undrawn = await openFor(codePointsOf(printableText(text)), opened, fontFiles)
  if (!undrawn.ok) return undrawn
  if (undrawn.value.size > 0) {
    const mark = await openFor(codePointsOf(MISSING_MARK), opened, fontFiles)
    if (!mark.ok) return mark
  }
  return ok(loaded(fontFamilies.flatMap((family) => opened.get(family) ?? [])))
}

const codePointsOf = (text: string): Set<number> =>
  new Set(Array.from(text.replaceAll('\n', ' '), (character) => character.codePointAt(0) ?? 0))

/** Opens families until each code point has a glyph; gives back those that none has. */
async function openFor(
  codePoints: ReadonlySet<number>,
  opened: Map<FontFamily, OpenFamily>,
  fontFiles: FontFiles,
): Promise<Result<ReadonlySet<number>, FontProblem>> {
  let wanted = codePoints
  for (const family of fontFamilies) {
    if (opened.size > 0 && !coversAny(family, wanted)) continue
    const already = opened.get(family)
    const open = already ? ok(already) : await openFamily(family, fontFiles)
    if (!open.ok) return open
    opened.set(family, open.value)
    const draws = drawsWith(open.value)
    wanted = new Set([...wanted].filter((codePoint) => !draws(codePoint)))
  }
  return ok(wanted)
}

const coversAny = ({ covers }: FontFamily, codePoints: ReadonlySet<number>): boolean =>
  [...codePoints].some((point) => covers.some(([first, last]) => point >= first && point <= last))

/** A glyph counts when every weight has it, so that bold text never falls back where plain does not. */
const drawsWith =
  ({ weights }: OpenFamily) =>
  (codePoint: number) =>
    weights.every(({ font }) => font.hasGlyphForCodePoint(codePoint))

async function openFamily(
  { family, files, isFromRight }: FontFamily,
  fontFiles: FontFiles,
): Promise<Result<OpenFamily, FontProblem>> {
  const weights: OpenFamily['weights'] = []
  for (const [weight, file] of Object.entries(files)) {
    const font = await openFile(file, fontFiles)
    if (!font.ok) return font
    weights.push({ weight: Number(weight), font: font.value })
  }
  return ok({ family, isFromRight: isFromRight === true, weights })
}

async function openFile(file: string, fontFiles: FontFiles): Promise<Result<Font, FontProblem>> {
  try {
    return ok(create(woffToSfnt(await fontFiles(file))))
  } catch (error) {
    return err({ kind: 'font-unavailable', file, reason: String(error) })
  }
}

function loaded(opened: readonly OpenFamily[]): LoadedFonts {
  const store = new FontStore()
  store.registerHyphenationCallback(breakLongWord)
  for (const { family, weights } of opened)
    for (const { weight, font } of weights) register(store, family, weight, font)
  const checks = opened.map(drawsWith)
  const known = new Map<number, boolean>()
  return {
    store,
    families: opened.map(({ family }) => family),
    familiesFromRight: [...opened]
      .sort((one, other) => Number(other.isFromRight) - Number(one.isFromRight))
      .map(({ family }) => family),
    faces: opened.flatMap(({ weights }) => weights.slice(0, 1).map(({ font }) => font)),
    isDrawable(codePoint) {
      const before = known.get(codePoint)
      if (before !== undefined) return before
      const drawable = checks.some((draws) => draws(codePoint))
      known.set(codePoint, drawable)
      return drawable
    },
  }
}

/** `register` takes only a place to read from; the opened font is put where reading would put it. */
function register(store: FontStore, family: string, fontWeight: number, font: Font): void {
  store.register({ family, src: `bytes:${family}-${fontWeight}`, fontWeight })
  const source = store.fontFamilies[family]?.sources.at(-1)
  if (!source) throw new Error(`react-pdf did not register ${family}`)
  source.data = font as NonNullable<typeof source.data>
  source.loadResultPromise = Promise.resolve()
}
