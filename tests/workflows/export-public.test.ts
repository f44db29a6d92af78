import { beforeAll, describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import type { AssessmentRecord } from '#schemas/record.ts'
import { computedHolds } from '#src/domain/parse-record.ts'
import { pdfTexts } from '#src/signing/pdf-texts.ts'
import type { Exported } from '#src/workflows/export-assessment.ts'
import { verifyFiles } from '#src/workflows/verify-file.ts'
import {
  aCanaryAssessment,
  canary,
  hiddenFields,
  publicFields,
} from '#tests/support/a-canary-assessment.ts'
import { aFile } from '#tests/support/a-device.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aFinding, anAssessment } from '#tests/support/an-assessment.ts'
import { anIdentity, exportDeps, exportOf } from '#tests/support/an-export.ts'
import { exportAssessment } from '#tests/support/linted-signing.ts'
import { readPdf } from '#tests/support/pdf-reading.ts'

const parsed = (bytes: Uint8Array): AssessmentRecord => JSON.parse(new TextDecoder().decode(bytes))

let made: Exported
let everything: string
let printed: string

beforeAll(async () => {
  made = await exportOf(aCanaryAssessment, {
    identity: await anIdentity(),
    publicCopy: { mayStay: [] },
  })
  const { pages, attachments, info, outline } = await readPdf(made.pdf.bytes)
  printed = pages.map(({ text }) => text).join('\n')
  everything = readable(made, [
    ...pages.map(({ text, tree }) => `${text} ${JSON.stringify(tree)}`),
    ...Object.entries(attachments).flatMap(([name, bytes]) => [name, decoded(bytes)]),
    JSON.stringify([info, outline]),
  ])
}, 60_000)

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Names, bytes, and what two readers of PDF take out of them, without the spaces of the print. */
function readable({ pdf, json, actionsCsv, markdown }: Exported, more: readonly string[]): string {
  const texts = pdfTexts(pdf.bytes)
  if (!texts.ok) throw new Error(texts.error.kind)
  return [
    ...[pdf, json, actionsCsv, markdown].flatMap(({ name, bytes }) => [name, decoded(bytes)]),
    ...texts.value.map(({ text }) => text),
    ...more,
  ]
    .join('\n')
    .replaceAll(/\s/g, '')
    .toLowerCase()
}

describe('every byte of a public copy', () => {
  test.each(hiddenFields)('holds nothing of: %s', (field) => {
    expect(everything).not.toContain(canary(field).toLowerCase())
  })

  test.each(publicFields)('holds, so that the search is known to see: %s', (field) => {
    expect(everything).toContain(canary(field).toLowerCase())
  })

  test('holds no id of the draft, and no moment but that of its issue', () => {
    expect(everything).not.toContain(aCanaryAssessment.id)
    for (const { id } of aCanaryAssessment.sources) expect(everything).not.toContain(id)
    expect(everything).not.toContain(aCanaryAssessment.createdAt.toLowerCase())
  })
})

describe('the files', () => {
  test('say by their names which may go out', () => {
    const { pdf, json, actionsCsv, markdown, internal } = made
    expect([pdf, json, actionsCsv, markdown].every(({ name }) => name.includes('-public'))).toBe(
      true,
    )
    expect(internal?.name).toMatch(/-INTERNAL\.json$/)
  })

  test('say what is left out: a chapter, a word at each place, a list in the record', () => {
    expect(printed).toContain('PUBLIC COPY')
    expect(printed).toContain('What this copy leaves out')
    expect(printed).toContain('Confidential source: Interview')
    expect(printed).toMatch(/2 internal notes/)
    expect(printed.match(/Left out of this public copy/g)?.length).toBeGreaterThanOrEqual(6)
    const markdown = decoded(made.markdown.bytes)
    expect(markdown).toContain('## What this copy leaves out')
    expect(markdown).toContain('PUBLIC COPY')
    expect(parsed(made.json.bytes).withheld).toHaveLength(15)
  })

  test('hold findings that still follow from what is left', () => {
    expect(computedHolds(parsed(made.json.bytes))).toBe(true)
  })

  test('the whole record holds everything, and is signed by the same person', () => {
    const whole = decoded(made.internal?.bytes ?? new Uint8Array())
    for (const field of ['secret title', 'secret quote', 'internal st1', 'rejected reason'])
      expect(whole).toContain(canary(field))
    expect(made.checks.map(({ outcome }) => outcome)).toEqual(['intact', 'intact', 'intact'])
    const signers = made.checks.map(({ recordSignatures }) => recordSignatures[0]?.signer?.name)
    expect(new Set(signers)).toEqual(new Set(['Ada Advocate']))
  })

  test('and its public copy prove together that nothing else was changed', async () => {
    const { pdf, internal } = made
    if (!internal) throw new Error('There is no whole record.')
    const { together } = await verifyFiles([
      aFile(pdf.name, pdf.bytes),
      aFile(internal.name, internal.bytes),
    ])
    expect(together).toMatchObject({
      ...{ kind: 'public-copy', open: pdf.name, whole: internal.name },
      leftOut: { source: 1, evidence: 2, 'internal-note': 2, draft: 3 },
    })
  })
})

describe('nothing is given out', () => {
  const start = (assessment: Assessment) =>
    exportAssessment(exportDeps(), {
      ...{ framework: aFramework, assessment, publicCopy: { mayStay: [] } },
    })

  const withNote = (note: string): Assessment => {
    const { watch } = aCanaryAssessment.findings
    if (!watch) throw new Error('The fixture has lost its finding.')
    const findings = { ...aCanaryAssessment.findings, watch: { ...watch, note } }
    return { ...aCanaryAssessment, findings }
  }

  test('while a listed word stands in a note', async () => {
    const word = canary('watch word')
    expect(await start(withNote(`As ${word} said`))).toMatchObject({
      ok: false,
      error: {
        kind: 'secrets-found',
        found: [{ secret: { text: word }, at: { where: '/assessment/findings/watch/note' } }],
      },
    })
  })

  test('while a listed word stands in the certificate', async () => {
    const publicCopy = { answers: [], notes: [], watchWords: ['Justice Watch'] }
    const exported = await exportAssessment(exportDeps(), {
      ...{ framework: aFramework, publicCopy: { mayStay: [] }, identity: await anIdentity() },
      assessment: anAssessment({ title: 'Turnstile', publicCopy }),
    })
    const found = !exported.ok && exported.error.kind === 'secrets-found' && exported.error.found
    expect(found && [...new Set(found.map(({ at }) => at.kind))]).toEqual(
      expect.arrayContaining(['page', 'certificate']),
    )
  })
})

test('everything together is called internal when it holds what a public copy leaves out', async () => {
  const findings = { study: aFinding({ internalNote: 'Ask again.' }) }
  const { pdf, json } = await exportOf(anAssessment({ findings }))
  expect([pdf.name, json.name].every((name) => name.includes('-INTERNAL'))).toBe(true)
  const { pages } = await readPdf(pdf.bytes)
  for (const { text } of pages) expect(text).toContain('INTERNAL')
})
