import { describe, expect, test } from 'vitest'
import type { AssessmentRecord } from '#schemas/record.ts'
import { embeddedFault } from '#src/workflows/embedded-fault.ts'
import { aKeptSource } from '#tests/support/a-kept-file.ts'
import { aRecord } from '#tests/support/a-record.ts'
import { anAssessment, anId } from '#tests/support/an-assessment.ts'

const letter = aKeptSource('letter')
const photo = aKeptSource('photo', { id: anId(101) })
const assessment = anAssessment({ title: 'With files', sources: [letter.source, photo.source] })
const inOrder = [letter.attachment, photo.attachment].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))

describe('a record with files inside', () => {
  const record = (parts: Partial<AssessmentRecord> = {}) =>
    aRecord({ assessment, attachments: inOrder, ...parts })
  const [first, second] = inOrder
  if (!first || !second) throw new Error('no files')

  test('is what it says', async () => expect(await embeddedFault(await record())).toBeUndefined())

  test.each<[string, Partial<AssessmentRecord>, string]>([
    ['other bytes', { attachments: [{ ...first, data: btoa('other') }, second] }, 'attachments.0'],
    ['another size', { attachments: [first, { ...second, size: 7_000 }] }, 'attachments.1'],
    ['another order', { attachments: [second, first] }, 'attachments.1'],
    ['a file twice', { attachments: [first, first, second] }, 'attachments.1'],
    ['a file too few', { attachments: [first] }, 'attachments'],
    ['no files', { attachments: [] }, 'attachments'],
    ['a file of nobody', { assessment: { ...assessment, sources: [] } }, 'attachments.0'],
  ])('with %s is damaged', async (_, parts, where) =>
    expect(await embeddedFault(await record(parts))).toMatchObject({ where }),
  )

  test('may lack files that a public copy leaves out', async () =>
    expect(await embeddedFault(await record({ attachments: [], withheld: [] }))).toBeUndefined())
})
