import { parse } from 'papaparse'
import { describe, expect, test } from 'vitest'
import { listActions } from '#src/workflows/list-actions.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { aFinding, anAssessment } from '#tests/support/an-assessment.ts'

const falling = anAssessment({
  answers: { 'system-name': 'Queue Machine', stage: 'in-use' },
  findings: {
    study: aFinding({ status: 'not-shown' }),
    watch: aFinding({ status: 'not-met' }),
  },
})

const cells = (bytes: Uint8Array) =>
  parse<string[]>(new TextDecoder('utf-8').decode(bytes).trim()).data

describe('the action list as a file', () => {
  test('has one row for each practice that falls short, in the order of the report', () => {
    const [head, ...rows] = cells(listActions(aFramework, falling).bytes)
    expect(head).toContain('What')
    expect(rows.map(([practice]) => practice)).toEqual(['study', 'watch'])
    expect(rows.map((row) => row.find((cell) => /Ask about|Repair watch/.test(cell)))).toEqual([
      'Ask about study',
      'Repair watch',
    ])
  })

  test('is named after the system and says that it is a draft’s', () => {
    const { name, mediaType } = listActions(aFramework, falling)
    expect({ name, mediaType }).toEqual({
      name: 'queue-machine-draft-actions.csv',
      mediaType: 'text/csv',
    })
  })

  test('has a head and no row when nothing falls short', () => {
    expect(cells(listActions(aFramework, anAssessment()).bytes)).toHaveLength(1)
  })
})
