import { describe, expect, test } from 'vitest'
import {
  mergeProblemText,
  type SignProblem,
  signProblemText,
} from '#src/features/verify/sign-problem-text.ts'
import { capacityOf, emptySigning, statementFault } from '#src/features/verify/sign-values.ts'
import { formatsFor } from '#src/features/verify/words.ts'
import { verifyWords } from '#src/locales/verify.ts'
import type { MergeProblem } from '#src/workflows/merge-copies.ts'

const t = verifyWords('en')
const dates = { notBefore: '2026-01-01T00:00:00Z', notAfter: '2028-01-01T00:00:00Z' }

describe('why nothing was signed', () => {
  test.each<[SignProblem, RegExp]>([
    [{ kind: 'already-signed', role: 'sign-on' }, /same role \(Signs on\)/],
    [{ kind: 'capacity-refused', fault: 'statement-too-long' }, /2,000/],
    [{ kind: 'certificate-not-valid-now', ...dates }, /1 January 2026.* until 1 January 2028/],
    [{ kind: 'not-intact', outcome: 'changed' }, /something differs/],
    [{ kind: 'check-failed', outcome: 'unsure' }, /not everything could be checked/],
    [{ kind: 'signing-failed', detail: 'closed' }, /\(closed\)/],
    [{ kind: 'file-unreadable', detail: 'moved' }, /moved/],
    [{ kind: 'name-too-long', part: 'name', limit: 64 }, /64/],
    [{ kind: 'not-signed-yet' }, /draft/],
    [{ kind: 'storage-full' }, /no room/],
  ])('%j', (problem, words) => {
    expect(signProblemText(t, formatsFor('en'), problem)).toMatch(words)
  })
})

describe('why copies were not put together', () => {
  test.each<[MergeProblem, RegExp]>([
    [{ kind: 'one-copy' }, /only one copy/],
    [{ kind: 'not-a-record', name: 'a.json' }, /“a.json” holds no record/],
    [{ kind: 'not-intact', name: 'a.json', outcome: 'unsigned' }, /nobody signed it/],
    [{ kind: 'check-failed', outcome: 'changed' }, /something differs/],
  ])('%j', (problem, words) => {
    expect(mergeProblemText(t, problem)).toMatch(words)
  })
})

describe('what was typed', () => {
  test('is no capacity before a role is chosen', () => {
    expect(capacityOf(emptySigning)).toBeUndefined()
  })

  test('keeps a statement for a dissent alone', () => {
    const typed = { ...emptySigning, organisation: ' Elm ', statement: 'No.' }
    expect(capacityOf({ ...typed, role: 'reviewer' })).toEqual({
      role: 'reviewer',
      organisation: 'Elm',
    })
    expect(capacityOf({ ...typed, role: 'dissent' })?.statement).toBe('No.')
  })

  test.each([
    ['', 'missing'],
    ['x'.repeat(2001), 'too-long'],
    ['\u202eNo', 'unreadable'],
    ['No.', undefined],
  ])('of %j is told what is wrong', (statement, fault) => {
    expect(statementFault(statement)).toBe(fault)
  })
})
