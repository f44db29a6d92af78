import { describe, expect, test } from 'vitest'
import { changeText } from '#src/features/verify/change-text.ts'
import { type CheckId, checkLine } from '#src/features/verify/check-text.ts'
import { pdfProblemText, reasonText } from '#src/features/verify/reason-text.ts'
import { formatsFor } from '#src/features/verify/words.ts'
import { verifyWords } from '#src/locales/verify.ts'
import type { Check, FileReason, PdfProblem } from '#src/workflows/file-check.ts'
import { aChange, everyPdfCheck, everyRecordCheck } from '#tests/support/a-file-check.ts'

const t = verifyWords('en')
const f = formatsFor('en')

const isSentence = (text: string) => {
  expect(text).toMatch(/^[A-Z\d].*[.]$/s)
  expect(text).not.toMatch(/[{}!]/)
}

const reasons: FileReason[] = [
  { kind: 'check-stopped' },
  { kind: 'check-out-of-time', seconds: 90 },
  { kind: 'check-broken', detail: 'no memory' },
  { kind: 'too-large', bytes: 209_715_200, limit: 100_000_000 },
  { kind: 'file-unreadable', detail: 'NotReadableError' },
  { kind: 'empty' },
  { kind: 'neither-pdf-nor-json' },
  { kind: 'not-json', line: 3, column: 14 },
  { kind: 'unsafe-json', why: 'duplicate-key' },
  { kind: 'unsafe-json', why: 'forbidden-key' },
  { kind: 'unsafe-json', why: 'too-deep' },
  { kind: 'not-a-record', found: '' },
  { kind: 'not-a-record', found: 'geojson' },
  { kind: 'working-draft' },
  { kind: 'newer-version', found: 'plumbline-record/9' },
  { kind: 'record-damaged', where: 'assessment.title', detail: 'it is no text' },
  { kind: 'record-damaged', where: '', detail: 'it is no record' },
  { kind: 'pdf-without-record' },
  ...(['pdf', 'record'] as const).flatMap((over) =>
    (['later-permitted', 'changed-after', 'broken', 'unsure'] as const).map(
      (verdict): FileReason => ({ kind: 'signature', over, at: 2, verdict }),
    ),
  ),
  ...(
    ['printed-digest', 'metadata-digest', 'metadata-id', 'framework-digest', 'computed'] as const
  ).map((check): FileReason => ({ kind: 'disagreement', check })),
  { kind: 'signature-missing', over: 'pdf' },
  { kind: 'signature-missing', over: 'record' },
  { kind: 'signers-differ' },
  { kind: 'nobody-signed' },
  { kind: 'marked-draft' },
]

const problems: PdfProblem[] = [
  { kind: 'too-large', size: 9_000, limit: 8_000 },
  { kind: 'not-a-pdf' },
  { kind: 'encrypted' },
  { kind: 'out-of-time' },
  { kind: 'damaged', at: 1_234, what: 'an object breaks off' },
  { kind: 'ambiguous', object: 41 },
  { kind: 'signature-removed', field: 'author', revision: 2 },
  { kind: 'trailing-bytes', bytes: 1 },
  { kind: 'many-records', count: 2 },
  { kind: 'unreadable-record' },
]

describe('every reason has a sentence of its own', () => {
  test.each(reasons)('%j', (reason) => isSentence(reasonText(t, f, reason)))

  test('and no two are the same', () => {
    const texts = reasons.map((reason) => reasonText(t, f, reason))
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('sizes are told with the limit', () => {
    expect(reasonText(t, f, { kind: 'too-large', bytes: 209_715_200, limit: 100_000_000 })).toMatch(
      /^It has 209,715,200 bytes, and at most 100,000,000 bytes/,
    )
  })
})

describe('every problem of a PDF has a sentence of its own', () => {
  test.each(problems)('%j', (problem) => {
    isSentence(pdfProblemText(t, f, problem))
    expect(reasonText(t, f, { kind: 'pdf', problem })).toBe(pdfProblemText(t, f, problem))
  })

  test('and no two are the same', () => {
    const texts = problems.map((problem) => pdfProblemText(t, f, problem))
    expect(new Set(texts).size).toBe(texts.length)
  })
})

const kinds = [
  'signature-field',
  'signature-field-added',
  'signature-removed',
  'appearance',
  'form',
  'form-value',
  'catalog',
  'catalog-replaced',
  'validation-data',
  'page',
  'page-content',
  'annotation',
  'attachment',
  'information',
  'metadata',
  'dangling-object',
  'trailing-bytes',
  'object',
] as const

describe('a change after signing', () => {
  test('names the page, the object and the version that brought it', () => {
    expect(changeText(t, aChange())).toBe(
      'Not permitted: What is printed on a page changed (page 3). Object 41, added in version 3 of the file.',
    )
  })

  test('names the field, and no object where there is none', () => {
    const { object: _object, page: _page, ...rest } = aChange({ kind: 'signature-field' })
    expect(changeText(t, { ...rest, severity: 'permitted', field: 'reviewer' })).toBe(
      'Permitted: A signature field was filled (“reviewer”). Added in version 3 of the file.',
    )
  })

  test.each(kinds)('%s leaves no gap in its sentence', (kind) => {
    for (const severity of ['permitted', 'doubtful', 'forbidden'] as const)
      expect(changeText(t, aChange({ kind, severity, keys: ['Perms'] }))).not.toMatch(/[{}]| {2}/)
  })
})

describe('every check', () => {
  const ids: CheckId[] = [...everyPdfCheck, ...everyRecordCheck]
  test.each(ids)('%s has a name and a sentence for each way it can end', (id) => {
    const detail = { level: 2, covered: 10, size: 20 }
    const lines = (['pass', 'fail', 'info'] as const).map((outcome) =>
      checkLine(t, f, { id, outcome, detail }),
    )
    for (const { sentence } of lines) isSentence(sentence)
    expect(new Set(lines.map((line) => line.sentence)).size).toBe(3)
    expect(new Set(lines.map((line) => line.name)).size).toBe(1)
  })

  test('gives the facts it went by, moments and numbers written out', () => {
    const check: Check<CheckId> = {
      id: 'certificate-dates',
      outcome: 'fail',
      detail: { notBefore: '2026-01-01T00:00:00Z', covered: 191_000, odd: 'kept' },
    }
    const { facts } = checkLine(t, f, check)
    expect(facts[0]).toMatch(/^valid from: .*2026.* UTC$/)
    expect(facts.slice(1)).toEqual(['bytes signed: 191,000', 'odd: kept'])
  })
})
