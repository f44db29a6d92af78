import { inflateSync } from 'fflate'
import { err, ok, type Result } from '#src/domain/result.ts'
import { bytesOf, record } from './zip-format.ts'
import { entriesIn, type ZipEntry } from './zip-list.ts'

/** As browsers hand it over; only what is asked for is read. */
export type ZipSource = {
  size: number
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

export type ZipProblem = { kind: 'not-a-zip' } | { kind: 'zip-damaged' } | { kind: 'zip-too-large' }

const mostComment = 0xffff
/** Bytes: of the whole, and of the list in it, which is read at once. */
const [mostBytes, mostList] = [64_000_000_000, 100_000_000]
/** More than anything that was packed honestly shrinks: beyond it a file is a trap, and a whole ZIP sooner. */
const [mostInflation, mostOverall] = [1_032, 200]

/**
 * The files of a ZIP by its list at the end. Split files and encryption are not read; nor is a list that names
 * a file twice, or two files in one place, which only a trap does.
 */
export async function openZip(source: ZipSource): Promise<Result<ZipEntry[], ZipProblem>> {
  if (source.size > mostBytes) return err({ kind: 'zip-too-large' })
  const found = await endOfZip(source)
  if (!found) return err({ kind: 'not-a-zip' })
  const { start, length, listEnd } = found
  if (start + length > listEnd) return err({ kind: 'zip-damaged' })
  if (length > mostList) return err({ kind: 'zip-too-large' })
  const entries = entriesIn(await read(source, start, start + length), found)
  if (!entries || !standApart(entries, start)) return err({ kind: 'zip-damaged' })
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  return unpacked > source.size * mostOverall ? err({ kind: 'zip-too-large' }) : ok(entries)
}

type End = { count: number; start: number; length: number; isWide: boolean; listEnd: number }

async function endOfZip(source: ZipSource): Promise<End | undefined> {
  const tailStart = Math.max(0, source.size - bytesOf.end - mostComment)
  const tail = await read(source, tailStart, source.size)
  const at = placeOfEnd(tail)
  if (at === undefined) return undefined
  return (
    (await wideEnd(source, tailStart + at)) ?? {
      count: tail.getUint16(at + 10, true),
      length: tail.getUint32(at + 12, true),
      start: tail.getUint32(at + 16, true),
      isWide: false,
      listEnd: tailStart + at,
    }
  )
}

function placeOfEnd(tail: DataView): number | undefined {
  for (let at = tail.byteLength - bytesOf.end; at >= 0; at -= 1)
    if (tail.getUint32(at, true) === record.end) return at
  return undefined
}

/** The end as a ZIP64 has it besides, with room for larger numbers; its place stands before the other end. */
async function wideEnd(source: ZipSource, endAt: number): Promise<End | undefined> {
  const { wideEnd: length, wideEndPlace } = bytesOf
  if (endAt < length + wideEndPlace) return undefined
  const place = await read(source, endAt - wideEndPlace, endAt)
  if (place.getUint32(0, true) !== record.wideEndPlace) return undefined
  const at = wide(place, 8)
  if (at > endAt - wideEndPlace - length) return undefined
  const end = await read(source, at, at + length)
  if (end.getUint32(0, true) !== record.wideEnd) return undefined
  const [count, listLength, start] = [wide(end, 32), wide(end, 40), wide(end, 48)]
  return { count, length: listLength, start, isWide: true, listEnd: at }
}

/** Beyond what a double holds a number is larger than any file, and stays so. */
const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

/** Each under a name of its own, in bytes of its own, before the list. */
function standApart(entries: readonly ZipEntry[], listStart: number): boolean {
  const names = new Set(entries.map(({ name }) => name))
  const inPlace = entries.toSorted((one, other) => one.at - other.at)
  const isApart = ({ at, packedSize }: ZipEntry, index: number) =>
    at + bytesOf.file + packedSize <= (inPlace[index + 1]?.at ?? listStart)
  return names.size === entries.length && inPlace.every(isApart)
}

/** The bytes of one file, if they are what the list says and no more than `most`. */
export async function readZipEntry(
  source: ZipSource,
  entry: ZipEntry,
  most: number,
): Promise<Result<Uint8Array<ArrayBuffer>, ZipProblem>> {
  const { size, packedSize, method, at } = entry
  if (size > most || packedSize > most || size > packedSize * mostInflation + 1_000)
    return err({ kind: 'zip-too-large' })
  const damaged = err({ kind: 'zip-damaged' } as const)
  const head = await read(source, at, at + bytesOf.file)
  if (head.byteLength < bytesOf.file || head.getUint32(0, true) !== record.file) return damaged
  const start = at + bytesOf.file + head.getUint16(26, true) + head.getUint16(28, true)
  const packed = await read(source, start, start + packedSize)
  if (packed.byteLength !== packedSize) return damaged
  const bytes = new Uint8Array(packed.buffer)
  if (method === 0) return bytes.length === size ? ok(bytes) : damaged
  return method === 8 ? inflated(bytes, size) : damaged
}

function inflated(packed: Uint8Array, size: number): Result<Uint8Array<ArrayBuffer>, ZipProblem> {
  try {
    const room = new ArrayBuffer(size + 1)
    const bytes = inflateSync(packed, { out: new Uint8Array(room) })
    return bytes.length === size ? ok(new Uint8Array(room, 0, size)) : err({ kind: 'zip-damaged' })
  } catch {
    return err({ kind: 'zip-damaged' })
  }
}

const read = async (
  source: ZipSource,
  start: number,
  end: number,
): Promise<DataView<ArrayBuffer>> => new DataView(await source.slice(start, end).arrayBuffer())
