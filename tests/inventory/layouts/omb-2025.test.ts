import { expect, test } from 'vitest'
import { omb2025 } from '#src/inventory/layouts/omb-2025.ts'

const { columns } = omb2025

test('has the 36 columns of the published file, named like their headers', () => {
  expect(columns).toHaveLength(36)
  for (const { id, headers } of columns)
    expect(id).toBe(headers[0]?.toLowerCase().replaceAll('_', '-'))
  expect(columns[9]).toMatchObject({ id: 'hi-justification', headers: ['HI_justification'] })
})

test('asks in the words of the form, not in field names', () => {
  for (const { question } of columns) expect(question).not.toMatch(/_|Practice:/)
})

test('marks the two columns in which several options may be picked', () => {
  const lists = columns.flatMap(({ id, list }) => (list ? [id] : []))
  expect(lists).toEqual(['demographic-features', 'hi-public-consultation'])
})
