import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAgeFile, openWithPassphrase, sealForPassphrase } from '#src/storage/age-file.ts'
import { isInstalled, judge } from '#tests/support/outside-judges.ts'

const quick = 2
const passphrase = 'four words and more'
const bytes = new TextEncoder().encode('{"format":"plumbline-record/2"}\n')
const sealed = await sealForPassphrase(bytes, passphrase, quick)

describe('a file for a passphrase', () => {
  test('opens with it, and says nothing of what is inside', async () => {
    expect(isAgeFile(sealed)).toBe(true)
    expect(Buffer.from(sealed).includes('plumbline')).toBe(false)
    expect(await openWithPassphrase(sealed, passphrase)).toEqual({ ok: true, value: bytes })
  })

  test('does not open with another', async () => {
    expect(await openWithPassphrase(sealed, 'four words and less')).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    })
  })

  test('for a key and not for a passphrase is told apart', async () => {
    const forKey = new TextEncoder().encode('age-encryption.org/v1\n-> X25519 abc\ndef\n--- x\n')
    expect(isAgeFile(forKey)).toBe(true)
    expect(await openWithPassphrase(forKey, passphrase)).toEqual({
      ok: false,
      error: { kind: 'not-for-a-passphrase' },
    })
  })

  test('that was changed does not open, wherever it was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), async (at) => {
        const changed = sealed.slice()
        changed[at] = (changed[at] ?? 0) ^ 1
        expect((await openWithPassphrase(changed, passphrase)).ok).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  test('cut short is damaged', async () => {
    expect(await openWithPassphrase(sealed.slice(0, -1), passphrase)).toEqual({
      ok: false,
      error: { kind: 'age-damaged' },
    })
  })
})

test.each([[''], ['%PDF-1.7'], ['{"format":"plumbline-record/2"}']])(
  '%j is no age file',
  (text) => {
    expect(isAgeFile(new TextEncoder().encode(text))).toBe(false)
  },
)

test.skipIf(!isInstalled('age'))('the age tool reads its header', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-age-'))
  const path = join(folder, 'a.age')
  writeFileSync(path, sealed)
  const { text } = judge('age', ['-d', path])
  rmSync(folder, { recursive: true })
  expect(text).not.toMatch(/malformed|unknown format|parsing/)
})
