import { describe, expect, test } from 'vitest'
import type { AssessmentRecord } from '#schemas/record.ts'
import { type FindAssessmentProblem, findAssessment } from '#src/workflows/find-assessment.ts'
import { aFile } from '#tests/support/a-device.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aRecord, aSealedRecord } from '#tests/support/a-sealed-record.ts'
import { printOf, withoutLastUpdate } from '#tests/support/a-tampering.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { anExport } from '#tests/support/an-export.ts'

type Content = Parameters<typeof aFile>[1]
const find = (content: Content) => findAssessment(aFile('file', content))
const problem = async (content: Content) => {
  const found = await find(content)
  return found.ok ? undefined : found.error
}

describe('an assessment is found', () => {
  test('in a draft, as it is', async () => {
    expect(await find(aWorkedAssessment)).toEqual({
      ok: true,
      value: { from: 'assessment', assessment: aWorkedAssessment },
    })
  })

  test.each([['Ada Advocate'], [undefined]])(
    'in a record and in a PDF, signed by %s',
    async (signer) => {
      const { pdf, json } = await anExport(signer)
      const { assessment } = await aRecord()
      expect(await find(json.bytes)).toEqual({
        ok: true,
        value: { from: 'record', assessment, framework: aFramework },
      })
      expect(await find(pdf.bytes)).toMatchObject({ ok: true, value: { from: 'pdf', assessment } })
    },
  )

  test('in a PDF whose seal is lost, since the record inside is sealed itself', async () => {
    const { pdf } = await anExport('Ada Advocate')
    expect(await find(withoutLastUpdate(pdf.bytes))).toMatchObject({
      ok: true,
      value: { from: 'pdf' },
    })
  })
})

describe('a record that was altered is not taken', () => {
  type What = Extract<FindAssessmentProblem, { kind: 'record-altered' }>['what']
  test.each<[string, (record: AssessmentRecord) => void, What]>([
    [
      'a note',
      ({ assessment }) => {
        assessment.findings['st-1']!.note = 'Changed.'
      },
      'signature',
    ],
    [
      'a status',
      ({ assessment }) => {
        assessment.findings['st-2']!.status = 'met'
      },
      'computed',
    ],
    [
      'the questionnaire',
      ({ framework }) => {
        framework.definition.title = 'A kinder code'
      },
      'framework',
    ],
    [
      'the signature',
      (record) => {
        record.signatures = []
      },
      'signature-missing',
    ],
  ])('in %s', async (_, change, what) => {
    const record = structuredClone(await aSealedRecord())
    change(record)
    expect(await problem(record)).toEqual({ kind: 'record-altered', what })
  })

  test('inside a PDF that prints another one', async () => {
    const record = await aSealedRecord()
    const changed = structuredClone(record)
    changed.issuedAt = '2024-01-01T00:00:00.000Z'
    expect(await problem(await printOf(changed, undefined))).toEqual({
      kind: 'record-altered',
      what: 'signature',
    })
  })
})

describe('each file that is none has its own problem', () => {
  test.each<[string, Content, FindAssessmentProblem]>([
    ['empty', '', { kind: 'empty' }],
    ['a table', 'name,agency\n', { kind: 'not-ours', found: '' }],
    ['an image', Uint8Array.of(0x89, 0x50), { kind: 'not-ours', found: '' }],
    ['another JSON', { format: 'geo/1' }, { kind: 'not-ours', found: 'geo/1' }],
    ['JSON without a format', { a: 1 }, { kind: 'not-ours', found: '' }],
    ['JSON cut short', '{"format":', { kind: 'not-json', line: 1, column: 11 }],
    [
      'a member named twice',
      '{"a":1,\n"a":2}',
      { kind: 'unsafe-json', why: 'duplicate-key', line: 2, column: 1 },
    ],
    [
      'a newer draft',
      { ...aWorkedAssessment, format: 'plumbline-assessment/9' },
      { kind: 'newer-version', found: 'plumbline-assessment/9' },
    ],
    [
      'a newer record',
      { format: 'plumbline-record/9' },
      { kind: 'newer-version', found: 'plumbline-record/9' },
    ],
    [
      'a damaged draft',
      { ...aWorkedAssessment, depth: 'deep' },
      { kind: 'damaged', where: 'depth', detail: expect.any(String) },
    ],
    [
      'a damaged record',
      { format: 'plumbline-record/1' },
      { kind: 'damaged', where: 'id', detail: expect.any(String) },
    ],
    ['the beginning of a PDF', '%PDF-1.7\n', { kind: 'pdf-unreadable', why: expect.anything() }],
  ])('%s', async (_, content, expected) => {
    expect(await problem(content)).toEqual(expected)
  })

  test('200 MB, which are not read', async () => {
    const file = Object.assign(aFile('large.pdf', ''), { size: 200_000_000 })
    expect(await findAssessment(file)).toMatchObject({ ok: false, error: { kind: 'too-large' } })
    expect(file.reads).toBe(0)
  })
})
