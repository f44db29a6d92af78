import { describe, expect, test } from 'vitest'
import { AssessmentSchema } from '#schemas/assessment.ts'
import { hurricaneScore } from '#src/cases/hurricane-score.ts'
import { caseAssessment } from '#src/domain/case-assessment.ts'
import { contradictionsIn } from '#src/domain/contradictions.ts'
import { quotedUseCase } from '#src/inventory/quoted-row.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { findYear, yearFromRow } from '#src/workflows/add-year.ts'
import { openInventory } from '#src/workflows/open-inventory.ts'
import { aFile } from '#tests/support/a-device.ts'
import { aMoment, idsFrom } from '#tests/support/an-assessment.ts'
import { type CellsById, inventory2025 } from '#tests/support/an-inventory.ts'
import { memo } from '../frameworks/omb-m-24-10/situation.ts'

const rows2025 = hurricaneScore.rows.filter(({ layout }) => layout === 'omb-2025')
const cells2025 = rows2025[0]!.cells
const draft = caseAssessment({
  starter: {
    ...hurricaneScore,
    rows: hurricaneScore.rows.filter((row) => !rows2025.includes(row)),
  },
  framework: memo,
  readRow: quotedUseCase,
  newId: idsFrom(1),
  now: aMoment,
})
const state = { framework: memo, assessment: draft }
const tools = { now: () => new Date(aMoment), newId: idsFrom(5_000) }

async function open(useCases: readonly CellsById[]) {
  const file = aFile('2025.csv', inventory2025(useCases))
  const inventory = await openInventory({ readInventory }, file)
  if (!inventory.ok) throw new Error(inventory.error.kind)
  return inventory.value
}

describe('another year of the system of a draft', () => {
  test('is found by its id, else by component and name, else offered', async () => {
    const found = async (cells: CellsById) => findYear(state, await open([cells]))
    expect((await found(cells2025)).match).toMatchObject({ by: 'id', useCase: { row: 2 } })
    const unnumbered = { ...cells2025, id: '' }
    expect((await found(unnumbered)).match).toMatchObject({ by: 'name' })
    const renamed = { ...unnumbered, 'use-case-name': 'Hurricane Score Model' }
    expect(await found(renamed)).toMatchObject({ match: undefined, offers: [{ row: 2 }] })
    const other = { ...unnumbered, 'use-case-name': 'Tower' }
    expect(await found(other)).toEqual({ match: undefined, offers: [] })
  })

  test('is added with source, claims and row, set beside the year that is there', async () => {
    const inventory = await open([cells2025])
    const year = yearFromRow(state, { inventory, row: 2, by: 'id' }, tools)
    if (!year.ok) throw new Error(year.error.kind)
    const [kept] = year.value.rows
    expect(kept).toMatchObject({ layout: 'omb-2025', sameAs: { row: draft.rows[0]?.id, by: 'id' } })
    const grown = {
      ...draft,
      sources: [...draft.sources, ...year.value.sources],
      claims: [...draft.claims, ...year.value.claims],
      context: [...draft.context, ...year.value.context],
      rows: [...draft.rows, ...year.value.rows],
    }
    expect(AssessmentSchema.parse(grown)).toEqual(grown)
    const rules = contradictionsIn(memo, grown).found.map(({ rule }) => rule.id)
    expect(rules).toEqual(
      expect.arrayContaining(['appeal-gone', 'features-changed', 'privacy-answer-changed']),
    )
    const again = yearFromRow(
      { ...state, assessment: grown },
      { inventory, row: 2, by: 'id' },
      tools,
    )
    expect(again).toEqual({ ok: false, error: { kind: 'row-kept', row: 2 } })
  })

  test('is not there for a row that the file lacks', async () => {
    const inventory = await open([cells2025])
    expect(yearFromRow(state, { inventory, row: 99, by: 'person' }, tools)).toEqual({
      ok: false,
      error: { kind: 'no-such-row', row: 99 },
    })
  })
})
