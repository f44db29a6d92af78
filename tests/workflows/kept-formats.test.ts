import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { AddressBookSchema } from '#schemas/address-book.ts'
import { CaseSchema } from '#schemas/case.ts'
import { openProblemText } from '#src/features/verify/open-problem-text.ts'
import { verifyWords } from '#src/locales/verify.ts'
import { findAssessment } from '#src/workflows/find-assessment.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import { verifyFiles } from '#src/workflows/verify-file.ts'
import { aCase } from '#tests/support/a-case.ts'
import { aFile } from '#tests/support/a-device.ts'
import { aSealedRecord } from '#tests/support/a-sealed-record.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { readIndependently } from '#tests/support/independent-reader.ts'
import { whatIsTold } from '#tests/support/what-is-told.ts'

/** Files that earlier versions wrote and signed, kept for ever: one folder for each version of the formats. */
function kept(version: number, name: string): GivenFile {
  const bytes = readFileSync(new URL(`../fixtures/formats/${version}/${name}`, import.meta.url))
  const own = Uint8Array.from(bytes)
  return { name, size: own.length, arrayBuffer: () => Promise.resolve(own.buffer) }
}

const folders = new URL('../fixtures/formats/', import.meta.url)
const versions = readdirSync(folders).map(Number)

test('none is ever taken away', () => {
  expect(versions).toContain(1)
  expect(versions).toEqual(versions.map((_, index) => index + 1))
})

describe.each(versions)('files of version %i', (version) => {
  const files = ['report.pdf', 'record.json'].map((name) => kept(version, name))

  test('are found intact, and to be one record', async () => {
    const { files: checks, together } = await verifyFiles(files)
    expect(checks.map(({ outcome, reasons }) => ({ outcome, reasons }))).toEqual([
      { outcome: 'intact', reasons: [] },
      { outcome: 'intact', reasons: [] },
    ])
    expect(together.kind).toBe('same-record')
  })

  test.each(['report.pdf', 'record.json', 'assessment.json'])(
    '%s opens as a draft',
    async (name) => {
      const found = await findAssessment(kept(version, name))
      expect(found.ok && found.value.assessment.format).toBe('plumbline-assessment/2')
    },
  )

  test('hold by a reader that has nothing of ours', async () => {
    const [report, record] = await Promise.all(
      files.map(async (file) => new Uint8Array(await file.arrayBuffer())),
    )
    const { digest, signatures } = readIndependently(record ?? new Uint8Array())
    expect(signatures.length).toBeGreaterThan(0)
    expect(signatures.filter(({ holds }) => !holds)).toEqual([])
    expect(Buffer.from(report ?? []).toString('latin1')).toContain(`recordDigest>${digest}<`)
  })
})

describe('a file of a version that is still to come', () => {
  const open = async (content: object) => {
    const found = await findAssessment(aFile('later.json', content))
    return found.ok ? 'opened' : openProblemText(verifyWords('en'), found.error)
  }
  const later = (format: string) => ({ ...aWorkedAssessment, format })

  test.each([
    [
      'plumbline-assessment/3',
      'It was made with a newer version of Plumbline (plumbline-assessment/3), which this one cannot read.',
    ],
    [
      'plumbline-assessment/99',
      'It was made with a newer version of Plumbline (plumbline-assessment/99), which this one cannot read.',
    ],
    [
      'plumbline-record/3',
      'It was made with a newer version of Plumbline (plumbline-record/3), which this one cannot read.',
    ],
    ['plumbline-check/2', 'The file holds no assessment.'],
    ['plumbline-case/2', 'The file holds no assessment.'],
    ['plumbline-framework/3', 'The file holds no assessment.'],
  ])('%s does not become a draft: “%s”', async (format, sentence) => {
    expect(await open(later(format))).toBe(sentence)
  })

  test.each([
    [
      'plumbline-record/3',
      'It was made with a newer version of Plumbline (plumbline-record/3). A newer app can check it.',
    ],
    [
      'plumbline-check/2',
      'It is JSON, but not a Plumbline record. Its format is “plumbline-check/2”.',
    ],
    ['plumbline-assessment/3', 'It is an assessment that is still being worked on.'],
  ])('%s is not checked: “%s”', async (format, sentence) => {
    const { text, check } = await whatIsTold({ ...(await aSealedRecord()), format })
    expect(text).toContain(sentence)
    expect(check.record).toBeNull()
  })

  test('inside a record of today is not read either', async () => {
    const record = await aSealedRecord()
    const { definition } = record.framework
    const framework = {
      ...record.framework,
      definition: { ...definition, format: 'plumbline-framework/3' },
    }
    const { text, check } = await whatIsTold({ ...record, framework })
    expect(text).toContain('The record is damaged at “framework.definition.format”')
    expect(check.record).toBeNull()
  })

  test.each<[string, { safeParse(input: unknown): { success: boolean } }, object]>([
    ['a case', CaseSchema, aCase],
    ['an address book', AddressBookSchema, { format: 'plumbline-address-book/1', entries: [] }],
  ])('%s of a later version is refused whole', (_, schema, today) => {
    expect(schema.safeParse(today).success).toBe(true)
    const { format } = today as { format: string }
    const next = format.replace(/\d+$/, (number) => `${Number(number) + 1}`)
    expect(schema.safeParse({ ...today, format: next }).success).toBe(false)
  })
})
