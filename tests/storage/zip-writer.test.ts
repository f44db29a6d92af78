import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createZipWriter } from '#src/storage/zip-writer.ts'

test('another program finds every file as it was put in', () => {
  const pieces: Uint8Array[] = []
  const zip = createZipWriter((piece) => pieces.push(piece))
  zip.add('list.json', new TextEncoder().encode('{"a": 1}'.repeat(100)), 'packed')
  zip.add('files/á.bin', Uint8Array.of(0x50, 0x4b, 7, 8, 0, 0xff), 'as-is')
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
