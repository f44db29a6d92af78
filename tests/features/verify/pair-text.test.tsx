import { expect, test } from 'vitest'
import { pairLines, togetherSentence } from '#src/features/verify/pair-text.ts'
import { publicCopyWords } from '#src/locales/public-copy.ts'
import { verifyWords } from '#src/locales/verify.ts'
import type { FilesCheck } from '#src/workflows/file-check.ts'

type Together = FilesCheck['together']
type Fault = Extract<Together, { kind: 'not-its-public-copy' }>['faults'][number]

const t = verifyWords('en')
const left = publicCopyWords('en')
const named = { open: 'a-public.pdf', whole: 'a-INTERNAL.json' }

test('a public copy is told with both files and what was left out', () => {
  const together: Together = { kind: 'public-copy', ...named, leftOut: { source: 2, draft: 3 } }
  expect(togetherSentence(t, together)).toMatch(
    /^“a-public\.pdf” is the public copy of “a-INTERNAL\.json”/,
  )
  expect(pairLines(t, left, together)).toEqual([
    expect.stringMatching(/^2 confidential sources/),
    'The draft’s id and times',
  ])
})

test.each<[Fault, RegExp]>([
  [{ kind: 'no-public-copy' }, /no part as left out/],
  [{ kind: 'no-whole-record' }, /opens none/],
  [{ kind: 'not-disclosed', where: '/a' }, /nothing that opens the part left out at \/a/],
  [{ kind: 'not-listed', where: '/a' }, /opens a part at \/a/],
  [{ kind: 'other-value', where: '/a' }, /stands in the whole record at \/a is not/],
  [{ kind: 'differs', where: '/a' }, /differs at \/a/],
])('each way to fail has a sentence of its own: %o', (fault, sentence) => {
  const together: Together = { kind: 'not-its-public-copy', ...named, faults: [fault] }
  expect(pairLines(t, left, together)).toEqual([expect.stringMatching(sentence)])
})

test('other files are told as before, and one alone not at all', () => {
  expect(togetherSentence(t, { kind: 'different-records' })).toMatch(/different records/)
  expect(togetherSentence(t, { kind: 'one-file' })).toBe('')
  expect(pairLines(t, left, { kind: 'different-records' })).toEqual([])
})
