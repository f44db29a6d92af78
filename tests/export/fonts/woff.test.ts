import { zlibSync } from 'fflate'
import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { woffToSfnt } from '#src/export/fonts/woff.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'

/** A WOFF file with the given tables, laid out as the W3C recommendation of 2012 has it. */
function woffOf(tables: Record<string, Uint8Array>): Uint8Array {
  const entries = Object.entries(tables).map(([tag, plain]) => {
    const small = zlibSync(plain)
    return { tag, plain, packed: small.length < plain.length ? small : plain }
  })
  const bytes = new Uint8Array(4096)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x774f4646)
  view.setUint32(4, 0x00010000)
  view.setUint16(12, entries.length)
  let offset = 44 + 20 * entries.length
  entries.forEach(({ tag, plain, packed }, index) => {
    const at = 44 + 20 * index
    bytes.set(new TextEncoder().encode(tag), at)
    view.setUint32(at + 4, offset)
    view.setUint32(at + 8, packed.length)
    view.setUint32(at + 12, plain.length)
    bytes.set(packed, offset)
    offset += packed.length
  })
  return bytes.subarray(0, offset)
}

it('unpacks tables whether they were compressed or not, each on a four-byte boundary', () => {
  const long = new Uint8Array(301).fill(7)
  const short = Uint8Array.of(1, 2, 3)
  const sfnt = woffToSfnt(woffOf({ aaaa: long, bbbb: short }))
  const view = new DataView(sfnt.buffer)
  const table = (index: number) =>
    sfnt.subarray(view.getUint32(20 + 16 * index)).subarray(0, view.getUint32(24 + 16 * index))
  expect(view.getUint16(4)).toBe(2)
  expect([...table(0)]).toEqual([...long])
  expect([...table(1)]).toEqual([...short])
  expect(view.getUint32(20 + 16) % 4).toBe(0)
})

it('leaves other font files as they are', () => {
  const sfnt = Uint8Array.of(0, 1, 0, 0, 0, 0)
  expect(woffToSfnt(sfnt)).toBe(sfnt)
})

it('gives a font that draws the same glyphs as the WOFF file', async () => {
  const woff = await fontFilesOnDisk('public-sans-latin-400-normal.woff')
  const [plain, packed] = [create(woffToSfnt(woff)), create(woff)]
  expect(plain.type).toBe('TTF')
  expect(plain.layout('Rights').glyphs.map((glyph) => glyph.path.commands)).toEqual(
    packed.layout('Rights').glyphs.map((glyph) => glyph.path.commands),
  )
})
