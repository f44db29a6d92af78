import { describe, expect, test } from 'vitest'
import { readTexts } from '#src/workflows/backup-part.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'

const text = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const draft = { draft: aWorkedAssessment, revision: 3, history: [] }

describe('a text of a backup', () => {
  test('is read as what it has to be', () => {
    expect(readTexts.draft(text(draft))).toEqual({
      ok: true,
      value: { assessment: aWorkedAssessment, revision: 3, history: [] },
    })
    expect(readTexts.preferences(text({ person: 'Ada' }))).toEqual({
      ok: true,
      value: { person: 'Ada' },
    })
  })

  test.each(['', '{"person":"a","person":"b"}', '{"__proto__":1}', '\u{feff}x', '{"person":1}'])(
    'is not read when it is %j',
    (bad) => {
      expect(readTexts.preferences(text(bad))).toEqual({ ok: false, error: { kind: 'unreadable' } })
    },
  )

  test('of a later version says so', () => {
    const later = { ...draft, draft: { ...aWorkedAssessment, format: 'plumbline-assessment/9' } }
    expect(readTexts.draft(text(later))).toMatchObject({ error: { kind: 'newer-version' } })
    expect(readTexts.list(text({ format: 'plumbline-backup/2' }))).toEqual({
      ok: false,
      error: { kind: 'newer-version', found: 'plumbline-backup/2' },
    })
  })
})
