import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findAssessment } from '#src/workflows/find-assessment.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import { verifyFiles } from '#src/workflows/verify-file.ts'

/** Files that earlier versions wrote and signed, kept for ever: one folder for each version of the formats. */
function kept(version: number, name: string): GivenFile {
  const bytes = readFileSync(new URL(`../fixtures/formats/${version}/${name}`, import.meta.url))
  const own = Uint8Array.from(bytes)
  return { name, size: own.length, arrayBuffer: () => Promise.resolve(own.buffer) }
}

describe.each([1])('files of version %i', (version) => {
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
})
