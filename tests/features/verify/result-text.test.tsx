import { describe, expect, test } from 'vitest'
import { resultJson, resultText } from '#src/features/verify/result-text.ts'
import { formatsFor } from '#src/features/verify/words.ts'
import { verifyWords } from '#src/locales/verify.ts'
import type { FilesCheck } from '#src/workflows/file-check.ts'
import { aChange, anEmptyCheck, aPdfCheck, aPdfSignature } from '#tests/support/a-file-check.ts'
import { aRecord } from '#tests/support/a-sealed-record.ts'

const at = '2026-11-23T09:00:00.000Z'
const text = (result: FilesCheck) => resultText(verifyWords('en'), formatsFor('en'), result, at)

const two: FilesCheck = {
  files: [
    aPdfCheck({
      pdfSignatures: [aPdfSignature({ changes: [aChange({ severity: 'permitted' })] })],
    }),
    anEmptyCheck({ reasons: [{ kind: 'empty' }] }),
  ],
  together: { kind: 'not-comparable' },
}

describe('the result as text', () => {
  test('says for each file what the page says, with every check', () => {
    const lines = text(two).split('\n')
    expect(lines).toContain('Not changed since it was signed')
    expect(lines).toContain('This file could not be read')
    expect(lines).toContain('  - It is empty: it has no bytes.')
    expect(lines).toContain('  [Holds] The digest printed on page 1 is this record’s.')
    expect(lines).toContain('  [Holds] The signed bytes: They are the very bytes that were signed.')
    expect(lines).toContain('      algorithm: SHA-256')
    expect(lines.join('\n')).toContain('Permitted: What is printed on a page changed (page 3).')
    expect(lines.join('\n')).toContain(`: ${'4f2a91c07d1e03bb'.repeat(4)}`)
  })

  test('says whether the files are one record, and only where there are several', () => {
    expect(text(two)).toContain('they cannot be compared')
    expect(text({ files: [aPdfCheck()], together: { kind: 'one-file' } })).not.toContain('record.,')
    expect(text({ files: [aPdfCheck()], together: { kind: 'one-file' } })).not.toMatch(
      /cannot be compared|hold the same record/,
    )
  })

  test('says of itself that it is no proof', () => {
    expect(text(two)).toContain('It is not a proof by itself')
  })
})

describe('the result as JSON', () => {
  test('holds every fact and not the record', async () => {
    const record = await aRecord()
    const result: FilesCheck = { files: [aPdfCheck({ record })], together: { kind: 'one-file' } }
    const saved = JSON.parse(JSON.stringify(resultJson(result, at)))
    const { record: _record, ...facts } = aPdfCheck()
    expect(saved).toEqual({
      format: 'plumbline-check/1',
      checkedAt: at,
      together: { kind: 'one-file' },
      files: [JSON.parse(JSON.stringify(facts))],
    })
  })
})
