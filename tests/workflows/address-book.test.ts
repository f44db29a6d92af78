import { describe, expect, test } from 'vitest'
import { createMemoryFingerprints } from '#src/storage/fingerprint-repository.ts'
import {
  addressBookFile,
  listAcquaintances,
  readAddressBook,
  removeAcquaintance,
  saveAcquaintances,
} from '#src/workflows/address-book.ts'
import { fileInHand } from '#src/workflows/given-file.ts'
import { anAcquaintance } from '#tests/support/an-acquaintance.ts'

const maria = anAcquaintance()
const bo = anAcquaintance({ fingerprint: 'cd34'.repeat(16), name: 'Bo' })
const file = (text: string) => fileInHand('book.json', new TextEncoder().encode(text))
const deps = () => ({ book: createMemoryFingerprints() })

describe('the address book of this device', () => {
  test('keeps people by name, one entry for each fingerprint', async () => {
    const book = deps()
    await saveAcquaintances(book, [maria, bo])
    await saveAcquaintances(book, [{ ...maria, note: 'again' }])
    expect(await listAcquaintances(book)).toEqual({
      ok: true,
      value: [bo, { ...maria, note: 'again' }],
    })
    await removeAcquaintance(book, bo.fingerprint)
    expect(await listAcquaintances(book)).toMatchObject({ value: [{ name: 'Maria Silva' }] })
  })

  test('leaves out what is no entry', async () => {
    const book = deps()
    await book.book.put(new Map([['x', { name: 'nobody' }]]))
    expect(await listAcquaintances(book)).toEqual({ ok: true, value: [] })
  })

  test('goes out as a file and comes into another one', async () => {
    const text = JSON.stringify(addressBookFile([maria, bo]))
    const other = deps()
    const changed = { ...maria, compared: 'in-person' } as const
    await saveAcquaintances(other, [changed])
    expect(await readAddressBook(other, file(text))).toEqual({
      ok: true,
      value: { added: [bo], same: 0, differing: [{ ours: changed, theirs: maria }] },
    })
    expect(await listAcquaintances(other)).toMatchObject({ value: [changed] })
  })
})

describe('files that are no address book', () => {
  const format = 'plumbline-address-book/1'
  test.each([
    ['nothing', '', { kind: 'empty' }],
    ['no JSON', '{', { kind: 'not-json' }],
    [
      'another format',
      '{"format":"plumbline-address-book/2","entries":[]}',
      { kind: 'not-an-address-book', found: 'plumbline-address-book/2', where: 'format' },
    ],
    ['no format', '{"entries":[]}', { kind: 'not-an-address-book', found: '', where: 'format' }],
    [
      'a damaged entry',
      JSON.stringify({ format, entries: [{ ...maria, day: 'May' }] }),
      { kind: 'not-an-address-book', where: 'entries.0.day' },
    ],
  ])('%s', async (_, text, problem) => {
    expect(await readAddressBook(deps(), file(text))).toMatchObject({ ok: false, error: problem })
  })

  test('one that is too large is not read', async () => {
    const large = { ...file('{}'), size: 10_000_001 }
    expect(await readAddressBook(deps(), large)).toMatchObject({ error: { kind: 'too-large' } })
  })

  test('a device that gives nothing out says so', async () => {
    const refused = { ok: false, error: { kind: 'storage-refused' } } as const
    const book = { ...createMemoryFingerprints(), list: () => Promise.resolve(refused) }
    expect(await listAcquaintances({ book })).toEqual(refused)
    const text = JSON.stringify(addressBookFile([maria]))
    expect(await readAddressBook({ book }, file(text))).toEqual(refused)
  })
})
