import { expect, test } from 'vitest'
import { cellsBeside, fulfilled, keyOf, rowSide } from '#src/domain/contradiction.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { row2024 } from '#tests/support/a-year-pair.ts'

const row = row2024({ 'impact-type': 'Neither', 'adverse-impact': '' })
const [rule] = aFramework.contradictions

test('a key names the rule and what it holds against each other', () => {
  expect(keyOf(rule!, 'a', 'b')).toBe('studied-without-appeal/a/b')
})

test('a side quotes the cells that a test rests on, blank ones too', () => {
  const judged = fulfilled(
    {
      all: [
        { reading: 'impact', is: ['neither'] },
        { reading: 'adverse-effect', is: ['blank'] },
      ],
    },
    row,
  )
  expect(judged && rowSide(row, judged)).toMatchObject({
    ...{ kind: 'row', layout: 'omb-2024', row: 109, source: 's1', words: [] },
    cells: [
      { column: 11, statement: 'Neither' },
      { column: 55, statement: '' },
    ],
  })
})

test('what fails or cannot be decided fulfils nothing', () => {
  expect(fulfilled({ reading: 'impact', is: ['rights'] }, row)).toBeUndefined()
  expect(fulfilled({ reading: 'ghost', is: ['blank'] }, row)).toBeUndefined()
})

test('nothing is quoted beside the sides that one of them says', () => {
  const side = { holds: true, readings: ['impact'], words: [] }
  const cells = cellsBeside(row, ['impact', 'stage', 'stage'], [side])
  expect(cells.map(({ reading }) => reading)).toEqual(['stage'])
})
