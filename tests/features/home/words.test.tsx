import { expect, test } from 'vitest'
import { shelfProblemWords } from '#src/features/home/shelf-problem-words.ts'
import type { ShelfProblem } from '#src/features/home/use-shelf.ts'
import { homeWords } from '#src/locales/home.ts'

const problems: ShelfProblem[] = [
  { kind: 'no-such-draft' },
  { kind: 'changed-elsewhere', revision: 2 },
  { kind: 'draft-unreadable', why: { kind: 'not-an-assessment' }, raw: {} },
  { kind: 'framework-unknown', id: 'town-code', version: '9.0.0' },
  { kind: 'storage-full' },
  { kind: 'storage-refused' },
  { kind: 'storage-failed', detail: 'disk gone' },
]

test('every problem has a sentence of its own, with nothing left to fill in', () => {
  const sentences = problems.map((problem) => shelfProblemWords(homeWords('en'), problem))
  expect(new Set(sentences).size).toBe(problems.length)
  expect(sentences.filter((sentence) => /[{}]/.test(sentence))).toEqual([])
})
