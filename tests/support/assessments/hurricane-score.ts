import type { Assessment } from '#schemas/assessment.ts'
import type { Source } from '#schemas/source.ts'
import { loadCase } from '#src/cases/registry.ts'
import { caseAssessment } from '#src/domain/case-assessment.ts'
import { quotedUseCase } from '#src/inventory/quoted-row.ts'
import { finding, partsFrom, theFramework } from './building.ts'
import { aboutHurricaneScore } from './hurricane-score-answers.ts'

const moment = '2026-11-22T10:00:00.000Z'

/**
 * A shadow assessment of a real system, on the public record alone. It concludes only what that record
 * supports: a claim without a document behind it stays not shown, and nothing is said to be unmet.
 */
export async function hurricaneScore(): Promise<Assessment> {
  const parts = partsFrom(0x1000)
  const starter = await loadCase('hurricane-score')
  if (!starter) throw new Error('the case is gone')
  const framework = await theFramework()
  const start = caseAssessment({
    starter,
    framework,
    readRow: quotedUseCase,
    newId: parts.newId,
    now: moment,
  })
  const automating = parts.source({
    title:
      'Automating Deportation: The Artificial Intelligence Behind the Department of Homeland Security’s Immigration Enforcement Regime',
    author: 'Mijente and Just Futures Law',
    date: '2024-06',
    link: 'https://mijente.net/wp-content/uploads/2024/06/Automating-Deportation.pdf',
    seen: '2026-11-22',
    voice: 'independent',
  })
  const sources = [
    ...start.sources.map((source) => ({ ...source, seen: '2026-11-22' })),
    automating,
  ]
  return {
    ...start,
    title: 'Hurricane Score',
    answers: { ...start.answers, ...aboutHurricaneScore(parts.row) },
    practiceDepths: { 'iv-i': 'full', 'v-e': 'full' },
    findings: findingsOn(sources, parts.cite),
    sources,
  }
}

type Cite = ReturnType<typeof partsFrom>['cite']

function findingsOn(sources: readonly Source[], cite: Cite): Assessment['findings'] {
  const named = (start: string) => {
    const source = sources.find(({ title }) => title.startsWith(start))
    if (!source) throw new Error(`no source “${start}”`)
    return source
  }
  const in2024 = (column: number, quote = '') =>
    cite(named('2024 consolidated'), `row 109, column ${column}`, quote)
  const in2025 = (column: number, quote = '') =>
    cite(named('2025 consolidated'), `row 142, column ${column}`, quote)
  const inLetter = () =>
    cite(
      named('Cancel DHS Use'),
      'page 1',
      'To date, the public has received little to no information about these AI tools',
    )
  const notShown = (note: string, ...evidence: ReturnType<Cite>[]) =>
    finding('not-shown', note, evidence, { confidence: 'medium' })
  return {
    'iv-a': notShown(
      'Both inventories answer that an impact assessment was done. We found no assessment and no summary of one, so its contents cannot be read.',
      in2024(46, 'Yes'),
      inLetter(),
    ),
    'iv-b': notShown(
      'The agency describes a test in operation in the form’s own words. No results, no measures and no date are published.',
      in2024(47),
    ),
    'iv-c': notShown(
      'The agency says that its Chief AI Officer made the evaluation. What was looked at, and what was found, is not published.',
      in2024(49, 'Yes – by the CAIO'),
      in2025(31, 'CAIO Review'),
    ),
    'v-a': notShown(
      'The agency names sex, age and country of origin as inputs in 2024, and sex and age in 2025. Its answer on gaps between groups names no group and no result.',
      in2024(56, 'It is reevaluated and retrained on an annual basis.'),
      in2025(25),
    ),
    'v-b': notShown(
      'The answer is “Direct user testing”. It does not say whether users are officers or the people who are scored.',
      in2024(57, 'Direct user testing'),
      inLetter(),
    ),
    'iv-d': notShown(
      'A plan for monitoring is claimed. Neither the plan nor anything that it found is published.',
      in2024(50),
    ),
    'iv-e': notShown(
      'The agency says that the model is retrained every year. That is not a review of its risks, and no review is published.',
      in2024(56),
    ),
    'iv-f': notShown(
      'Nothing on the public record speaks to new risks that were found or dealt with.',
    ),
    'iv-g': notShown(
      'The 2025 inventory says that training is established. What it covers, and who had it, is not published.',
      in2025(33, 'Training Established'),
    ),
    'iv-h': notShown(
      'The agency says that people decide and that the score is one factor of many. Which decisions may not rest on the score without more oversight is not published.',
      in2024(51),
    ),
    'v-c': notShown(
      'Nothing on the public record shows that scores are compared between groups over time.',
    ),
    'v-d': notShown(
      'Nothing shows that a person whose monitoring gets stricter is told of the score. The agency answers “No” on decisions that could hurt people.',
      in2024(55, 'No'),
    ),
    'v-f': notShown(
      'Asked for a way to opt out, the agency answers “Other” and describes how the score is used. The answer names no way to opt out and does not say that there is none.',
      in2024(61, 'Other'),
    ),
    'iv-i-01': finding(
      'met',
      'The entry is public in both years. It says in plain words what goes in, what number comes out, and what officers use it for.',
      [in2024(8), in2025(15)],
      { confidence: 'medium' },
    ),
    'iv-i-02': finding(
      'not-shown',
      'The agency answers that people do not deal with the AI. The line is about people who deal with a service that relies on it. Whether people in the program are told is not on the record.',
      [in2024(53)],
      { confidence: 'medium' },
    ),
    'iv-i-03': finding('not-shown', 'Nothing on the record says that notice comes first.', [], {
      confidence: 'low',
    }),
    'iv-i-04': finding(
      'met',
      'The use case is in the public inventory in both years, so nothing more is asked by this line.',
      [in2024(1), in2025(4)],
      { confidence: 'high' },
    ),
    'v-e-01': finding(
      'not-shown',
      'In 2024 the agency answers “Yes” on a way to appeal. In 2025 it answers that an appeal is precluded by law. The two do not agree, and neither is explained.',
      [in2024(59, 'Yes'), in2025(35, 'Appeal Precluded by Law')],
      { confidence: 'high' },
    ),
    'v-e-02': finding('not-applicable', 'A permission; nothing is owed.'),
    'v-e-03': finding('not-shown', 'No process is described, so its burden cannot be judged.', [], {
      confidence: 'low',
    }),
    'v-e-04': finding(
      'not-shown',
      'If no appeal can be given, other human oversight is due. The record names none.',
      [in2025(34, 'Not Applicable')],
      { confidence: 'medium' },
    ),
  }
}
