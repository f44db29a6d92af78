import { expect, test } from 'vitest'
import type { Change } from '#src/domain/changes.ts'
import { changeWords } from '#src/features/history/change-words.ts'
import { historyWords } from '#src/locales/history.ts'
import { uiWords } from '#src/locales/ui.ts'
import { aFramework } from '#tests/support/a-framework.ts'

const words = { t: historyWords('en'), ui: uiWords('en') }
const long = 'word '.repeat(40)

test.each<[Change, string]>([
  [{ kind: 'title', before: '', after: 'New' }, 'Name of the draft: empty → New'],
  [{ kind: 'depth', after: 'full' }, 'Depth: full, one answer for each line'],
  [
    { kind: 'finding', target: 'st-1', field: 'status', before: '', after: 'not-met' },
    'st-1: No answer yet → Not met',
  ],
  [
    { kind: 'finding', target: 'st-1', field: 'confidence', before: 'low', after: '' },
    'st-1, confidence: low → empty',
  ],
  [
    { kind: 'finding', target: 'st-1', field: 'note', before: '', after: long },
    `st-1, finding: empty → ${long.slice(0, 80)}…`,
  ],
  [{ kind: 'source', what: 'removed', name: '' }, 'Source taken out: without a title'],
  [{ kind: 'evidence', what: 'added', name: 'Audit', target: 'st-1' }, 'st-1: source cited: Audit'],
  [{ kind: 'public-copy' }, 'What a public copy leaves out was changed'],
])('%j', (change, sentence) => {
  expect(changeWords(words, aFramework, change)).toBe(sentence)
})

test('an answer is told by its question’s label and its option’s words', () => {
  const change: Change = { kind: 'answer', question: 'stage', before: undefined, after: 'in-use' }
  const question = aFramework.sections
    .flatMap((section) => (section.kind === 'questions' ? section.questions : []))
    .find(({ id }) => id === 'stage')
  const option =
    question?.kind === 'choice' && question.options.find(({ value }) => value === 'in-use')
  expect(changeWords(words, aFramework, change)).toBe(
    `${question?.label}: empty → ${option ? option.label : '?'}`,
  )
})

test('an answer to a question that is no longer asked still says which', () => {
  const change: Change = { kind: 'answer', question: 'gone', before: 'x', after: undefined }
  expect(changeWords(words, aFramework, change)).toBe('gone: x → empty')
})
