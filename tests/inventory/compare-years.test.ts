import { describe, expect, test } from 'vitest'
import { compareYears } from '#src/inventory/compare-years.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { type CellsById, inventory2024, inventory2025 } from '#tests/support/an-inventory.ts'
import { memo } from '../frameworks/omb-m-24-10/situation.ts'

const score24 = {
  ...{ 'use-case-name': 'Score', agency: 'Homeland', abr: 'DHS', bureau: 'ICE' },
  ...{ 'appeal-process': 'Yes', 'demo-features': 'Age' },
}
const score25 = {
  ...{ 'use-case-name': 'SCORE', 'agency-name': 'Homeland', agency: 'DHS', 'agency-bureau': 'ICE' },
  ...{ 'hi-appeal-process': 'Appeal Precluded by Law', 'demographic-features': "['c) Age']" },
}
const inUse = { 'dev-stage': 'Operation and Maintenance', 'impact-type': 'Rights-Impacting' }

async function read(bytes: Uint8Array<ArrayBuffer>) {
  const inventory = await readInventory(bytes, 'list.csv')
  if (!inventory.ok) throw new Error(inventory.error.kind)
  return inventory.value
}
async function compared(earlier: readonly CellsById[], later: readonly CellsById[]) {
  const [one, other] = [await read(inventory2024(earlier)), await read(inventory2025(later))]
  const forth = await compareYears(memo, one, other)
  expect(await compareYears(memo, other, one)).toEqual(forth)
  if (!forth.ok) throw new Error(forth.error.kind)
  return forth.value
}

describe('two years of an inventory', () => {
  test('pair the use cases, say how, what changed, and what does not go together', async () => {
    const { pairs } = await compared([score24], [score25])
    expect(pairs).toMatchObject([{ earlier: 2, later: 2, by: 'name', changed: ['appeal'] }])
    expect(pairs[0]?.contradictions.map(({ rule }) => rule.id)).toEqual(['appeal-gone'])
  })

  test('tell what vanished and what appeared', async () => {
    const tower = { ...score25, 'use-case-name': 'Tower' }
    const { pairs, vanished, appeared } = await compared([{ ...score24, ...inUse }], [tower])
    expect(pairs).toEqual([])
    expect(vanished.map(({ row, contradictions }) => [row, contradictions[0]?.rule.id])).toEqual([
      [2, 'vanished-covered'],
    ])
    expect(appeared).toEqual([{ row: 2, offers: [], contradictions: [] }])
  })

  test('call nothing missing that could stand there under another name', async () => {
    const twins = [score25, score25]
    const { vanished } = await compared([{ ...score24, ...inUse }], twins)
    expect(vanished).toEqual([{ row: 2, offers: [2, 3], contradictions: [] }])
  })
})

describe('nothing is compared', () => {
  test('of one year', async () => {
    const one = await read(inventory2024([score24]))
    const problem = { kind: 'same-year', layout: 'omb-2024' }
    expect(await compareYears(memo, one, one)).toEqual({ ok: false, error: problem })
  })

  test('of a form that the framework does not map', async () => {
    const one = await read(inventory2024([score24]))
    const other = { ...one, layout: 'omb-2030' }
    const problem = { kind: 'layout-unmapped', layout: 'omb-2030' }
    expect(await compareYears(memo, one, other)).toEqual({ ok: false, error: problem })
  })

  test('after it was stopped', async () => {
    const [one, other] = [
      await read(inventory2024([score24])),
      await read(inventory2025([score25])),
    ]
    const stopped = await compareYears(memo, one, other, { signal: AbortSignal.abort() })
    expect(stopped).toEqual({ ok: false, error: { kind: 'stopped' } })
  })
})
