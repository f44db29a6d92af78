import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Section } from '#schemas/framework-shape.ts'

/** Where a source is used. `page` is the section or practice to go to, absent when the form dropped it. */
export type CitedPlace = {
  use: 'evidence' | 'claim'
  /** Practice, requirement or question id. */
  about: string
  page?: string
  on?: 'section' | 'practice'
  /** The practice's short title or the question's label. */
  label: string
  /** Requirement id, when a line is meant. */
  line?: string
}

export type Cited = { places: CitedPlace[]; context: number }

export function citedPlaces(framework: Framework, assessment: Assessment, source: string): Cited {
  const known = namesOf(framework)
  const place = (use: CitedPlace['use'], about: string): CitedPlace => ({
    use,
    about,
    ...(known.get(about) ?? { label: '' }),
  })
  const evidence = Object.entries(assessment.findings)
    .filter(([, finding]) => finding.evidence.some((item) => item.source === source))
    .map(([about]) => place('evidence', about))
  const claimed = assessment.claims.filter((claim) => claim.source === source)
  return {
    places: [
      ...evidence,
      ...[...new Set(claimed.map((claim) => claim.about))].map((about) => place('claim', about)),
    ],
    context: assessment.context.filter((item) => item.source === source).length,
  }
}

type Name = Pick<CitedPlace, 'page' | 'on' | 'label' | 'line'>

const namesOf = (framework: Framework): Map<string, Name> =>
  new Map(framework.sections.flatMap(sectionNames))

function sectionNames(section: Section): [string, Name][] {
  if (section.kind === 'questions')
    return section.questions.map(({ id, label }) => [
      id,
      { page: section.id, on: 'section', label },
    ])
  return section.practices.flatMap(({ id, shortTitle, requirements }): [string, Name][] => {
    const name = { page: id, on: 'practice', label: shortTitle } as const
    return [
      [id, name],
      ...requirements.map((line): [string, Name] => [line.id, { ...name, line: line.id }]),
    ]
  })
}
