import { describe, expect, test } from 'vitest'
import { pdfCheck } from '#src/signing/signed-part.ts'
import { verdictOf } from '#src/signing/verdict.ts'
import type { Change, PdfCheckId } from '#src/signing/verification.ts'

const all: PdfCheckId[] = [
  'byte-range',
  'contents-gap',
  'dictionary-inside',
  'revision-end',
  'format',
  'encoding',
  'structure',
  'content-digest',
  'signature-value',
  'signing-certificate',
  'certificate-use',
  'certificate-dates',
]
const passing = all.map((id) => pdfCheck(id, true))
const good = { checks: passing, changes: [], coversAll: true, isUncertain: false }
const failing = (id: PdfCheckId) =>
  passing.map((check) => (check.id === id ? pdfCheck(id, false) : check))
const change = (severity: Change['severity']): Change => ({ kind: 'object', severity, revision: 2 })

describe('a verdict', () => {
  test('is intact when everything passes and every byte is covered', () => {
    expect(verdictOf(good)).toBe('intact')
  })

  test('tells what came later', () => {
    const later = { ...good, coversAll: false }
    expect(verdictOf(later)).toBe('later-permitted')
    expect(verdictOf({ ...later, changes: [change('permitted')] })).toBe('later-permitted')
    expect(verdictOf({ ...later, changes: [change('permitted'), change('doubtful')] })).toBe(
      'unsure',
    )
    expect(verdictOf({ ...later, changes: [change('doubtful'), change('forbidden')] })).toBe(
      'changed-after',
    )
  })

  test.each<[PdfCheckId, string]>([
    ['byte-range', 'broken'],
    ['contents-gap', 'broken'],
    ['dictionary-inside', 'broken'],
    ['revision-end', 'broken'],
    ['content-digest', 'broken'],
    ['signature-value', 'broken'],
    ['signing-certificate', 'broken'],
    ['format', 'unsure'],
    ['encoding', 'unsure'],
    ['structure', 'unsure'],
    ['certificate-use', 'unsure'],
    ['certificate-dates', 'unsure'],
  ])('when %s fails is %s', (id, verdict) => {
    expect(verdictOf({ ...good, checks: failing(id) })).toBe(verdict)
  })

  test.each(all.filter((id) => id !== 'encoding' && id !== 'signing-certificate'))(
    'without %s having passed promises nothing',
    (id) => {
      const checks = passing.filter((check) => check.id !== id)
      expect(verdictOf({ ...good, checks })).toBe('unsure')
      expect(verdictOf({ ...good, checks: [...checks, pdfCheck(id, 'info')] })).toBe('unsure')
    },
  )

  test('may do without a certificate signed along, and with an older encoding', () => {
    const checks = passing.filter(({ id }) => id !== 'signing-certificate' && id !== 'encoding')
    expect(verdictOf({ ...good, checks: [...checks, pdfCheck('encoding', 'info')] })).toBe('intact')
  })

  test('promises nothing where the file could not be settled', () => {
    expect(verdictOf({ ...good, isUncertain: true })).toBe('unsure')
  })

  test('calls broken what is broken, whatever came later', () => {
    const checks = failing('content-digest')
    expect(verdictOf({ ...good, checks, changes: [change('forbidden')], isUncertain: true })).toBe(
      'broken',
    )
  })
})
