import { expect, test } from 'vitest'
import type { RuleOf } from '#schemas/contradiction-rule.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { complaintsAfter, type Spoil } from '#tests/support/spoil-framework.ts'

const ruleOf = <K extends 'row' | 'answers' | 'finding'>(
  framework: Parameters<Spoil>[0],
  kind: K,
): RuleOf<K> => {
  const rule = framework.contradictions.find((one): one is RuleOf<K> => one.kind === kind)
  if (!rule) throw new Error(`no rule "${kind}"`)
  return rule
}

test.each<[string, Spoil, string]>([
  [
    'a rule that tests what no layout reads',
    (f) => {
      ruleOf(f, 'row').says = { all: [{ not: { reading: 'ghost', answered: true } }] }
    },
    'studied-without-appeal: no reading "ghost"',
  ],
  [
    'a rule that quotes what no layout reads',
    (f) => {
      ruleOf(f, 'row').quotes = ['ghost']
    },
    'studied-without-appeal: no reading "ghost"',
  ],
  [
    'a rule that waits for a value which no layout gives',
    (f) => {
      ruleOf(f, 'row').against = { reading: 'appeal', is: ['precluded'] }
    },
    'studied-without-appeal: "appeal" is never read as "precluded"',
  ],
  [
    'a rule that compares days with what is no day',
    (f) => {
      ruleOf(f, 'row').against = { reading: 'appeal', earlierThan: 'studied' }
    },
    'studied-without-appeal: "appeal" is no day',
  ],
  [
    'a rule about nothing',
    (f) => {
      ruleOf(f, 'row').about = ['ghost']
    },
    'studied-without-appeal: nothing has the id "ghost"',
  ],
  [
    'a rule on a practice that is not there',
    (f) => {
      ruleOf(f, 'finding').practice = 'ghost'
    },
    'studied-but-not: nothing has the id "ghost"',
  ],
  [
    'a rule on an answer that nobody asks for',
    (f) => {
      ruleOf(f, 'answers').answers = { answer: 'ghost', answered: true }
    },
    'not-studied-but-risky: "ghost" is not asked before this point',
  ],
  [
    'a rule that cites a document which is not listed',
    (f) => {
      ruleOf(f, 'row').citations = [{ section: '§1', pages: '1', source: 'ghost' }]
    },
    'studied-without-appeal: no source "ghost"',
  ],
  [
    'two rules of one name',
    (f) => void f.contradictions.push(structuredClone(ruleOf(f, 'row'))),
    'id "studied-without-appeal" appears twice',
  ],
  [
    'two readings of one name',
    (f) => void f.inventoryMaps[0]!.readings.push(f.inventoryMaps[0]!.readings[0]!),
    'id "studied" appears twice',
  ],
])('a framework with %s is refused, and told why', (_what, spoil, complaint) => {
  expect(complaintsAfter(aFramework, spoil)).toContain(complaint)
})

test('blank, “N/A” and unknown words can be waited for everywhere', () => {
  const spoil: Spoil = (f) => {
    ruleOf(f, 'row').against = { reading: 'appeal', is: ['blank', 'not-applicable', 'other'] }
  }
  expect(complaintsAfter(aFramework, spoil)).toEqual([])
})
