import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import type { AssessmentRecord } from '#schemas/record.ts'
import { createReportRenderer } from '#src/export/render-report-pdf.ts'
import { createMemoryIdentity } from '#src/storage/memory-drafts.ts'
import type { ExportDeps, ExportRequest, ExportStage } from '#src/workflows/export-assessment.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import { unchecked } from '#src/workflows/judge-file.ts'
import { createIdentity } from '#src/workflows/signing-identity.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { signingTime } from '#tests/support/a-sealed-record.ts'
import { anAssessment, aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { anExport, anIdentity, exportDeps } from '#tests/support/an-export.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { linted } from '#tests/support/linted.ts'
import { exportAssessment } from '#tests/support/linted-signing.ts'
import { readPdf } from '#tests/support/pdf-reading.ts'
import { readText } from '#tests/support/repository-files.ts'

const parsed = (bytes: Uint8Array): AssessmentRecord => JSON.parse(new TextDecoder().decode(bytes))

function validator(name: string) {
  const ajv = new Ajv2020({ strict: false })
  addFormats(ajv)
  ajv.addFormat('base64url', /^[A-Za-z0-9_-]*$/)
  return ajv.compile(JSON.parse(readText(`schemas/json/${name}.schema.json`)))
}

const start = (request: Partial<ExportRequest>, deps: Partial<ExportDeps> = {}) =>
  exportAssessment(
    { ...exportDeps(), ...deps },
    { framework: aFramework, assessment: anAssessment(), ...request },
  )

describe('a signed export', () => {
  test('is one record in a PDF and in a JSON, both checked as a reader would', async () => {
    const { pdf, json, checks, recordDigest, recordId, state } = await anExport('Ada Advocate')
    expect(state).toBe('final')
    expect(checks.map(({ name, outcome, reasons }) => ({ name, outcome, reasons }))).toEqual([
      { name: pdf.name, outcome: 'intact', reasons: [] },
      { name: json.name, outcome: 'intact', reasons: [] },
    ])
    expect(checks.map(({ facts }) => [facts?.id, facts?.digest])).toEqual([
      [recordId, recordDigest],
      [recordId, recordDigest],
    ])
    expect(checks[0]?.agreement.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'printed-digest pass',
      'metadata-digest pass',
      'metadata-id pass',
      'framework-digest pass',
      'computed pass',
    ])
  })

  test('has the very bytes of the JSON inside the PDF', async () => {
    const { pdf, json } = await anExport('Ada Advocate')
    const { attachments } = await readPdf(pdf.bytes)
    expect(attachments['assessment.json']).toEqual(json.bytes)
  })

  test('is valid by the published schema, read by another validator', async () => {
    const { json } = await anExport('Ada Advocate')
    const isRecord = validator('record')
    isRecord(parsed(json.bytes))
    expect(isRecord.errors).toBeNull()
    const { assessment, framework } = parsed(json.bytes)
    expect(validator('assessment')(assessment)).toBe(true)
    expect(validator('framework')(framework.definition)).toBe(true)
    expect(isRecord({ ...parsed(json.bytes), state: 'sealed' })).toBe(false)
  })

  test('prints the digest, and leaves fields for others to sign in', async () => {
    const { pdf, recordDigest } = await anExport('Ada Advocate')
    const { pages, fields } = await readPdf(pdf.bytes)
    expect(pages[0]?.text.replaceAll(' ', '')).toContain(recordDigest)
    expect(fields).toEqual(expect.arrayContaining(['author', 'reviewer', 'approver']))
  })

  test('is certified: afterwards others may sign, and nothing else may change', async () => {
    const { checks } = await anExport('Ada Advocate')
    expect(checks[0]?.pdfSignatures[0]?.checks).toContainEqual({
      id: 'permission',
      outcome: 'info',
      detail: { level: 2 },
    })
  })

  test('under a pseudonym says that the name is one, on paper and in the certificate', async () => {
    const deps = { identities: createMemoryIdentity(), now: () => signingTime }
    const wish = { name: 'Orlando', organisation: '', pseudonym: true }
    const identity = await createIdentity(deps, wish)
    if (!identity.ok) throw new Error(identity.error.kind)
    const exported = await start({ identity: identity.value })
    if (!exported.ok) throw new Error(exported.error.kind)
    const { pdf, checks } = exported.value
    expect(checks[0]?.pdfSignatures[0]?.signer).toMatchObject({ name: 'Orlando', pseudonym: true })
    const { pages } = await readPdf(pdf.bytes)
    expect(pages.map(({ text }) => text).join(' ')).toContain(
      'Orlando (a name chosen by the signer)',
    )
  })

  test('holds no answer to a question that was hidden', async () => {
    const { json } = await anExport('Ada Advocate')
    expect(JSON.stringify(aWorkedAssessment)).toContain('Hidden')
    expect(new TextDecoder().decode(json.bytes)).not.toContain('Hidden')
  })
})

describe('a draft export', () => {
  test('is signed by nobody, and says so', async () => {
    const { state, checks, json, pdf } = await anExport()
    expect(state).toBe('draft')
    expect(parsed(json.bytes)).toMatchObject({ state: 'draft' })
    expect(parsed(json.bytes)).not.toHaveProperty('signatures')
    expect(checks.map(({ outcome, pdfSignatures }) => [outcome, pdfSignatures])).toEqual([
      ['unsigned', []],
      ['unsigned', []],
    ])
    expect(pdf.name).toMatch(/draft\.pdf$/)
    const { pages } = await readPdf(pdf.bytes)
    for (const { text } of pages) expect(text.replaceAll(' ', '')).toMatch(/DRAFT·notsigned/)
  })

  test('is possible with nothing answered', async () => {
    const exported = await start({})
    expect(exported).toMatchObject({ ok: true, value: { state: 'draft' } })
  })
})

describe('progress', () => {
  test('goes through the stages in order and never back', async () => {
    const seen: [ExportStage, number][] = []
    await start({ onProgress: (stage, share) => seen.push([stage, share]) })
    expect([...new Set(seen.map(([stage]) => stage))]).toEqual(['record', 'pdf', 'sign', 'check'])
    const shares = seen.filter(([stage]) => stage === 'pdf').map(([, share]) => share)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  test.each<ExportStage>(['record', 'pdf', 'sign', 'check'])(
    'stopping at “%s” gives out nothing and goes no further',
    async (stage) => {
      const controller = new AbortController()
      const stages: ExportStage[] = []
      const stopped = await start({
        signal: controller.signal,
        onProgress(now) {
          stages.push(now)
          if (now === stage) controller.abort()
        },
      })
      expect(stopped).toEqual({ ok: false, error: { kind: 'cancelled' } })
      expect(stages.at(-1)).toBe(stage)
    },
  )
})

describe('nothing is given out', () => {
  test.each<[string, Partial<Assessment>, string]>([
    ['half a character', { title: '\ud800' }, '/assessment/title'],
    ['a text that is too long', { title: 'x'.repeat(501) }, 'assessment.title'],
  ])('when a record cannot hold %s', async (_, parts, where) => {
    expect(await start({ assessment: anAssessment(parts) })).toEqual({
      ok: false,
      error: { kind: 'not-recordable', where },
    })
  })

  test('when the PDF cannot be laid out', async () => {
    const error = { kind: 'renderer-failed', detail: 'memory' } as const
    const broken = await start({}, { print: () => Promise.resolve({ ok: false, error }) })
    expect(broken).toEqual({ ok: false, error: { kind: 'pdf-failed', detail: 'memory' } })
  })

  test('when a font is missing', async () => {
    const print = createReportRenderer(() => Promise.reject(new Error('gone')))
    expect(await start({}, { print })).toMatchObject({
      ok: false,
      error: { kind: 'pdf-failed', detail: expect.stringMatching(/woff.*gone/) },
    })
  })

  test('when the certificate ran out', async () => {
    const now = () => new Date('2029-01-01T00:00:00.000Z')
    expect(await start({ identity: await anIdentity() }, { now })).toEqual({
      ok: false,
      error: { kind: 'signing-failed', detail: 'certificate-not-valid-now' },
    })
  })

  test('when the check of what was made is out of time', async () => {
    const reason = { kind: 'check-out-of-time', seconds: 90 } as const
    const late = (files: readonly GivenFile[]) => files.map((file) => unchecked(file, reason))
    const verifyFiles: ExportDeps['verifyFiles'] = (files) =>
      Promise.resolve({ files: late(files), together: { kind: 'not-comparable' } })
    expect(await start({}, { verifyFiles })).toMatchObject({
      error: { kind: 'check-failed', checks: [{ reasons: [reason] }, { reasons: [reason] }] },
    })
  })

  test('when the print says another digest than the record has', async () => {
    const real = createReportRenderer(fontFilesOnDisk)
    const exported = await start(
      { identity: await anIdentity() },
      {
        print: async (job, options) => {
          const model = { ...job.model, recordDigest: 'ab'.repeat(32) }
          const print = await real({ ...job, model }, options)
          if (print.ok) linted(print.value.bytes)
          return print
        },
      },
    )
    expect(exported).toMatchObject({
      ok: false,
      error: {
        kind: 'check-failed',
        checks: [
          {
            outcome: 'changed',
            reasons: [
              { kind: 'disagreement', check: 'printed-digest' },
              { kind: 'disagreement', check: 'metadata-digest' },
            ],
          },
          { outcome: 'intact' },
        ],
      },
    })
  })
})

test('the actions are a table that a spreadsheet opens', async () => {
  const { actionsCsv } = await anExport()
  expect(actionsCsv).toMatchObject({ mediaType: 'text/csv', name: expect.stringMatching(/\.csv$/) })
  const table = new TextDecoder().decode(actionsCsv.bytes)
  expect(table.split('\r\n').filter(Boolean)).toHaveLength(2)
  expect(table).toContain('Repair study')
})

test('characters that no font draws are counted', async () => {
  const assessment = anAssessment({ title: 'Script \u{13000}\u{13000}' })
  const exported = await start({ assessment })
  expect(exported.ok && Object.keys(exported.value.undrawn)).toEqual(['\u{13000}'])
})
