import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openZip, readZipEntry } from '#src/storage/zip-reader.ts'
import { createZipWriter } from '#src/storage/zip-writer.ts'

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
