import { bytesOf, elsewhere, record, wideNumbers } from './zip-format.ts'

export type ZipEntry = {
  name: string
  size: number
  packedSize: number
  method: number
  at: number
}

type Promised = { count: number; isWide: boolean }

/**
 * The entries of a list, if there are as many as its end promises. That of an ordinary ZIP has room for
 * 65,535: backups of an earlier version with more files promise what is left over when that many are taken out.
 */
export function entriesIn(
  list: DataView<ArrayBuffer>,
  { count, isWide }: Promised,
): ZipEntry[] | undefined {
  const entries: ZipEntry[] = []
  const decoder = new TextDecoder()
  let at = 0
  while (at < list.byteLength) {
    const next = endOfEntry(list, at)
    const entry = next && entryAt(list, at, decoder)
    if (!next || !entry) return undefined
    entries.push(entry)
    at = next
  }
  const found = isWide ? entries.length : entries.length % (elsewhere.two + 1)
  return found === count ? entries : undefined
}

function endOfEntry(list: DataView, at: number): number | undefined {
  if (at + bytesOf.listed > list.byteLength) return undefined
  if (list.getUint32(at, true) !== record.listed) return undefined
  const room = [28, 30, 32].reduce((sum, length) => sum + list.getUint16(at + length, true), 0)
  const end = at + bytesOf.listed + room
  return end > list.byteLength ? undefined : end
}

function entryAt(
  list: DataView<ArrayBuffer>,
  at: number,
  decoder: TextDecoder,
): ZipEntry | undefined {
  const isEncrypted = (list.getUint16(at + 8, true) & 1) === 1
  if (isEncrypted) return undefined
  const nameLength = list.getUint16(at + 28, true)
  const nameAt = at + bytesOf.listed
  const numbers = [24, 20, 42].map((place) => list.getUint32(at + place, true))
  const extra = new DataView(
    list.buffer,
    list.byteOffset + nameAt + nameLength,
    list.getUint16(at + 30, true),
  )
  const [size, packedSize, place] = withWide(numbers, extra) ?? []
  if (size === undefined || packedSize === undefined || place === undefined) return undefined
  return {
    name: decoder.decode(new Uint8Array(list.buffer, list.byteOffset + nameAt, nameLength)),
    method: list.getUint16(at + 10, true),
    packedSize,
    size,
    at: place,
  }
}

/** Those of the numbers that stand elsewhere come from there, in their order. */
function withWide(numbers: readonly number[], extra: DataView): number[] | undefined {
  if (!numbers.includes(elsewhere.four)) return [...numbers]
  const field = wideField(extra)
  const wanted = numbers.filter((number) => number === elsewhere.four).length
  if (!field || field.byteLength < wanted * 8) return undefined
  let at = -8
  return numbers.map((number) => {
    if (number !== elsewhere.four) return number
    at += 8
    return Number(field.getBigUint64(at, true))
  })
}

function wideField(extra: DataView): DataView | undefined {
  for (let at = 0; at + 4 <= extra.byteLength; ) {
    const length = extra.getUint16(at + 2, true)
    if (at + 4 + length > extra.byteLength) return undefined
    if (extra.getUint16(at, true) === wideNumbers)
      return new DataView(extra.buffer, extra.byteOffset + at + 4, length)
    at += 4 + length
  }
  return undefined
}
