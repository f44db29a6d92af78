import { expect, test } from 'vitest'
import { omb2024 } from '#src/inventory/layouts/omb-2024.ts'

const { columns } = omb2024

test('has the 62 columns of the published file', () => {
  expect(columns).toHaveLength(62)
})

test('repeats nine headers, which is why columns are told apart by position', () => {
  const same = columns.flatMap(({ headers }, at) =>
    headers[0] === 'If Other, please explain.' ? [at] : [],
  )
  expect(same).toEqual([25, 29, 37, 39, 41, 51, 53, 57, 61])
  expect(columns[59]?.headers[0]).toBe('If No, please explain.')
})

test('makes ids of the machine names, and of explanations the id of the column before', () => {
  columns.forEach(({ id, headers, explains }, at) => {
    const name = headers[1]!.replace(/^\d+_/, '').replaceAll('_', '-')
    const before = columns[at - 1]?.id
    expect(id).toBe(name === 'question-type' ? `${before}-other` : name)
    expect(explains).toBe(/question-type|no-appeal-reason/.test(name) ? before : undefined)
  })
})

test('marks the three columns in which several options may be picked', () => {
  const lists = columns.flatMap(({ id, list }) => (list ? [id] : []))
  expect(lists).toEqual(['demo-features', 'ai-notice', 'stakeholder-consult'])
})
