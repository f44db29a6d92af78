import type { Framework } from '#schemas/framework.ts'
import type { Section } from '#schemas/framework-shape.ts'
import type { SourceUses } from '#src/domain/source-uses.ts'

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

export type Cited = { places: CitedPlace[]; context: number; rows: number }

type Name = Pick<CitedPlace, 'page' | 'on' | 'label' | 'line'>
export type PlaceNames = ReadonlyMap<string, Name>

export function citedPlaces(names: PlaceNames, uses: SourceUses): Cited {
  const place = (use: CitedPlace['use'], about: string): CitedPlace => ({
    use,
    about,
    ...(names.get(about) ?? { label: '' }),
  })
  return {
    places: [
      ...uses.findings.map((about) => place('evidence', about)),
      ...uses.claims.map((about) => place('claim', about)),
    ],
    context: uses.context,
    rows: uses.rows,
  }
}

/** Built once for a questionnaire, not for every source. */
export const placeNames = (framework: Framework): PlaceNames =>
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
