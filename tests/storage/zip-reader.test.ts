import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openZip, readZipEntry, type ZipSource } from '#src/storage/zip-reader.ts'
import { createZipWriter, endRecords, listedRecord } from '#src/storage/zip-writer.ts'

const most = 1_000_000
const blobOf = (bytes: Uint8Array) => new Blob([Uint8Array.from(bytes)])

async function aZip(files: Record<string, Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const zip = createZipWriter((piece) => pieces.push(piece))
  for (const [at, [name, bytes]] of Object.entries(files).entries())
    await zip.add(name, bytes, at % 2 ? 'packed' : 'as-is')
  zip.end()
  return Buffer.concat(pieces)
}

async function readAll(bytes: Uint8Array) {
  const source = blobOf(bytes)
  const opened = await openZip(source)
  if (!opened.ok) return opened.error.kind
  const read: Record<string, unknown> = {}
  for (const entry of opened.value) {
    const file = await readZipEntry(source, entry, most)
    read[entry.name] = file.ok ? file.value : file.error.kind
  }
  return read
}

test('what was written comes back, packed or not', async () => {
  const files = fc.dictionary(
    fc.stringMatching(/^[a-zé/]{1,12}$/),
    fc.uint8Array({ maxLength: 300 }),
    { maxKeys: 6 },
  )
  await fc.assert(
    fc.asyncProperty(files, async (given) => {
      expect(await readAll(await aZip(given))).toEqual(given)
    }),
  )
})

test('what another program packed comes back', async () => {
  const files = { 'a.txt': new TextEncoder().encode('word '.repeat(50)), b: Uint8Array.of(1, 2) }
  expect(await readAll(zipSync(files, { comment: 'by another' }))).toEqual(files)
})

/** A file of which only a few places are not zero: too large to be made in a test. */
function sparse(size: number, places: readonly (readonly [number, Uint8Array])[]): ZipSource {
  const slice = (start: number, end: number) => {
    const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
    for (const [at, piece] of places)
      for (const [index, byte] of piece.entries())
        if (at + index >= start && at + index < end) bytes[at + index - start] = byte
    return { arrayBuffer: () => Promise.resolve(bytes.buffer) }
  }
  return { size, slice }
}

describe('a ZIP that is larger than its first makers thought', () => {
  test('gives back a file that stands beyond 4 GB', async () => {
    const at = 5_000_000_000
    const [alone, list] = [await aZip({ far: Uint8Array.of(1, 2, 3) }), { name: 'far', at, crc: 0 }]
    const file = alone.slice(0, 36)
    const listed = listedRecord({ ...list, size: 3, packedSize: 3, method: 0 })
    const end = endRecords(1, at + file.length, listed.length)
    const source = sparse(at + file.length + listed.length + end.length, [
      [at, file],
      [at + file.length, Buffer.concat([listed, end])],
    ])
    const opened = await openZip(source)
    if (!opened.ok) throw new Error(opened.error.kind)
    const [entry] = opened.value
    expect(entry?.at).toBe(at)
    expect(entry && (await readZipEntry(source, entry, most))).toEqual({
      ok: true,
      value: Uint8Array.of(1, 2, 3),
    })
  })

  test.each([
    [
      'a list larger than any of ours',
      5_000_000_000,
      endRecords(1, 0, 4_999_999_000),
      'zip-too-large',
    ],
    ['a list that begins beyond the file', 100, endRecords(1, 2 ** 60, 0), 'zip-damaged'],
    ['a list that reaches over its end', 100, endRecords(70_000, 90, 50), 'zip-damaged'],
  ])('is not believed with %s', async (_what, at, end, kind) => {
    const source = sparse(at + end.length, [[at, end]])
    expect(await openZip(source)).toEqual({ ok: false, error: { kind } })
  })

  test('is not opened where it is larger than any backup of ours', async () => {
    expect(await openZip(sparse(64_000_000_001, []))).toEqual({
      ok: false,
      error: { kind: 'zip-too-large' },
    })
  })
})

describe('a file that is no ZIP or no whole one', async () => {
  const whole = await aZip({
    a: Uint8Array.of(1, 2, 3),
    b: new TextEncoder().encode('x'.repeat(100)),
  })

  test.each([
    ['empty', new Uint8Array()],
    ['text', new TextEncoder().encode('nothing of the kind, and longer than the end record')],
    ['cut off', whole.slice(0, whole.length - 30)],
  ])('%s', async (_case, bytes) => {
    expect(await readAll(bytes)).toBe('not-a-zip')
  })

  test('never throws, whichever bytes are changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Uint8Array.from(whole)
          for (const [at, value] of changes) bytes[at] = value
          await expect(readAll(bytes)).resolves.toBeDefined()
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a trap', () => {
  test.each([
    ['is larger than allowed', 200, 100],
    ['unpacks to far more than it holds', 900_000_000, 1_000_000_000],
  ])('that %s is not unpacked', async (_case, size, allowed) => {
    const source = blobOf(
      await aZip({ a: new Uint8Array(), b: new TextEncoder().encode('x'.repeat(200)) }),
    )
    const opened = await openZip(source)
    const entry = opened.ok ? opened.value[1] : undefined
    if (!entry) throw new Error('no entry')
    expect(await readZipEntry(source, { ...entry, size }, allowed)).toEqual({
      ok: false,
      error: { kind: 'zip-too-large' },
    })
  })

  test('whose list lies about the size is told as damaged', async () => {
    const source = blobOf(
      await aZip({ a: new Uint8Array(), b: new TextEncoder().encode('x'.repeat(200)) }),
    )
    const opened = await openZip(source)
    const entry = opened.ok ? opened.value[1] : undefined
    if (!entry) throw new Error('no entry')
    for (const size of [100, 300])
      expect(await readZipEntry(source, { ...entry, size }, most)).toMatchObject({ ok: false })
  })
})

describe('a trap', () => {
  test('that names a file twice is no ZIP that is read', async () => {
    const pieces: Uint8Array[] = []
    const zip = createZipWriter((piece) => pieces.push(piece))
    for (const byte of [1, 2]) await zip.add('twice', Uint8Array.of(byte), 'as-is')
    zip.end()
    expect(await readAll(Buffer.concat(pieces))).toBe('zip-damaged')
  })

  test('that would unpack to far more than it is, is not opened', async () => {
    const file = (await aZip({ a: Uint8Array.of(1) })).slice(0, 32)
    const large = { name: 'a', at: 0, size: 1_000_000, packedSize: 1, crc: 0, method: 8 } as const
    const listed = listedRecord(large)
    const end = endRecords(1, file.length, listed.length)
    expect(await readAll(Buffer.concat([file, listed, end]))).toBe('zip-too-large')
  })

  test('whose file ends before its bytes do is damaged, though they can be unpacked', async () => {
    const bytes = await aZip({ a: Uint8Array.of(1), b: new Uint8Array(50) })
    const opened = await openZip(blobOf(bytes))
    const entry = opened.ok ? opened.value[1] : undefined
    if (!entry) throw new Error('not opened')
    const cut = blobOf(bytes.slice(0, entry.at + 31 + entry.packedSize))
    expect(await readZipEntry(cut, entry, most)).toMatchObject({ ok: true })
    const longer = { ...entry, packedSize: entry.packedSize + 5 }
    expect(await readZipEntry(cut, longer, most)).toMatchObject({ error: { kind: 'zip-damaged' } })
  })
})
