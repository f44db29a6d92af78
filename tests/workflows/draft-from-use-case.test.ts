import { describe, expect, test } from 'vitest'
import { AssessmentSchema } from '#schemas/assessment.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { draftFromUseCase } from '#src/workflows/draft-from-use-case.ts'
import { openInventory } from '#src/workflows/open-inventory.ts'
import { aDevice, aFile } from '#tests/support/a-device.ts'
import { aUseCase2024, inventory2024 } from '#tests/support/an-inventory.ts'

async function picked(row: number, framework = 'town-code') {
  const bytes = inventory2024([{ ...aUseCase2024, 'impact-assessment': 'Yes' }])
  const inventory = await openInventory({ readInventory }, aFile('list.csv', bytes))
  if (!inventory.ok) throw new Error(inventory.error.kind)
  const device = aDevice('2025-05-01T12:00:00.000Z')
  const choice = { inventory: inventory.value, row, framework, kind: 'shadow' as const }
  return { device, inventory: inventory.value, result: await draftFromUseCase(device, choice) }
}

describe('a draft from a row of an inventory', () => {
  test('describes the system and holds the agency’s words as claims, each with file, row and column', async () => {
    const { device, inventory, result } = await picked(2)
    const loaded = await device.drafts.load(result.ok ? result.value : '')
    if (!loaded.ok) throw new Error(loaded.error.kind)
    const { draft } = loaded.value
    expect(AssessmentSchema.parse(draft)).toEqual(draft)
    expect(draft.answers).toEqual({
      'system-name': 'Pothole Finder',
      agency: 'Department of Roads',
    })
    const { name, sha256 } = inventory.inventory.file
    expect(draft.sources).toMatchObject([{ seen: '2025-05-01', file: { name, sha256 } }])
    const claim = draft.claims.find(({ about }) => about === 'study')
    expect(claim).toMatchObject({ reported: true, source: draft.sources[0]?.id })
    expect(claim?.statement).toBe('Yes')
    expect(claim?.place).toMatch(/row 2\b/)
  })

  test('keeps a blank as not reported', async () => {
    const { device, result } = await picked(2)
    const loaded = await device.drafts.load(result.ok ? result.value : '')
    const claims = loaded.ok ? loaded.value.draft.claims : []
    expect(claims.find(({ about }) => about === 'appeal')).toMatchObject({
      reported: false,
      statement: '',
      caution: 'It asks about any appeal.',
    })
  })

  test('keeps the row itself, blanks left out, so that rules can be held against it', async () => {
    const { device, result } = await picked(2)
    const loaded = await device.drafts.load(result.ok ? result.value : '')
    if (!loaded.ok) throw new Error(loaded.error.kind)
    const { rows, sources } = loaded.value.draft
    expect(rows).toMatchObject([
      { source: sources[0]?.id, layout: 'omb-2024', row: 2, otherCells: 'blank' },
    ])
    expect(rows[0]?.cells).toEqual({ ...aUseCase2024, 'impact-assessment': 'Yes' })
  })

  test('concludes nothing', async () => {
    const { device, result } = await picked(2)
    const loaded = await device.drafts.load(result.ok ? result.value : '')
    expect(loaded.ok && loaded.value.draft.findings).toEqual({})
  })
})

describe('nothing is put on the shelf', () => {
  test('for a row that is not there', async () => {
    const { device, result } = await picked(77)
    expect(result).toEqual({ ok: false, error: { kind: 'no-such-row', row: 77 } })
    expect(await device.library.list()).toEqual({ ok: true, value: [] })
  })

  test('for a questionnaire that this app lacks', async () => {
    const { device, result } = await picked(2, 'gone')
    expect(result).toMatchObject({ ok: false, error: { kind: 'framework-unknown', id: 'gone' } })
    expect(await device.library.list()).toEqual({ ok: true, value: [] })
  })
})
