import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { AssessmentSchema } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { claimsFromUseCase, type ReportedStart } from '#src/domain/claims.ts'
import { newAssessment } from '#src/domain/new-assessment.ts'
import { frameworks } from '#src/frameworks/registry.ts'
import { layoutById } from '#src/inventory/layouts/layouts.ts'
import { readInventory } from '#src/inventory/read-inventory.ts'
import { inventorySource, reportedUseCase } from '#src/inventory/report-use-case.ts'

async function startsFrom(framework: Framework, file: URL): Promise<Map<string, ReportedStart>> {
  const inventory = await readInventory(Uint8Array.from(await readFile(file)), 'inventory.csv')
  if (!inventory.ok) throw new Error(inventory.error.kind)
  const source = inventorySource(inventory.value)
  return new Map(
    inventory.value.useCases.map((useCase) => [
      useCase.name,
      claimsFromUseCase(framework, reportedUseCase(inventory.value, useCase), source, () =>
        crypto.randomUUID(),
      ),
    ]),
  )
}

describe.each(frameworks.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  test('maps only columns that the layout has', async () => {
    for (const { layout, answers, claims } of (await entry.load()).inventoryMaps) {
      const columns = new Set(layoutById(layout).columns.map(({ id }) => id))
      const mapped = [...answers, ...claims].map(({ column }) => column)
      const explaining = claims.flatMap(({ explainedBy }) => explainedBy ?? [])
      expect([...mapped, ...explaining].filter((column) => !columns.has(column))).toEqual([])
    }
  })

  test('numbers and quotes the columns of its readings as the published file does', async () => {
    const readings = (await entry.load()).inventoryMaps.flatMap((map) =>
      map.readings.flatMap((reading) =>
        reading.columns.map((column) => ({ ...column, layout: map.layout })),
      ),
    )
    expect(readings.length).toBeGreaterThan(40)
    for (const { layout, column, number, prompt } of readings) {
      const published = layoutById(layout).columns[number - 1]
      expect([published?.id, published?.question]).toEqual([column, prompt])
    }
  })

  test.each(['omb-2024', 'omb-2025'])('makes whole assessments of the rows of %s', async (name) => {
    const framework = await entry.load()
    const file = new URL(`../fixtures/inventory/${name}.csv`, import.meta.url)
    const draft = newAssessment({
      id: crypto.randomUUID(),
      kind: 'shadow',
      framework: { id: framework.id, version: framework.version },
      now: '2026-11-22T00:00:00Z',
    })
    const starts = await startsFrom(framework, file)
    expect(starts.size).toBeGreaterThan(8)
    for (const [useCase, start] of starts) {
      const parsed = AssessmentSchema.safeParse({ ...draft, ...start })
      expect(parsed.error, useCase).toBeUndefined()
      expect(start.answers[framework.roles.systemName]).toBe(useCase)
    }
  })
})
