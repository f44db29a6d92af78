import { describe, expect, test } from 'vitest'
import { detectLayout } from '#src/inventory/detect-layout.ts'
import { omb2024 } from '#src/inventory/layouts/omb-2024.ts'
import { omb2025 } from '#src/inventory/layouts/omb-2025.ts'

const questions = omb2024.columns.map(({ headers }) => headers[0]!)
const machineNames = omb2024.columns.map(({ headers }) => headers[1]!)
const fields = omb2025.columns.map(({ headers }) => headers[0]!)

describe('detectLayout', () => {
  test.each([
    ['the second edition of 2024', questions, 'omb-2024', 0],
    ['the first edition of 2024', machineNames, 'omb-2024', 1],
    ['2025', fields, 'omb-2025', 0],
  ])('knows %s', (_, headers, layout, edition) => {
    const detected = detectLayout(headers)
    expect(detected.ok && detected.value).toMatchObject({
      layout: { id: layout },
      edition,
      headers,
    })
  })

  test.each<[string, (header: string) => string]>([
    ['case', (header) => header.toUpperCase()],
    ['straight quotes', (header) => header.replaceAll('’', "'")],
    ['dashes', (header) => header.replaceAll('-', '–')],
    ['stray and no-break spaces', (header) => ` ${header.replace(' ', '\u00a0 ')}\n`],
  ])('does not mind other %s', (_, change) => {
    for (const headers of [questions, machineNames, fields])
      expect(detectLayout(headers.map(change)).ok).toBe(true)
  })

  test('ignores empty headers at the end', () => {
    const detected = detectLayout([...fields, '', ' ', '\u00a0'])
    expect(detected.ok && detected.value.headers).toEqual(fields)
  })

  test('says how many columns it expected and what it found', () => {
    const headers = ['Agency', 'AI Use Case', 'Agency Use (Y/N)?', 'Name', 'Licenses', 'Notes']
    expect(detectLayout(headers)).toEqual({
      ok: false,
      error: {
        kind: 'not-an-inventory',
        expected: [
          { title: omb2024.title, columns: 62 },
          { title: omb2025.title, columns: 36 },
        ],
        found: { columns: 6, headers: headers.slice(0, 5) },
        nearest: {
          title: omb2025.title,
          matching: 1,
          differs: { column: 2, expected: 'agency_name', found: 'AI Use Case' },
        },
      },
    })
  })

  test.each([
    [
      'a column is missing',
      fields.toSpliced(4, 1),
      { column: 5, expected: 'agency_bureau', found: 'contact_email' },
    ],
    [
      'the last column is missing',
      fields.slice(0, -1),
      { column: 36, expected: 'hi_public_consultation', found: '' },
    ],
    ['a column is added', [...fields, 'notes'], { column: 37, expected: '', found: 'notes' }],
    [
      'two columns changed places',
      [...machineNames.slice(0, 60), '67_question_type', '67_opt_out'],
      { column: 61, expected: '67_opt_out', found: '67_question_type' },
    ],
  ])('points at the first column that differs when %s', (_, headers, differs) => {
    const detected = detectLayout(headers)
    expect(!detected.ok && detected.error.nearest?.differs).toEqual(differs)
  })

  test('names no nearest layout when nothing matches, and shortens long headers', () => {
    const detected = detectLayout(['x'.repeat(500)])
    expect(!detected.ok && detected.error.nearest).toBeUndefined()
    expect(!detected.ok && detected.error.found.headers).toEqual([`${'x'.repeat(79)}…`])
    expect(detectLayout([]).ok).toBe(false)
  })
})
