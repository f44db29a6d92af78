import { unzlibSync } from 'fflate'

const WOFF_SIGNATURE = 0x774f4646
const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

type Table = { tag: number; checksum: number; length: number; packed: Uint8Array; offset: number }

/**
 * WOFF 1.0 → the TrueType or OpenType file inside it; other bytes come back as they are. fontkit 2.0.4
 * inflates a WOFF table again, in plain JavaScript, each time it looks at one.
 */
export function woffToSfnt(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (view.getUint32(0) !== WOFF_SIGNATURE) return woff
  const tables = readTables(woff, view)
  const last = tables.at(-1)
  const sfnt = new Uint8Array(last ? last.offset + padded(last.length) : SFNT_HEADER)
  writeHeader(new DataView(sfnt.buffer), view.getUint32(4), tables)
  for (const { packed, length, offset } of tables) {
    const plain = packed.length < length ? unzlibSync(packed) : packed
    sfnt.set(plain.subarray(0, length), offset)
  }
  return sfnt
}

const padded = (length: number) => (length + 3) & ~3

function readTables(woff: Uint8Array, view: DataView): Table[] {
  const count = view.getUint16(12)
  let offset = SFNT_HEADER + SFNT_ENTRY * count
  return Array.from({ length: count }, (_, index) => {
    const entry = WOFF_HEADER + index * WOFF_ENTRY
    const start = view.getUint32(entry + 4)
    const table: Table = {
      tag: view.getUint32(entry),
      packed: woff.subarray(start, start + view.getUint32(entry + 8)),
      length: view.getUint32(entry + 12),
      checksum: view.getUint32(entry + 16),
      offset,
    }
    offset += padded(table.length)
    return table
  })
}

function writeHeader(sfnt: DataView, flavour: number, tables: readonly Table[]): void {
  const power = Math.floor(Math.log2(tables.length))
  const searchRange = 2 ** power * SFNT_ENTRY
  sfnt.setUint32(0, flavour)
  sfnt.setUint16(4, tables.length)
  sfnt.setUint16(6, searchRange)
  sfnt.setUint16(8, power)
  sfnt.setUint16(10, tables.length * SFNT_ENTRY - searchRange)
  tables.forEach((table, index) => {
    const entry = SFNT_HEADER + index * SFNT_ENTRY
    sfnt.setUint32(entry, table.tag)
    sfnt.setUint32(entry + 4, table.checksum)
    sfnt.setUint32(entry + 8, table.offset)
    sfnt.setUint32(entry + 12, table.length)
  })
}
