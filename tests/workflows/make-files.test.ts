import { describe, expect, test } from 'vitest'
import type { RenderedReport, ReportJob } from '#src/export/render-report-pdf.ts'
import type { RenderProgress } from '#src/export/tagged/render-tagged-pdf.ts'
import { makeFiles } from '#src/workflows/make-files.ts'
import { aRecord } from '#tests/support/a-sealed-record.ts'
import { anIdentity } from '#tests/support/an-export.ts'

const digest = 'd'.repeat(64)
const printed: RenderedReport = { bytes: new Uint8Array([1]), pages: 1, missingGlyphs: {} }

/** A printer that remembers what it was asked to print. */
function aPrinter(stages: RenderProgress[] = []) {
  const jobs: ReportJob[] = []
  return {
    jobs,
    print: (
      job: ReportJob,
      options: { onProgress?: ((p: RenderProgress) => void) | undefined } = {},
    ) => {
      jobs.push(job)
      for (const stage of stages) options.onProgress?.(stage)
      return Promise.resolve({ ok: true as const, value: printed })
    },
  }
}

const options = { onProgress: () => undefined, signal: undefined }

describe('every format there is', () => {
  test('is made of the one record, under one name', async () => {
    const { print, jobs } = aPrinter()
    const record = await aRecord({ state: 'draft' })
    const made = await makeFiles(print, { record, digest }, undefined, options)
    expect(
      made.ok && Object.values(made.value).map(({ name, mediaType }) => [name, mediaType]),
    ).toEqual([
      ['turnstile-at-the-town-hall-draft.pdf', 'application/pdf'],
      ['turnstile-at-the-town-hall-draft.json', 'application/json'],
      ['turnstile-at-the-town-hall-draft-actions.csv', 'text/csv'],
      ['turnstile-at-the-town-hall-draft.md', 'text/markdown'],
    ])
    expect(jobs).toHaveLength(1)
    expect(jobs[0]?.recordJson).toEqual(made.ok && made.value.json.bytes)
    expect(jobs[0]?.model).toMatchObject({
      recordId: record.id,
      recordDigest: digest,
      state: 'draft',
    })
    expect(jobs[0]).not.toHaveProperty('signature')
    expect(jobs[0]?.model).not.toHaveProperty('signer')
  })

  test('names the signer, and what the signed field is to show', async () => {
    const { print, jobs } = aPrinter()
    const identity = await anIdentity()
    const record = await aRecord()
    await makeFiles(print, { record, digest }, identity, options)
    const who = { name: 'Ada Advocate', organisation: 'Justice Watch', pseudonym: false }
    expect(jobs[0]?.model.signer).toEqual(who)
    expect(jobs[0]?.signature).toEqual({
      ...who,
      fingerprint: identity.fingerprint,
      signedAt: record.issuedAt,
    })
  })
})

test('progress runs from 0 to 1 through the stages of printing', async () => {
  const stages: RenderProgress[] = [
    { stage: 'compose' },
    { stage: 'fonts' },
    { stage: 'layout' },
    { stage: 'paint', page: 1, pages: 2 },
    { stage: 'paint', page: 2, pages: 2 },
  ]
  const shares: number[] = []
  await makeFiles(aPrinter(stages).print, { record: await aRecord(), digest }, undefined, {
    onProgress: (share) => shares.push(share),
    signal: undefined,
  })
  expect(shares).toEqual([0.05, 0.1, 0.2, 0.85, 1])
})

describe('a print that fails', () => {
  test.each([
    [{ kind: 'cancelled' }, { kind: 'cancelled' }],
    [
      { kind: 'renderer-failed', detail: 'memory' },
      { kind: 'pdf-failed', detail: 'memory' },
    ],
    [
      { kind: 'font-unavailable', file: 'a.woff', reason: 'gone' },
      { kind: 'pdf-failed', detail: 'a.woff: gone' },
    ],
  ] as const)('%j → %j', async (error, problem) => {
    const print = () => Promise.resolve({ ok: false as const, error })
    const made = await makeFiles(print, { record: await aRecord(), digest }, undefined, options)
    expect(made).toEqual({ ok: false, error: problem })
  })
})
