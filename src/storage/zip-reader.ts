import { inflateSync } from 'fflate'
import { err, ok, type Result } from '#src/domain/result.ts'

/** As browsers hand it over; only what is asked for is read. */
export type ZipSource = {
  size: number
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

export type ZipEntry = {
  name: string
  size: number
  packedSize: number
  method: number
  at: number
}
export type ZipProblem = { kind: 'not-a-zip' } | { kind: 'zip-damaged' } | { kind: 'zip-too-large' }

const endRecord = 0x06054b50
const listRecord = 0x02014b50
const fileRecord = 0x04034b50
/** Bytes: of the end record, of one in the list without its names, of the one before each file. */
const [endLength, listLength, fileLength] = [22, 46, 30]
const mostComment = 0xffff
/** More than anything that was packed honestly shrinks: beyond it a file is a trap, and a whole ZIP sooner. */
const [mostInflation, mostOverall] = [1_032, 200]

/**
 * The files of a ZIP by its list at the end. Split files, encryption and ZIP64 are not read; nor is a list
 * that names a file twice, or two files in one place, which only a trap does.
 */
export async function openZip(source: ZipSource): Promise<Result<ZipEntry[], ZipProblem>> {
  if (source.size >= 0xffffffff) return err({ kind: 'zip-too-large' })
  const tailStart = Math.max(0, source.size - endLength - mostComment)
  const tail = await bytesOf(source, tailStart, source.size)
  const end = endOfList(tail)
  if (end === undefined) return err({ kind: 'not-a-zip' })
  const count = tail.getUint16(end + 10, true)
  const length = tail.getUint32(end + 12, true)
  const start = tail.getUint32(end + 16, true)
  if (start + length > tailStart + end) return err({ kind: 'zip-damaged' })
  const entries = entriesIn(await bytesOf(source, start, start + length), count)
  if (!entries || !standApart(entries, start)) return err({ kind: 'zip-damaged' })
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  return unpacked > source.size * mostOverall ? err({ kind: 'zip-too-large' }) : ok(entries)
}

/** Each under a name of its own, in bytes of its own, before the list. */
function standApart(entries: readonly ZipEntry[], listStart: number): boolean {
  const names = new Set(entries.map(({ name }) => name))
  const inPlace = entries.toSorted((one, other) => one.at - other.at)
  const isApart = ({ at, packedSize }: ZipEntry, index: number) =>
    at + fileLength + packedSize <= (inPlace[index + 1]?.at ?? listStart)
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
  const head = await bytesOf(source, at, at + fileLength)
  if (head.byteLength < fileLength || head.getUint32(0, true) !== fileRecord) return damaged
  const start = at + fileLength + head.getUint16(26, true) + head.getUint16(28, true)
  const packed = await bytesOf(source, start, start + packedSize)
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

async function bytesOf(
  source: ZipSource,
  start: number,
  end: number,
): Promise<DataView<ArrayBuffer>> {
  return new DataView(await source.slice(start, end).arrayBuffer())
}

function endOfList(tail: DataView): number | undefined {
  for (let at = tail.byteLength - endLength; at >= 0; at -= 1)
    if (tail.getUint32(at, true) === endRecord) return at
  return undefined
}

function entriesIn(list: DataView, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = []
  let at = 0
  for (let found = 0; found < count; found += 1) {
    if (at + listLength > list.byteLength || list.getUint32(at, true) !== listRecord)
      return undefined
    const isEncrypted = (list.getUint16(at + 8, true) & 1) === 1
    if (isEncrypted) return undefined
    const nameLength = list.getUint16(at + 28, true)
    const next =
      at + listLength + nameLength + list.getUint16(at + 30, true) + list.getUint16(at + 32, true)
    if (next > list.byteLength) return undefined
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(list.buffer, at + listLength, nameLength)),
      method: list.getUint16(at + 10, true),
      packedSize: list.getUint32(at + 20, true),
      size: list.getUint32(at + 24, true),
      at: list.getUint32(at + 42, true),
    })
    at = next
  }
  return entries
}
