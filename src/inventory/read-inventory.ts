import { err, ok, type Result } from '#src/domain/result.ts'
import { type Decoded, decode, type Encoding, type NotText } from './decode.ts'
import { type DetectedLayout, detectLayout, type NotAnInventory } from './detect-layout.ts'
import { type ParseOptions, parseHeader, parseRows } from './parse-rows.ts'
import { searchTexts } from './search-words.ts'
import { rowToUseCase, type UseCase } from './use-case.ts'

/** Plain data, so that it can cross from a worker; cells become objects on demand (`report-use-case`). */
export type Inventory = {
  readonly file: {
    readonly name: string
    /** 64 hex digits. */
    readonly sha256: string
    readonly bytes: number
    readonly encoding: Encoding
  }
  readonly layout: string
  /** Index into the layout's `editions`. */
  readonly edition: number
  /** The header row as it stands in the file. */
  readonly headers: readonly string[]
  readonly useCases: readonly UseCase[]
  /** For `search`: the words of each use case, in the order of `useCases`. */
  readonly searchTexts: readonly string[]
}

/** Rows count from 1, the header. Nothing of a faulty file is kept: a row that is missing would not show. */
export type InventoryProblem =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** `part`: the file has no text at all, or no use case under its header row. */
  | { readonly kind: 'empty'; readonly part: 'file' | 'rows' }
  | NotText
  | NotAnInventory
  /** The file ends inside a quoted cell, a character or a row; `row` is the one that is cut. */
  | { readonly kind: 'truncated'; readonly row: number }
  | {
      readonly kind: 'ragged'
      readonly row: number
      readonly found: number
      readonly expected: number
    }
  /** A quoted cell goes on after its closing quote, so where cells end cannot be told. */
  | { readonly kind: 'misquoted'; readonly row: number }
  | { readonly kind: 'stopped' }

/** 100 MB: over thirty times the largest inventory published so far. */
export const largestInventory = 100_000_000

/**
 * Reads a published inventory; needs no worker and no browser. Not noticed: a file that was cut exactly
 * between two rows, or inside the last cell of the last column.
 */
export async function readInventory(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<Result<Inventory, InventoryProblem>> {
  if (bytes.length > largestInventory)
    return err({ kind: 'too-large', bytes: bytes.length, limit: largestInventory })
  const text = decode(bytes)
  if (!text.ok) return text
  if (text.value.text.trim() === '') return err({ kind: 'empty', part: 'file' })
  const detected = detectLayout(parseHeader(text.value.text))
  if (!detected.ok) return detected
  const useCases = readUseCases(text.value, detected.value, { onProgress, signal })
  if (!useCases.ok) return useCases
  const sha256 = await sha256Hex(bytes)
  if (signal?.aborted) return err({ kind: 'stopped' })
  return ok({
    file: { name: fileName, sha256, bytes: bytes.length, encoding: text.value.encoding },
    layout: detected.value.layout.id,
    edition: detected.value.edition,
    headers: detected.value.headers,
    useCases: useCases.value,
    searchTexts: searchTexts(useCases.value),
  })
}

function readUseCases(
  { text, cutShort }: Decoded,
  { layout }: DetectedLayout,
  options: ParseOptions,
): Result<UseCase[], InventoryProblem> {
  const { rows, fault } = parseRows(text, options)
  if (fault?.kind === 'stopped') return err(fault)
  const whole = fault ? rows.slice(0, -1) : rows
  const problem = unevenRow(whole, layout.columns.length, fault !== undefined) ?? fault
  if (problem) return err(problem)
  if (cutShort) return err({ kind: 'truncated', row: rows.length })
  const useCases = rows.flatMap((cells, at) =>
    at === 0 ? [] : (rowToUseCase(layout, cells, at + 1) ?? []),
  )
  return useCases.length === 0 ? err({ kind: 'empty', part: 'rows' }) : ok(useCases)
}

/** The first row with too few cells, or with more than blanks in excess; a short last row was cut. */
function unevenRow(
  rows: readonly string[][],
  expected: number,
  moreFollows: boolean,
): InventoryProblem | undefined {
  const at = rows.findIndex((cells) => !isBlankLine(cells) && !fits(cells, expected))
  const cells = rows[at]
  if (!cells) return undefined
  const isLast = !moreFollows && rows.slice(at + 1).every(isBlankLine)
  return isLast && cells.length < expected
    ? { kind: 'truncated', row: at + 1 }
    : { kind: 'ragged', row: at + 1, found: cells.length, expected }
}

const isBlankLine = (cells: readonly string[]) => cells.length === 1 && cells[0]?.trim() === ''

const fits = (cells: readonly string[], expected: number) =>
  cells.length >= expected && cells.slice(expected).every((cell) => cell.trim() === '')

async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
