import { expect, test } from 'vitest'
import { inventoryProblemWords } from '#src/features/inventory/inventory-problem-words.ts'
import { startProblemWords } from '#src/features/inventory/start-problem-words.ts'
import { inventoryWords } from '#src/locales/inventory.ts'
import type { DraftFromUseCaseProblem } from '#src/workflows/draft-from-use-case.ts'
import type { InventoryProblem } from '#src/workflows/open-inventory.ts'

const t = inventoryWords('en')
const formats = [
  'pdf',
  'xlsx',
  'xls',
  'ods',
  'zip',
  'gzip',
  'image',
  'web-page',
  'utf-16',
  'binary',
  'broken-utf-8',
] as const

const expected = [{ title: 'Inventory of 2024', columns: 62 }]
const found = { columns: 2, headers: ['name', 'colour'] }
const problems: InventoryProblem[] = [
  { kind: 'too-large', bytes: 200_000_001, limit: 100_000_000 },
  { kind: 'file-unreadable', detail: 'gone' },
  { kind: 'empty', part: 'file' },
  { kind: 'empty', part: 'rows' },
  ...formats.map((format) => ({ kind: 'not-text', found: format }) as const),
  { kind: 'not-an-inventory', expected, found },
  {
    kind: 'not-an-inventory',
    expected,
    found,
    nearest: {
      title: 'Inventory of 2024',
      matching: 3,
      differs: { column: 4, expected: 'Bureau', found: '' },
    },
  },
  { kind: 'truncated', row: 12 },
  { kind: 'ragged', row: 12, found: 60, expected: 62 },
  { kind: 'misquoted', row: 12 },
  { kind: 'stopped' },
]

test('every problem of a file has a sentence of its own, with nothing left to fill in', () => {
  const sentences = problems.map((problem) => inventoryProblemWords(t, problem))
  expect(new Set(sentences).size).toBe(problems.length)
  expect(sentences.filter((sentence) => /[{}]|undefined/.test(sentence))).toEqual([])
})

test.each([
  [{ kind: 'too-large', bytes: 200_000_001, limit: 100_000_000 }, /201 MB.*up to 100 MB/],
  [{ kind: 'ragged', row: 12, found: 60, expected: 62 }, /Row 12 has 60 cells where 62/],
  [problems[16], /differs first in column 4: “Bureau” is expected there, and “nothing” was found/],
] as [InventoryProblem, RegExp][])('%j names what was found and expected', (problem, sentence) =>
  expect(inventoryProblemWords(t, problem)).toMatch(sentence),
)

const starts: DraftFromUseCaseProblem[] = [
  { kind: 'no-such-row', row: 7 },
  { kind: 'framework-unknown', id: 'town-code', version: '9.0.0' },
  { kind: 'storage-full' },
  { kind: 'storage-refused' },
  { kind: 'storage-failed', detail: 'disk gone' },
  { kind: 'changed-elsewhere', revision: 1 },
]

test('so has everything that keeps a row from becoming a draft', () => {
  const sentences = starts.map((problem) => startProblemWords(t, problem))
  expect(new Set(sentences).size).toBe(starts.length)
  expect(sentences.filter((sentence) => /[{}]/.test(sentence))).toEqual([])
})
