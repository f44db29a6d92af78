import { expect, test } from 'vitest'
import { isWebLink } from '#src/domain/web-link.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { readAddressBook } from '#src/workflows/address-book.ts'
import { readRegister } from '#src/workflows/exchange-register.ts'
import { openInventory } from '#src/workflows/open-inventory.ts'
import { aStoredDevice } from '#tests/support/a-stored-device.ts'
import { type Answers, given, hostileFiles, told } from '#tests/support/hostile-corpus.ts'

const books: Answers = {
  'array.json': 'not-an-object',
  'deep.json': 'unsafe-json too-deep',
  'duplicate-key.json': 'unsafe-json duplicate-key',
  'html-name.json': 'added 1',
  'long-format.json': 'not-an-address-book format',
  'proto-key.json': 'unsafe-json forbidden-key',
  'unknown-member.json': 'not-an-address-book entries.0',
  'wrong-fingerprint.json': 'not-an-address-book entries.0.fingerprint',
}

/** Entries read, and entries that could not be. */
const registers: Answers = {
  'carriage-returns.bib': '1, 0 unread',
  'commands.bib': '1, 0 unread',
  'custom-not-ours.json': '1, 0 unread',
  'deep.json': 'not-a-bibliography',
  'empty-list.json': '0, 0 unread',
  'hidden.bib': '1, 0 unread',
  'html.bib': '1, 0 unread',
  'links.json': '3, 0 unread',
  'lone-surrogate.json': '1, 0 unread',
  'many-openings.bib': '0, 1 unread',
  'nested-braces.bib': '0, 1 unread',
  'never-ends.bib': '0, 1 unread',
  'nul.bib': '1, 0 unread',
  'numbers.json': '0, 4 unread',
  'proto.bib': '1, 0 unread',
  'proto.json': 'not-a-bibliography',
  'string-doubles.bib': '0, 1 unread',
  'string-loop.bib': '1, 0 unread',
  'string-to-itself.bib': '1, 0 unread',
  'utf-16.bib': 'not-text',
  'wrong-kinds.json': '1, 1 unread',
}

const inventories: Answers = {
  'broken-utf-8-with-mark.csv': 'not-text broken-utf-8',
  'carriage-returns-only.csv': 'rows 1',
  'empty.csv': 'empty',
  'fewer-cells.csv': 'ragged',
  'formula-cells.csv': 'rows 1',
  'hidden-characters.csv': 'rows 1',
  'html-cells.csv': 'rows 1',
  'many-columns.csv': 'not-an-inventory',
  'more-cells-than-columns.csv': 'ragged',
  'nul-byte.csv': 'not-text binary',
  'only-header.csv': 'empty',
  'only-quotes.csv': 'not-an-inventory',
  'proto-headers.csv': 'not-an-inventory',
  'quote-inside.csv': 'misquoted',
  'quote-never-closed.csv': 'truncated',
  'separators.csv': 'rows 1',
  'utf-16.csv': 'not-text utf-16',
  'web-page.csv': 'not-text web-page',
  'zip.csv': 'not-text xlsx',
}

test.each([
  ['address-book', books],
  ['bibliography', registers],
  ['inventory', inventories],
])('every hostile %s has its answer', (door, answers) => {
  expect(Object.keys(answers)).toEqual(hostileFiles(door))
})

test.each(Object.entries(books))('an address book, %s: %s', async (name, answer) => {
  const { device, whatLies } = await aStoredDevice()
  const before = await whatLies()
  const read = await readAddressBook(device, given('address-book', name))
  expect(read.ok ? `added ${read.value.added.length}` : told(read)).toBe(answer)
  expect(await whatLies()).toEqual(before)
})

test.each(Object.entries(registers))('a list of sources, %s: %s', async (name, answer) => {
  const read = await readRegister(given('bibliography', name))
  expect(
    read.ok ? `${read.value.items.length}, ${read.value.unread.length} unread` : told(read),
  ).toBe(answer)
  if (!read.ok) return
  for (const { source } of read.value.items) expect(isWebLink(source.link)).toBe(false)
})

test.each(Object.entries(inventories))('an inventory, %s: %s', async (name, answer) => {
  const opened = await openInventory({ readInventory }, given('inventory', name))
  expect(opened.ok ? `rows ${opened.value.total}` : told(opened)).toBe(answer)
})
