import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Framework } from '#schemas/framework.ts'
import { claimsFromUseCase } from '#src/domain/claims.ts'
import { loadFramework } from '#src/frameworks/registry.ts'
import { layoutById } from '#src/inventory/layouts/layouts.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { inventorySource, reportedUseCase } from '#src/inventory/report-use-case.ts'
import { idsFrom } from '#tests/support/an-assessment.ts'

const loaded = await loadFramework('omb-m-24-10', '1.0.0')
if (!loaded) throw new Error('M-24-10 is not registered')
const memo: Framework = loaded

const mapOf = (layout: string) => {
  const map = memo.inventoryMaps.find((candidate) => candidate.layout === layout)
  if (!map) throw new Error(`no map of ${layout}`)
  return map
}
const isPractice = (id: string) => /^(iv|v)-[a-i]$/.test(id)

/** Column → the practices that it speaks to, sorted. */
function practicesByColumn(layout: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { column, about } of mapOf(layout).claims)
    found[column] = [...(found[column] ?? []), ...about.filter(isPractice)].sort()
  return Object.fromEntries(Object.entries(found).filter(([, practices]) => practices.length > 0))
}

/** Read off OMB's data dictionary and questions: which paragraph of §5(c) each column speaks to. */
const speaking2024 = {
  'purpose-benefits': ['iv-a'],
  outputs: ['iv-a'],
  'hisp-support': ['iv-i'],
  'hisp-name': ['iv-i'],
  'public-service': ['iv-i'],
  'public-info': ['iv-a'],
  'iqa-compliance': ['iv-a'],
  'contains-pii': ['iv-a'],
  'saop-review': ['iv-a'],
  'data-catalog': ['iv-a'],
  'agency-data': ['iv-a'],
  'data-docs': ['iv-a'],
  'demo-features': ['v-a'],
  'code-access': ['iv-b'],
  'has-ato': ['iv-c'],
  'system-name': ['iv-c'],
  'internal-review': ['iv-c'],
  'impact-assessment': ['iv-a'],
  'real-world-testing': ['iv-b'],
  'key-risks': ['iv-a'],
  'independent-eval': ['iv-c'],
  'monitor-postdeploy': ['iv-d', 'v-c'],
  'autonomous-impact': ['iv-h'],
  'ai-notice': ['iv-i'],
  'adverse-impact': ['v-d'],
  'disparity-mitigation': ['v-a'],
  'stakeholder-consult': ['v-b'],
  'appeal-process': ['v-e'],
  'opt-out': ['v-f'],
}

/** Only what carries over from M-25-21: it asks nothing about notice to people, disparities or opt-out. */
const speaking2025 = {
  'problem-solved': ['iv-a'],
  benefits: ['iv-a'],
  'have-ato': ['iv-c'],
  'system-name-ato': ['iv-c'],
  'data-description': ['iv-a'],
  'link-to-data': ['iv-a'],
  'demographic-features': ['v-a'],
  'hi-testing-conducted': ['iv-b'],
  'hi-assessment-completed': ['iv-a'],
  'hi-potential-impacts': ['iv-a'],
  'hi-independent-review': ['iv-c'],
  'hi-ongoing-monitoring': ['iv-d', 'v-c'],
  'hi-training-established': ['iv-g'],
  'hi-failsafe-presence': ['iv-h'],
  'hi-appeal-process': ['v-e'],
  'hi-public-consultation': ['v-b'],
}

describe('the 2024 inventory', () => {
  test('speaks to a practice in each column that asks about one, and in no other', () => {
    expect(practicesByColumn('omb-2024')).toEqual(speaking2024)
  })

  test('says nothing of the yearly review, of new risks or of training', () => {
    const practices = new Set(Object.values(practicesByColumn('omb-2024')).flat())
    const silent = ['iv-e', 'iv-f', 'iv-g']
    expect(silent.filter((id) => practices.has(id))).toEqual([])
    expect(practices.size).toBe(15 - silent.length)
  })

  test('explains each answer with the column that explains it', () => {
    const columns = layoutById('omb-2024').columns
    const explained = mapOf('omb-2024').claims.filter(({ explainedBy }) => explainedBy)
    expect(explained.map(({ column }) => column).sort()).toEqual([
      'ai-notice',
      'appeal-process',
      'autonomous-impact',
      'data-catalog',
      'demo-features',
      'opt-out',
      'stakeholder-consult',
    ])
    for (const { column, explainedBy } of explained)
      expect(columns.find(({ id }) => id === explainedBy)?.explains).toBe(column)
  })
})

describe('the 2025 inventory', () => {
  test('speaks to a practice only where its question carries over', () => {
    expect(practicesByColumn('omb-2025')).toEqual(speaking2025)
  })

  test('says of each practice question that another memo asked it, or what it leaves out', () => {
    const asked = mapOf('omb-2025').claims.filter(({ column }) => column.startsWith('hi-'))
    expect(
      asked.filter(({ caution }) => !/M-25-21|M-24-10|does not say/.test(caution ?? '')),
    ).toEqual([])
  })

  test('never fills the category of M-24-10 or a determination', () => {
    const filled = mapOf('omb-2025').answers.map(({ question }) => question)
    expect(filled).not.toContain('agency-category')
    expect(filled).not.toContain('determination')
  })
})

test.each(
  memo.inventoryMaps.flatMap(({ layout, claims }) => claims.map((c) => ({ layout, ...c }))),
)('$layout: $column comes with what it does and does not speak to', ({ caution }) => {
  expect(caution).toMatch(/^[A-Z“].*\.$/)
})

async function startsFrom(path: string) {
  const bytes = Uint8Array.from(readFileSync(path))
  const inventory = await readInventory(bytes, 'inventory.csv')
  if (!inventory.ok) throw new Error(inventory.error.kind)
  const source = inventorySource(inventory.value)
  const newId = idsFrom(1)
  return inventory.value.useCases.map((useCase) => ({
    useCase,
    start: claimsFromUseCase(memo, reportedUseCase(inventory.value, useCase), source, newId),
  }))
}

describe('Hurricane Score, from its row of 2024', async () => {
  const starts = await startsFrom('tests/fixtures/inventory/omb-2024.csv')
  const start = starts.find(({ useCase }) => useCase.name === 'Hurricane Score')?.start

  test('is described in the answers', () => {
    expect(start?.answers).toMatchObject({
      'system-name': 'Hurricane Score',
      agency: 'Department of Homeland Security',
      component: 'ICE',
      stage: 'in-use',
      'agency-category': 'rights-impacting',
      'built-by': 'in-house',
      'date-initiated': '2017-02-01',
      'date-implemented': '2019-02-01',
      'personal-data': 'yes',
      'privacy-review': 'no',
      'data-documentation': 'complete',
      extension: 'none',
    })
    expect(start?.answers).not.toHaveProperty('category')
  })

  test('claims something about each practice that the form asks about', () => {
    const about = new Set(start?.claims.map((claim) => claim.about).filter(isPractice))
    expect([...about].sort()).toEqual([...new Set(Object.values(speaking2024).flat())].sort())
  })

  test('carries the explanation with the answer, and the caution with the claim', () => {
    const optOut = start?.claims.find((claim) => claim.about === 'v-f')
    expect(optOut?.statement).toMatch(/^Other: /)
    expect(optOut?.caution).toMatch(/^The exemption is for AI used solely/)
    const features = start?.claims.find((claim) => claim.about === 'protected-data')
    expect(features?.statement).toBe('Sex/Gender; Age; Other: Country of Origin')
  })
})

const shared = resolve('..', 'shared', 'inventory')
const published: [string, string, RegExp][] = [
  ['2024', '2024_consolidated_ai_inventory_raw_v2.csv', /^(research or administrative.*)?$/i],
  ['2025', '2025_individually_reported_AI_use_cases.csv', /^$/],
]

describe.skipIf(!existsSync(shared))(
  'the published files (skipped when they are not beside the repository)',
  () => {
    test.each(published)(
      '%s: every stage is understood, or known not to be',
      async (_year, name, known) => {
        const unread = (await startsFrom(resolve(shared, name)))
          .filter(({ start }) => start.answers['stage'] === undefined)
          .map(({ useCase }) => useCase.stage)
        expect([...new Set(unread)].filter((stage) => !known.test(stage))).toEqual([])
      },
    )

    test('2024: every category is understood, and a blank stays a blank', async () => {
      const starts = await startsFrom(resolve(shared, published[0]![1]))
      const count = (value: string | undefined) =>
        starts.filter(({ start }) => start.answers['agency-category'] === value).length
      expect(count('rights-impacting')).toBe(131)
      expect(count('both')).toBe(195)
      expect(count('safety-impacting')).toBe(25)
      expect(count('neither')).toBe(1722)
      expect(count('undecided')).toBe(21)
      expect(count(undefined)).toBe(39)
    })
  },
)
