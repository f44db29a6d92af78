import { describe, expect, test } from 'vitest'
import { plainCodec } from '#src/storage/codec.ts'
import { openStoredDraft, openSummary } from '#src/storage/stored-draft.ts'
import { anId } from '#tests/support/an-assessment.ts'

const id = anId(1)
const line = {
  ...{ id, title: 'Turnstile', agency: 'Elm', component: '', kind: 'shadow', answered: 1 },
  ...{ total: 2, unit: 'lines', updatedAt: '2025-01-01T00:00:00.000Z' },
}

describe('the line of a draft', () => {
  test('comes back as it was written, and nothing that was slipped into it', () => {
    expect(openSummary(plainCodec, { ...line, extra: 1 }, id)).toEqual({ ok: true, value: line })
  })

  test.each([
    ['nothing', undefined],
    ['a text', 'Turnstile'],
    ['another draft’s', { ...line, id: anId(2) }],
    ['no title', { ...line, title: undefined }],
    ['a title that is no text', { ...line, title: { toString: 'x' } }],
    ['no moment', { ...line, updatedAt: 5 }],
    ['an unknown kind', { ...line, kind: 'mirror' }],
    ['an unknown unit', { ...line, unit: 'miles' }],
    ['a count below zero', { ...line, answered: -1 }],
    ['a count that is none', { ...line, total: Number.NaN }],
  ])('is told as damaged: %s', (_case, stored) => {
    expect(openSummary(plainCodec, stored, id)).toMatchObject({ ok: false })
  })
})

describe('what stands where a draft should be', () => {
  test.each([
    [
      { revision: 3, draft: 'x' },
      { revision: 3, draft: 'x' },
    ],
    [
      { revision: 'many', draft: 'x' },
      { revision: 0, draft: 'x' },
    ],
    ['only a text', { revision: 0, draft: 'only a text' }],
    [null, { revision: 0, draft: null }],
  ])('%j is handed on', (stored, value) => {
    expect(openStoredDraft(plainCodec, stored)).toEqual({ ok: true, value })
  })
})
