import { describe, expect, test } from 'vitest'
import { columnIndex } from '#src/inventory/layouts/layout.ts'
import { omb2024 } from '#src/inventory/layouts/omb-2024.ts'
import { omb2025 } from '#src/inventory/layouts/omb-2025.ts'
import { rowToUseCase } from '#src/inventory/use-case.ts'

const cells = (layout: typeof omb2024, byId: Record<string, string>) =>
  layout.columns.map(({ id }) => byId[id] ?? '')

const useCase2024 = (byId: Record<string, string>) =>
  rowToUseCase(omb2024, cells(omb2024, { 'use-case-name': 'X', ...byId }), 2)!

describe('rowToUseCase', () => {
  test('puts name, agency, component and stage on one line each', () => {
    const useCase = useCase2024({
      'use-case-name': ' Child Benefit\nFraud Flag ',
      agency: 'Department of Veterans Affairs ',
      abr: 'VA',
      bureau: 'VHA\u00a0West',
      'dev-stage': 'Research or  Administrative Action Complete',
    })
    expect(useCase).toMatchObject({
      row: 2,
      name: 'Child Benefit Fraud Flag',
      agency: 'Department of Veterans Affairs',
      agencyAbbreviation: 'VA',
      component: 'VHA West',
      stage: 'Research or Administrative Action Complete',
      useCaseId: '',
    })
    expect(useCase.values[0]).toBe('Child Benefit\nFraud Flag')
  })

  test.each([
    ['Rights-Impacting\n', 'rights'],
    ['Safety-impacting', 'safety'],
    ['Safety-Impacting', 'safety'],
    ['Safety–impacting', 'safety'],
    ['Both', 'both'],
    ['Neither', 'neither'],
    ['Case-by-case assessment', 'other'],
    ['No, use case is too new to fully assess impacts', 'other'],
    ['', 'blank'],
    ['\u00a0', 'blank'],
  ])('reads the impact %j of 2024 as %s and keeps the words', (text, impact) => {
    expect(useCase2024({ 'impact-type': text })).toMatchObject({ impact, impactText: text.trim() })
  })

  test.each([
    ['High-impact', 'high'],
    ['Presumed High-Impact, but Not High-impact', 'presumed-not-high'],
    ['Not High-impact', 'not-high'],
    ['', 'blank'],
  ])('reads the impact %j of 2025 as %s', (text, impact) => {
    const row = cells(omb2025, { id: 'A-1', 'is-high-impact': text })
    expect(rowToUseCase(omb2025, row, 2)).toMatchObject({ impact, useCaseId: 'A-1' })
  })

  test.each([' ', '\u00a0', '\u200b', '[]', '\t\n'])('takes %j for a blank', (blank) => {
    const index = columnIndex(omb2024, 'opt-out')
    expect(useCase2024({ 'opt-out': blank }).values[index]).toBe('')
  })

  test('makes no use case of a row without text', () => {
    expect(rowToUseCase(omb2024, [''], 9)).toBeUndefined()
    expect(
      rowToUseCase(omb2024, cells(omb2024, { agency: ' ', bureau: '\u00a0' }), 9),
    ).toBeUndefined()
  })
})
