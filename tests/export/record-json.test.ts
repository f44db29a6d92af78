import { describe, expect, it } from 'vitest'
import { RecordSchema } from '#schemas/record.ts'
import { recordJson } from '#src/export/record-json.ts'
import { aRecord } from '#tests/support/a-record.ts'

const record = await aRecord()
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('recordJson', () => {
  it('says again exactly what the record says', () => {
    const read: unknown = JSON.parse(textOf(recordJson(record)))
    expect(read).toEqual(record)
    expect(RecordSchema.safeParse(read).success).toBe(true)
  })

  it('gives the same bytes whatever order the members came in', () => {
    const turned = Object.fromEntries(Object.entries(record).reverse()) as typeof record
    const { answers } = record.assessment
    const reordered = {
      ...turned,
      assessment: {
        ...record.assessment,
        answers: Object.fromEntries(Object.entries(answers).reverse()),
      },
    }
    expect(recordJson(reordered)).toEqual(recordJson(record))
  })

  it('begins with what it is and ends with a line end, indented for people', () => {
    const text = textOf(recordJson(record))
    expect(text.split('\n').slice(0, 4).join('\n')).toBe(
      `{\n  "format": "plumbline-record/2",\n  "id": "${record.id}",\n  "state": "final",`,
    )
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('carries the signatures when there are any', () => {
    const signatures = [{ protected: 'e30', signature: 'c2ln' }]
    expect(textOf(recordJson({ ...record, signatures }))).toContain('"signature": "c2ln"')
    expect(textOf(recordJson(record))).not.toContain('signatures')
  })
})
