import { describe, expect, test } from 'vitest'
import { failureText, fieldOf } from '#src/features/export/failure-words.ts'
import type { Failure } from '#src/features/export/use-export.ts'
import { exportWords } from '#src/locales/export.ts'

const t = exportWords('en')

const failures: Failure[] = [
  { kind: 'cancelled' },
  { kind: 'not-recordable', where: 'answers.purpose' },
  { kind: 'pdf-failed', detail: 'no font' },
  { kind: 'signing-failed', detail: 'no key' },
  { kind: 'check-failed', checks: [] },
  { kind: 'name-missing' },
  { kind: 'name-too-long', part: 'name', limit: 64 },
  { kind: 'name-unprintable', part: 'organisation' },
  { kind: 'identity-unreadable' },
  { kind: 'key-not-made', detail: 'no curve' },
  { kind: 'storage-refused' },
  { kind: 'storage-full' },
  { kind: 'storage-failed', detail: 'UnknownError' },
]

describe('why there are no files', () => {
  test.each(failures)('$kind has a sentence', (failure) => {
    const text = failureText(t, failure)
    expect(text).toMatch(/^[A-Z].*\.$/)
    expect(text).not.toMatch(/[{}!]/)
    if ('detail' in failure) expect(text).toContain(failure.detail)
  })

  test('no two failures share one', () => {
    expect(new Set(failures.map((failure) => failureText(t, failure))).size).toBe(failures.length)
  })

  test('only what was typed leads to a field', () => {
    expect(failures.map(fieldOf).filter(Boolean)).toEqual(['name', 'name', 'organisation'])
  })
})
