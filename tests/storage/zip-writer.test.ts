import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openZip } from '#src/storage/zip-reader.ts'
import { createZipWriter } from '#src/storage/zip-writer.ts'

test('another program finds every file as it was put in', async () => {
  const pieces: Uint8Array[] = []
  const zip = createZipWriter((piece) => pieces.push(piece))
  await zip.add('list.json', new TextEncoder().encode('{"a": 1}'.repeat(100)), 'packed')
  await zip.add('files/á.bin', Uint8Array.of(0x50, 0x4b, 7, 8, 0, 0xff), 'as-is')
  zip.end()
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-zip-'))
  try {
    const path = join(folder, 'x.zip')
    writeFileSync(path, Buffer.concat(pieces))
    const script =
      'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),[(n,z.read(n).hex()[:16]) for n in z.namelist()])'
    const told = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' })
    expect(told.trim()).toBe(
      "None [('list.json', '7b2261223a20317d'), ('files/á.bin', '504b070800ff')]",
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each([0, 1, 250_000, 1_000_000, 1_000_001, 2_500_000])(
  'a file of %i bytes comes out as it went in, packed or as it is',
  async (size) => {
    const pieces: Uint8Array[] = []
    const zip = createZipWriter((piece) => pieces.push(piece))
    const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251)
    await zip.add('packed', bytes, 'packed')
    await zip.add('as it is', bytes, 'as-is')
    zip.end()
    const nothing = new Uint8Array([99])
    const files = unzipSync(Buffer.concat(pieces))
    expect(Buffer.compare(files['packed'] ?? nothing, bytes)).toBe(0)
    expect(Buffer.compare(files['as it is'] ?? nothing, bytes)).toBe(0)
  },
)

test('while a large file is put in, the page is heard', async () => {
  const zip = createZipWriter(() => undefined)
  let turns = 0
  const waits = setInterval(() => {
    turns += 1
  })
  await zip.add('large', new Uint8Array(40_000_000), 'as-is')
  clearInterval(waits)
  expect(turns).toBeGreaterThan(3)
})

test('another program and this one find more files than an ordinary list can count', async () => {
  const pieces: Uint8Array[] = []
  const zip = createZipWriter((piece) => pieces.push(piece))
  for (let at = 0; at < 65_540; at += 1) await zip.add(`f${at}`, Uint8Array.of(at % 251), 'as-is')
  zip.end()
  const whole = Buffer.concat(pieces)
  const opened = await openZip(new Blob([whole]))
  expect(opened.ok && opened.value.length).toBe(65_540)
  expect(opened.ok && opened.value.at(-1)?.name).toBe('f65539')
  const script =
    'import io,sys,zipfile;z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()));print(len(z.namelist()),z.read("f65539").hex())'
  const told = execFileSync('python3', ['-c', script], { input: whole })
  expect(told.toString().trim()).toBe(`65540 ${(65_539 % 251).toString(16)}`)
})
