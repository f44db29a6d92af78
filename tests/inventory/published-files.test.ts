import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { claimsFromUseCase, type ReportedStart } from '#src/domain/claims.ts'
import { frameworks } from '#src/frameworks/registry.ts'
import type { Impact } from '#src/inventory/layouts/layout.ts'
import { type Inventory, readInventory } from '#src/inventory/read-inventory.ts'
import { inventorySource, reportedUseCase } from '#src/inventory/report-use-case.ts'
import { buildSearchIndex, searchUseCases } from '#src/inventory/search.ts'

/** The published files are not part of the project; where they lie beside it, they are read whole. */
const folder = new URL('../../../shared/inventory/', import.meta.url)
const file2024 = new URL('2024_consolidated_ai_inventory_raw_v2.csv', folder)
const file2025 = new URL('2025_individually_reported_AI_use_cases.csv', folder)
const absent = !(existsSync(file2024) && existsSync(file2025))

async function opened(file: URL): Promise<Inventory> {
  const result = await readInventory(Uint8Array.from(await readFile(file)), 'published.csv')
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const facet = <T extends string>(facets: readonly { value: T; count: number }[]) =>
  Object.fromEntries(facets.map(({ value, count }) => [value, count]))

async function startOf(inventory: Inventory, row: number): Promise<ReportedStart> {
  const framework = await frameworks[0]!.load()
  const useCase = inventory.useCases.find((candidate) => candidate.row === row)!
  const reported = reportedUseCase(inventory, useCase)
  return claimsFromUseCase(framework, reported, inventorySource(inventory), () =>
    crypto.randomUUID(),
  )
}

const statements = ({ claims }: ReportedStart, about: string) =>
  claims.filter((claim) => claim.about === about).map(({ statement }) => statement)

describe.skipIf(absent)('the published 2024 inventory (skipped where it is not at hand)', () => {
  let inventory: Inventory
  beforeAll(async () => {
    inventory = await opened(file2024)
  })
  const search = (text: string, filters = {}) =>
    searchUseCases(buildSearchIndex(inventory), { text, ...filters })

  test('has 2,133 use cases of 41 agencies', () => {
    expect(inventory).toMatchObject({ layout: 'omb-2024', edition: 0 })
    expect(inventory.file.encoding).toBe('windows-1252')
    expect(inventory.useCases).toHaveLength(2_133)
    expect(search('').agencies).toHaveLength(41)
  })

  test('has 351 use cases that are rights-impacting, safety-impacting or both', () => {
    const impacts = { rights: 131, both: 195, safety: 25, neither: 1_722, blank: 39, other: 21 }
    expect(facet(search('').impacts)).toEqual(impacts)
  })

  test.each<[Impact, Record<string, number>]>([
    [
      'rights',
      {
        VA: 8,
        DOJ: 72,
        DHS: 26,
        USAID: 3,
        SSA: 8,
        HHS: 2,
        USDA: 4,
        DOL: 2,
        OPM: 2,
        TREAS: 2,
        GSA: 1,
        FDIC: 1,
      },
    ],
    ['both', { VA: 127, DOJ: 45, DHS: 7, USAID: 14, HUD: 1, CFTC: 1 }],
    ['safety', { VA: 10, DOJ: 7, DHS: 1, SSA: 1, HHS: 2, DOE: 3, EPA: 1 }],
  ])('counts %s by agency as OMB does', (impact, expected) => {
    const counts: Record<string, number> = {}
    for (const { agencyAbbreviation } of search('', { impact }).matches)
      counts[agencyAbbreviation] = (counts[agencyAbbreviation] ?? 0) + 1
    expect(counts).toEqual(expected)
  })

  test('counts the components of Homeland Security', () => {
    const { components } = search('', { agency: 'Department of Homeland Security' })
    expect(facet(components)).toEqual({
      CBP: 63,
      USCIS: 29,
      ICE: 25,
      TSA: 19,
      CISA: 15,
      FEMA: 10,
      MGMT: 10,
      DHS: 4,
      OHS: 4,
      USCG: 2,
      CWMD: 1,
      USSS: 1,
    })
  })

  test('counts both spellings of Veterans Affairs as one agency', () => {
    expect(search('', { agency: 'Department of Veterans Affairs' }).matches).toHaveLength(229)
  })

  test('finds Hurricane Score, with what the agency claims', async () => {
    const { matches } = search('hurricane score dhs ice')
    expect(matches.map(({ row, name }) => [row, name])).toEqual([[109, 'Hurricane Score']])
    const start = await startOf(inventory, 109)
    expect(start.answers).toMatchObject({
      agency: 'Department of Homeland Security',
      component: 'ICE',
    })
    expect(start.sources[0]).toMatchObject({
      voice: 'agency',
      file: { sha256: inventory.file.sha256 },
    })
    expect(statements(start, 'iv-c')).toContain('Yes – by the CAIO')
    expect(statements(start, 'v-f')).toEqual([
      'Other: H-Score adds one piece of info to a larger profile for decision-making by a human.',
    ])
    expect(statements(start, 'v-a')).toContain('Sex/Gender; Age; Other: Country of Origin')
    expect(start.claims.find(({ about }) => about === 'v-f')?.place).toMatch(
      /^row 109, column 61 “Where practicable and consistent/,
    )
    for (const about of ['iv-e', 'iv-f', 'iv-g']) expect(statements(start, about)).toEqual([])
  })

  test('reports nothing, not "no", for a system in use that is blank on every practice', async () => {
    const [row] = search('consular consolidated database facial').matches
    expect(row).toMatchObject({ impact: 'rights', stage: 'Operation and Maintenance' })
    const { claims } = await startOf(inventory, row!.row)
    const practices = claims.filter(({ about }) => /^v-[b-f]$/.test(about))
    expect(practices.length).toBeGreaterThan(4)
    for (const claim of practices) expect(claim).toMatchObject({ reported: false, statement: '' })
  })
})

describe.skipIf(absent)('the published 2025 inventory (skipped where it is not at hand)', () => {
  let inventory: Inventory
  beforeAll(async () => {
    inventory = await opened(file2025)
  })
  const search = (text: string, filters = {}) =>
    searchUseCases(buildSearchIndex(inventory), { text, ...filters })

  test('has 3,611 use cases of 41 agencies with their impact', () => {
    expect(inventory).toMatchObject({ layout: 'omb-2025', file: { encoding: 'utf-8-bom' } })
    const { total, agencies, impacts } = search('')
    expect([total, agencies.length]).toEqual([3_611, 41])
    expect(facet(impacts)).toEqual({
      'not-high': 2_630,
      high: 445,
      blank: 426,
      'presumed-not-high': 110,
    })
    expect(search('', { agency: 'Department of Homeland Security' }).matches).toHaveLength(238)
  })

  test('finds Hurricane Score by its id, with what carries over', async () => {
    const { matches } = search('DHS-2408')
    expect(matches.map(({ name }) => name)).toEqual(['Hurricane Score'])
    const start = await startOf(inventory, matches[0]!.row)
    expect(start.answers).toMatchObject({
      'date-implemented': '2019-02-01',
      'use-case-id': 'DHS-2408',
    })
    expect(statements(start, 'v-e')).toEqual(['Appeal Precluded by Law'])
    expect(statements(start, 'v-a')).toEqual(['b) Sex; c) Age'])
    expect(start.context.map(({ statement }) => statement)).toContain('Classical ML')
  })
})
