import { describe, expect, test } from 'vitest'
import { type Candidate, reportOn } from '#src/signing/signature-report.ts'
import { pdfCheck } from '#src/signing/signed-part.ts'
import type { Change, PdfCheckId } from '#src/signing/verification.ts'

const candidate = (revision: number | undefined): Candidate => ({
  field: {
    ...{ name: 'author', type: 'Sig', ref: undefined, dict: new Map() },
    ...{ value: 1, widgets: [] },
  },
  claim: {
    name: 'Ada',
    time: null,
    reason: 'why',
    location: null,
    subFilter: '',
    capacity: undefined,
  },
  certifies: false,
  checks: ['byte-range', 'contents-gap', 'dictionary-inside'].map((id) =>
    pdfCheck(id as PdfCheckId, true),
  ),
  part: { start: 10, gapEnd: 30, end: 90, contents: new Uint8Array(), revision },
})
const change = (revision: number, parts: Partial<Change> = {}): Change => ({
  ...{ kind: 'form', severity: 'permitted', revision },
  ...parts,
})
const changes = [change(2), change(3), change(4, { severity: 'doubtful' })]

describe('the report on a signature', () => {
  test('tells only what came after it', () => {
    const found = { changes, level: undefined, problems: [] }
    const report = reportOn(candidate(2), undefined, found, { size: 100, isUncertain: false })
    expect(report).toMatchObject({
      revision: 3,
      changes: [changes[2]],
      covered: { bytes: 70, of: 100 },
    })
    expect(report.checks.at(-1)).toEqual({
      id: 'later-changes',
      outcome: 'fail',
      detail: { permitted: 0, doubtful: 1, forbidden: 0 },
    })
  })

  test('tells bytes behind the end of the newest as well', () => {
    const trailing = change(3, { kind: 'trailing-bytes', severity: 'forbidden' })
    const found = { changes: [...changes, trailing], level: undefined, problems: [] }
    const report = reportOn(candidate(2), undefined, found, { size: 100, isUncertain: false })
    expect(report.changes).toContain(trailing)
    expect(report.verdict).toBe('changed-after')
  })

  test('tells of no changes where the signed part is no revision of this file', () => {
    const found = { changes, level: 2 as const, problems: [] }
    const report = reportOn(candidate(undefined), undefined, found, {
      size: 90,
      isUncertain: false,
    })
    expect(report).toMatchObject({
      revision: 0,
      changes: [],
      signer: null,
      trust: { kind: 'no-certificate' },
    })
    expect(report.checks.map(({ id }) => id).slice(-2)).toEqual(['coverage', 'permission'])
  })

  test('without cryptography promises nothing', () => {
    const found = { changes: [], level: undefined, problems: [] }
    const report = reportOn(candidate(1), undefined, found, { size: 90, isUncertain: true })
    expect(report.verdict).toBe('unsure')
    expect(report.claimed).toEqual({ time: null, reason: 'why', location: null })
  })
})
