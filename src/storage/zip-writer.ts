import { ZipDeflate, ZipPassThrough } from 'fflate'
import { nextTurn } from './next-turn.ts'
import { bytesOf, elsewhere, record, wideNumbers } from './zip-format.ts'

export type ZipWriter = {
  /**
   * Text is packed; a kept file goes in as it is, since pictures and PDFs hardly shrink. One after the other: it is
   * in the ZIP when the promise is fulfilled.
   */
  add(name: string, bytes: Uint8Array, how: 'packed' | 'as-is'): Promise<void>
  end(): void
}

export type WrittenEntry = {
  readonly name: string
  readonly at: number
  readonly size: number
  readonly packedSize: number
  readonly crc: number
  readonly method: 0 | 8
}

/** Bytes that are worked on in one turn: some milliseconds, after which the page is heard. */
const inOneTurn = { packed: 250_000, 'as-is': 1_000_000 } as const

/** Names are UTF-8. */
const flags = 0x0800
/** 1 January 1980, the earliest day that there is: when a file was written is nobody's business. */
const [noTime, noDay] = [0, 0x0021]
/** Of the format: 2.0, and 4.5 for numbers that need more room. */
const [plainVersion, wideVersion] = [20, 45]

/**
 * A ZIP file piece by piece, so that no more than one file of it is in memory. Beyond 65,534 files or 4 GB
 * it is a ZIP64, which fflate does not write.
 */
export function createZipWriter(write: (piece: Uint8Array<ArrayBuffer>) => void): ZipWriter {
  const entries: WrittenEntry[] = []
  let length = 0
  const put = (piece: Uint8Array<ArrayBuffer>) => {
    length += piece.length
    if (piece.length > 0) write(piece)
  }
  return {
    async add(name, bytes, how) {
      const { crc, pieces } = await packed(bytes, how)
      const packedSize = pieces.reduce((sum, piece) => sum + piece.length, 0)
      const method = how === 'packed' ? 8 : 0
      const entry = { name, at: length, size: bytes.length, packedSize, crc, method } as const
      entries.push(entry)
      put(fileRecord(entry))
      for (const [at, piece] of pieces.entries()) {
        if (at > 0) await nextTurn()
        put(new Uint8Array(piece))
      }
    },
    end() {
      const start = length
      for (const entry of entries) put(listedRecord(entry))
      put(endRecords(entries.length, start, length - start))
    },
  }
}

async function packed(bytes: Uint8Array, how: 'packed' | 'as-is') {
  const pieces: Uint8Array[] = []
  const packer = how === 'packed' ? new ZipDeflate('', { level: 6 }) : new ZipPassThrough('')
  packer.ondata = (failure, piece) => {
    if (failure) throw failure
    pieces.push(piece)
  }
  const size = inOneTurn[how]
  for (let from = size; from < bytes.length; from += size) {
    packer.push(bytes.subarray(from - size, from))
    await nextTurn()
  }
  const rest = Math.max(0, Math.ceil(bytes.length / size) - 1) * size
  packer.push(bytes.subarray(rest), true)
  return { crc: packer.crc, pieces }
}

/** In how many bytes each number of a record stands. */
const layouts = {
  file: [4, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2],
  listed: [4, 2, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2, 2, 2, 2, 4, 4],
  far: [2, 2, 8],
  end: [4, 2, 2, 2, 2, 4, 4, 2],
  wideEnd: [4, 8, 2, 2, 4, 4, 8, 8, 8, 8],
  wideEndPlace: [4, 4, 8, 4],
} as const

function numbers(kind: keyof typeof layouts, values: readonly number[]): Uint8Array<ArrayBuffer> {
  const rooms: readonly number[] = layouts[kind]
  const bytes = new Uint8Array(rooms.reduce((sum, room) => sum + room, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [index, room] of rooms.entries()) {
    const value = values[index] ?? 0
    if (room === 2) view.setUint16(at, value, true)
    else if (room === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
    at += room
  }
  return bytes
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const nameOf = ({ name }: WrittenEntry) => new TextEncoder().encode(name)

/** What stands before a file and in the list alike. */
const factsOf = ({ method, crc, packedSize, size }: WrittenEntry): number[] => [
  ...[flags, method],
  ...[noTime, noDay],
  ...[crc, packedSize, size],
]

function fileRecord(entry: WrittenEntry): Uint8Array<ArrayBuffer> {
  const name = nameOf(entry)
  const head = [record.file, plainVersion, ...factsOf(entry), name.length, 0]
  return joined(numbers('file', head), name)
}

/** A place beyond 4 GB is written behind the name. No file in it is as large as that. */
export function listedRecord(entry: WrittenEntry): Uint8Array<ArrayBuffer> {
  const name = nameOf(entry)
  const isFar = entry.at >= elsewhere.four
  const far = isFar ? numbers('far', [wideNumbers, 8, entry.at]) : new Uint8Array()
  const version = isFar ? wideVersion : plainVersion
  const lengths = [name.length, far.length]
  const [noComment, onlyDisk, noAttributes] = [0, 0, [0, 0]]
  const head = numbers('listed', [
    ...[record.listed, version, version, ...factsOf(entry), ...lengths],
    ...[noComment, onlyDisk, ...noAttributes, Math.min(entry.at, elsewhere.four)],
  ])
  return joined(head, name, far)
}

export function endRecords(count: number, start: number, length: number): Uint8Array<ArrayBuffer> {
  const [files, at, bytes] = [
    Math.min(count, elsewhere.two),
    Math.min(start, elsewhere.four),
    Math.min(length, elsewhere.four),
  ]
  const end = numbers('end', [record.end, 0, 0, files, files, bytes, at, 0])
  if (files < elsewhere.two && at < elsewhere.four && bytes < elsewhere.four) return end
  const wideEnd = numbers('wideEnd', [
    ...[record.wideEnd, bytesOf.wideEnd - 12, wideVersion, wideVersion, 0, 0],
    ...[count, count, length, start],
  ])
  const place = numbers('wideEndPlace', [record.wideEndPlace, 0, start + length, 1])
  return joined(wideEnd, place, end)
}
