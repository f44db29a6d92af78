import {
  type ContradictionRule,
  conditionsOf,
  type ReadingTest,
  readingTests,
} from './contradiction-rule.ts'
import type { FrameworkParts } from './framework-shape.ts'
import { type InventoryReading, unoptioned } from './inventory-map.ts'

type Readings = ReadonlyMap<string, readonly InventoryReading[]>

/** References of contradiction rules that lead nowhere. `ids` are those of practices, lines and questions. */
export function contradictionComplaints(
  framework: FrameworkParts,
  ids: ReadonlySet<string>,
): string[] {
  const readings = readingsOf(framework)
  return framework.contradictions.flatMap((rule) =>
    [
      ...readingNames(rule)
        .filter((id) => !readings.has(id))
        .map((id) => `no reading "${id}"`),
      ...conditionsOf(rule)
        .flatMap(readingTests)
        .flatMap((test) => misread(test, readings)),
      ...[...rule.about, ...(rule.kind === 'finding' ? [rule.practice] : [])]
        .filter((id) => !ids.has(id))
        .map((id) => `nothing has the id "${id}"`),
    ].map((complaint) => `${rule.id}: ${complaint}`),
  )
}

function readingsOf({ inventoryMaps }: FrameworkParts): Readings {
  const readings = new Map<string, InventoryReading[]>()
  for (const reading of inventoryMaps.flatMap((map) => map.readings))
    readings.set(reading.id, [...(readings.get(reading.id) ?? []), reading])
  return readings
}

function readingNames(rule: ContradictionRule): string[] {
  const tests = conditionsOf(rule).flatMap(readingTests)
  return [
    ...tests.map(({ reading }) => reading),
    ...tests.flatMap((test) => ('earlierThan' in test ? [test.earlierThan] : [])),
    ...(rule.quotes ?? []),
    ...(rule.kind === 'years' ? [...(rule.changed ?? []), ...sameWordsOf(rule)] : []),
  ]
}

const sameWordsOf = ({ sameWords }: Extract<ContradictionRule, { kind: 'years' }>) =>
  sameWords ? [sameWords.reading] : []

const dayTests = ['earlierThan', 'before', 'from']

/** Values that no layout gives, and days asked of what is no day. */
function misread(test: ReadingTest, readings: Readings): string[] {
  const candidates = readings.get(test.reading) ?? []
  if (candidates.length === 0) return []
  if ('is' in test) {
    const known = new Set([
      ...unoptioned,
      ...candidates.flatMap(({ values = [] }) => values.map(({ value }) => value)),
    ])
    return test.is
      .filter((value) => !known.has(value))
      .map((value) => `"${test.reading}" is never read as "${value}"`)
  }
  const needsDay = dayTests.some((name) => name in test)
  return needsDay && candidates.some(({ kind }) => kind !== 'day')
    ? [`"${test.reading}" is no day`]
    : []
}
