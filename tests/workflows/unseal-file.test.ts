import { describe, expect, test } from 'vitest'
import { openWithPassphrase, sealForPassphrase } from '#src/storage/age-file.ts'
import { fileInHand, largestFile } from '#src/workflows/given-file.ts'
import { isSealedFile, unsealFile } from '#src/workflows/unseal-file.ts'

const passphrase = 'four words and more'
const record = new TextEncoder().encode('{"format":"plumbline-record/2"}\n')
const sealed = fileInHand('record.json.age', await sealForPassphrase(record, passphrase, 2))

describe('a file that a passphrase seals', () => {
  test('is known by what is in it, whatever its name', async () => {
    expect(await isSealedFile(sealed)).toBe(true)
    expect(await isSealedFile({ ...sealed, name: 'report.pdf' })).toBe(true)
    expect(await isSealedFile(fileInHand('record.json.age', record))).toBe(false)
  })

  test('gives the file inside under its own name', async () => {
    const opened = await unsealFile(openWithPassphrase, sealed, passphrase)
    if (!opened.ok) throw new Error(opened.error.kind)
    expect(opened.value.name).toBe('record.json')
    expect(new Uint8Array(await opened.value.arrayBuffer())).toEqual(record)
  })

  test('stays closed to another passphrase', async () => {
    expect(await unsealFile(openWithPassphrase, sealed, 'a guess')).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    })
  })

  test('that is too large is refused unread', async () => {
    const large = { ...sealed, size: largestFile + 1 }
    expect(await unsealFile(openWithPassphrase, large, passphrase)).toMatchObject({
      ok: false,
      error: { kind: 'too-large' },
    })
    expect(await isSealedFile(large)).toBe(false)
  })
})
