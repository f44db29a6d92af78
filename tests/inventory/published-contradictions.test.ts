import { beforeAll, describe, expect, test } from 'vitest'
import { checkInventory } from '#src/inventory/check-inventory.ts'
import { type ComparedYears, compareYears } from '#src/inventory/compare-years.ts'
import type { Inventory } from '#src/inventory/read-inventory.ts'
import { publishedAbsent, readPublished } from '#tests/support/published-inventories.ts'
import { memo } from '../frameworks/omb-m-24-10/situation.ts'

/** Rule id → names of the agency's use cases that it finds, or of all. */
type Found = Map<string, { agency: string; name: string; row: number }[]>

async function foundIn(inventory: Inventory): Promise<Found> {
  const checked = await checkInventory(memo, inventory)
  if (!checked.ok) throw new Error(checked.error.kind)
  const useCases = new Map(inventory.useCases.map((useCase) => [useCase.row, useCase]))
  const found: Found = new Map()
  for (const { row, contradictions } of checked.value.rows)
    for (const { rule } of contradictions) {
      const { agencyAbbreviation: agency = '', name = '' } = useCases.get(row) ?? {}
      found.set(rule.id, [...(found.get(rule.id) ?? []), { agency, name, row }])
    }
  return found
}

const print = (year: string, found: Found) =>
  console.info(
    [...found]
      .map(([rule, rows]) => {
        const dhs = rows.filter(({ agency }) => agency === 'DHS').length
        return `${year} ${rule}: ${rows.length} in all, ${dhs} of DHS`
      })
      .join('\n'),
  )

describe.skipIf(publishedAbsent)(
  'the published inventories (skipped where they are not at hand)',
  () => {
    let earlier: Inventory
    let later: Inventory
    let found2024: Found
    let years: ComparedYears
    beforeAll(async () => {
      const published = await readPublished()
      earlier = published.get('omb-2024')!
      later = published.get('omb-2025')!
      found2024 = await foundIn(earlier)
      print('2024', found2024)
      print('2025', await foundIn(later))
      const compared = await compareYears(memo, earlier, later)
      if (!compared.ok) throw new Error(compared.error.kind)
      years = compared.value
    })
    const ofDhs = (rule: string) =>
      (found2024.get(rule) ?? []).filter(({ agency }) => agency === 'DHS')
    const between = (rule: string) =>
      years.pairs.filter((pair) => pair.contradictions.some((one) => one.rule.id === rule))

    test('all 17 rows of DHS that answer the question on adverse effects say “No”, and all are rights-impacting', () => {
      const answers = earlier.useCases
        .filter(({ agencyAbbreviation }) => agencyAbbreviation === 'DHS')
        .map(({ values }) => values[54])
        .filter((answer) => answer !== '')
      expect(answers).toEqual(Array(17).fill('No'))
      expect(ofDhs('rights-without-effect')).toHaveLength(17)
    })

    test('exactly one row of DHS in operation is rights-impacting and blank on every practice', () => {
      expect(ofDhs('in-use-and-blank')).toEqual([
        {
          agency: 'DHS',
          name: expect.stringMatching(/^USCIS Consular Consolidated Database/),
          row: 167,
        },
      ])
    })

    test('two of the five rows of DHS that claim the opt-out exemption name no such purpose', () => {
      expect(ofDhs('opt-out-exempt-without-such-purpose').map(({ name }) => name)).toEqual([
        'Traveler Identity Verification Services (Vetting)',
        'Unified Processing/Mobile Intake',
      ])
    })

    test('towers at the border and threat classification are “neither”, though the words fit', () => {
      expect(ofDhs('neither-but-border-watch').map(({ name }) => name)).toEqual([
        'Autonomous Surveillance Tower (AST)',
      ])
      expect(ofDhs('neither-but-immigration').map(({ name }) => name)).toContain(
        'Case Processing Improvements in FDNS-DS NexGen',
      )
    })

    test('words of listed purposes are found in less than 2 in 100 of the rows that say “neither”', () => {
      const said = earlier.useCases.filter(({ impact }) => impact === 'neither').length
      const told = [...found2024].filter(([rule]) => rule.startsWith('neither-but-'))
      const rows = new Set(told.flatMap(([, list]) => list.map(({ row }) => row)))
      console.info(`2024 “neither” beside words of Appendix I: ${rows.size} of ${said}`)
      expect(rows.size / said).toBeLessThan(0.02)
    })

    test('Hurricane Score is matched by name, and its changed answers are found', () => {
      const pair = years.pairs.find((one) => one.earlier === 109)
      expect(pair).toMatchObject({ later: 142, by: 'name' })
      expect(pair?.contradictions.map(({ rule }) => rule.id)).toEqual([
        'appeal-gone',
        'features-changed',
        'privacy-answer-changed',
      ])
      expect(pair?.changed).toEqual(expect.arrayContaining(['appeal', 'features']))
    })

    test('SmartLINK is no longer covered, and the tower is only later', () => {
      const nameAt = (row: number) => later.useCases.find((one) => one.row === row)?.name
      expect(between('no-longer-covered').map((pair) => nameAt(pair.later))).toContain(
        'Biometric Check-in for ATD-ISAP (SmartLINK)',
      )
      const tower = years.pairs.find((one) => nameAt(one.later) === 'Autonomous Surveillance Tower')
      expect(tower).toMatchObject({ by: 'short-name' })
      expect(tower?.contradictions.map(({ rule }) => rule.id)).toContain('covered-only-later')
    })

    test('CBP One, in operation and covered in 2024, has no row in 2025', () => {
      const gone = years.vanished.filter(({ contradictions }) => contradictions.length > 0)
      const names = gone.map(({ row }) => earlier.useCases.find((one) => one.row === row)?.name)
      expect(names).toContain('CBP One')
      console.info(
        `${years.pairs.length} matched, ${gone.length} of ${years.vanished.length} vanished while covered and in operation`,
      )
    })
  },
)
