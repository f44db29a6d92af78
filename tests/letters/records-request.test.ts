import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment, Finding } from '#schemas/assessment.ts'
import { loadCase } from '#src/cases/registry.ts'
import { caseAssessment } from '#src/domain/case-assessment.ts'
import { letterFor } from '#src/domain/letter.ts'
import { letterFacts } from '#src/domain/letter-facts.ts'
import { letterUnits, recordsOf } from '#src/domain/letter-units.ts'
import { loadFramework } from '#src/frameworks/registry.ts'
import { quotedUseCase } from '#src/inventory/quoted-row.ts'
import { letters, loadLetter } from '#src/letters/registry.ts'
import { aLetterDraft } from '#tests/support/a-letter.ts'
import { aFinding, aMoment, idsFrom } from '#tests/support/an-assessment.ts'

const framework = (await loadFramework('omb-m-24-10', '1.0.0'))!
const request = (await loadLetter('records-request', 'en'))!
const practices = framework.sections.flatMap((s) => (s.kind === 'practices' ? s.practices : []))
const starter = caseAssessment({
  starter: (await loadCase('hurricane-score'))!,
  framework,
  readRow: quotedUseCase,
  newId: idsFrom(1),
  now: aMoment,
})

const status = fc.constantFrom<Finding['status']>(
  ...(['met', 'partly-met', 'not-met', 'not-shown', 'waived', 'not-applicable', ''] as const),
)
const evidence = fc.constantFrom(
  [],
  starter.sources.slice(0, 1).map(({ id }) => ({ id, source: id, place: 'page 1', quote: '' })),
)
const finding = fc.record({ status, evidence }).map((parts) => aFinding(parts))

/** The case with any findings, at any depth of each practice. */
const assessment: fc.Arbitrary<Assessment> = fc
  .tuple(
    fc.array(fc.constantFrom<'quick' | 'full'>('quick', 'full'), { minLength: 15, maxLength: 15 }),
    fc.infiniteStream(finding),
  )
  .map(([depths, findings]) => ({
    ...starter,
    practiceDepths: Object.fromEntries(practices.map(({ id }, at) => [id, depths[at]!])),
    findings: Object.fromEntries(
      practices
        .flatMap(({ id, requirements }) => [id, ...requirements.map((line) => line.id)])
        .map((id) => [id, findings.next().value as Finding]),
    ),
  }))

const linesBelow = (letter: ReturnType<typeof letterFor>, id: 'ask' | 'claimed') =>
  letter.passages
    .filter((passage) => new RegExp(`^${id}-(must|should|may)/`).test(passage.id))
    .flatMap(({ text }) => text.split('\n'))

describe('the records request', () => {
  test('describes the records of every practice and every line of the framework, and of nothing else', () => {
    const ids = practices.flatMap(({ id, requirements }) => [id, ...requirements.map((r) => r.id)])
    expect(Object.keys(request.records).sort()).toEqual(ids.sort())
  })

  test('asks once for each record of what is not shown or only claimed, and for no other', () => {
    fc.assert(
      fc.property(assessment, (given) => {
        const facts = letterFacts(framework, given)
        const letter = letterFor(request, facts, aLetterDraft())
        const owed = (standing: string) =>
          letterUnits(facts.report)
            .filter((unit) => unit.standing === standing)
            .flatMap((unit) => recordsOf(unit, request.records).map(({ text }) => text))
        const named = (lines: string[]) =>
          lines.map((line) => line.replace(/ \([^()]*“.*$| \(an exception.*$/, ''))
        expect(named(linesBelow(letter, 'ask')).sort()).toEqual(owed('not-shown').sort())
        expect(named(linesBelow(letter, 'claimed')).sort()).toEqual(owed('only-claimed').sort())
      }),
      { numRuns: 12 },
    )
  })

  test('puts what the memo requires before what it advises', () => {
    const findings = { 'iv-a': aFinding({ status: 'not-shown' }) }
    const letter = letterFor(
      request,
      letterFacts(framework, { ...starter, findings }),
      aLetterDraft(),
    )
    const levels = linesBelow(letter, 'ask').map((line) => /“(must|should)”/.exec(line)?.[1])
    expect(levels).toEqual(['must', 'must', 'must', 'must', 'should', 'should', 'should'])
  })
})

describe('every letter', () => {
  const all = letters.flatMap(({ id, languages }) =>
    languages.map((language) => [id, language] as const),
  )

  test.each(all)(
    '%s in %s leaves no placeholder, whatever was found and filled in',
    async (id, language) => {
      const template = (await loadLetter(id, language))!
      const fields = fc.dictionary(
        fc.constantFrom(...template.fields.map((field) => field.id)),
        fc.constantFrom('', 'Ada', '2026-03-02', 'One\nTwo'),
      )
      fc.assert(
        fc.property(assessment, fields, (given, filled) => {
          const { model } = letterFor(
            template,
            letterFacts(framework, given),
            aLetterDraft({ template: id, language, fields: filled }),
          )
          expect(JSON.stringify([model.title, model.blocks, model.sources])).not.toMatch(
            /[a-z]+\.[A-Za-z-]+\}|\{\}|undefined|NaN/,
          )
        }),
        { numRuns: 5 },
      )
    },
  )
})
