import { describe, expect, test } from 'vitest'
import type { RuleOf } from '#schemas/contradiction-rule.ts'
import { contradictionsBetween } from '#src/domain/years-contradictions.ts'
import { row2024, row2025 } from '#tests/support/a-year-pair.ts'

const rule: RuleOf<'years'> = {
  ...{ kind: 'years', id: 'y', title: 't', explanation: 'e', strength: 'worth-asking' },
  ...{ about: ['x'], citations: [{ section: '§1', pages: '1' }] },
  earlier: { reading: 'appeal', is: ['done'] },
  later: { reading: 'appeal', is: ['precluded'] },
  quotes: ['name'],
}
const earlier = {
  'use-case-name': 'Score',
  'appeal-process': 'Yes',
  'purpose-benefits': 'Scores people for officers',
}
const later = {
  'use-case-name': 'Score',
  'hi-appeal-process': 'Appeal Precluded by Law',
  'problem-solved': 'Scores people for officers',
}
const found = (more: Partial<RuleOf<'years'>>) =>
  contradictionsBetween([{ ...rule, ...more }], row2024(earlier), row2025(later))

describe('two years', () => {
  test('are quoted each on its own side', () => {
    const [one] = found({})
    expect(one?.key).toBe('y/a/b')
    expect(one?.sides).toMatchObject([
      { row: 109, source: 's1', cells: [{ statement: 'Yes' }, { statement: 'Score' }] },
      {
        row: 142,
        source: 's2',
        cells: [{ statement: 'Appeal Precluded by Law' }, { statement: 'Score' }],
      },
    ])
  })

  test('have to differ where a rule says so', () => {
    expect(found({ changed: ['name'] })).toEqual([])
    expect(found({ changed: ['appeal'] })).toHaveLength(1)
  })

  test('have to share the words of a text where a rule says so', () => {
    expect(found({ sameWords: { reading: 'purpose', share: 1 } })).toHaveLength(1)
    expect(found({ sameWords: { reading: 'outputs', share: 0.1 } })).toEqual([])
  })

  test('say nothing when one of them does not hold', () => {
    expect(found({ later: { reading: 'appeal', is: ['done'] } })).toEqual([])
    expect(found({ earlier: { reading: 'appeal', is: ['blank'] } })).toEqual([])
  })
})
