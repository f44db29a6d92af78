import type { Assessment } from '#schemas/assessment.ts'
import type { Case, QuotedRow } from '#schemas/case.ts'
import type { Framework } from '#schemas/framework.ts'
import { saidInRow } from './claims.ts'
import { newAssessment } from './new-assessment.ts'
import type { ReportedUseCase } from './reported-cell.ts'

type CaseStart = {
  readonly starter: Case
  readonly framework: Pick<Framework, 'id' | 'version' | 'sections' | 'inventoryMaps'>
  /** Knows what the columns of an inventory asked. */
  readonly readRow: (row: QuotedRow) => ReportedUseCase
  /** A fresh UUID each time. */
  readonly newId: () => string
  /** ISO 8601 moment. */
  readonly now: string
}

/**
 * A shadow assessment that starts from a case: facts as answers, the agency's words as claims, what is open
 * as context, and no finding. The case itself is listed last among the sources, so that a report can say
 * where it began and on which day the record stood so; the person has seen none of the sources yet.
 */
export function caseAssessment({ starter, framework, readRow, newId, now }: CaseStart): Assessment {
  const ids = new Map(starter.sources.map(({ id }) => [id, newId()]))
  const sourceId = (key: string) => ids.get(key) ?? unlisted(starter, key)
  const itself = newId()
  const rows = starter.rows.map((row) =>
    saidInRow(framework, readRow(row), sourceId(row.source), newId),
  )
  return {
    ...newAssessment({
      id: newId(),
      kind: 'shadow',
      framework: { id: framework.id, version: framework.version },
      now,
    }),
    title: starter.title,
    answers: starter.answers,
    claims: [
      ...rows.flatMap(({ claims }) => claims),
      ...starter.claims.map((claim) => ({
        ...claim,
        id: newId(),
        source: sourceId(claim.source),
      })),
    ],
    rows: rows.flatMap((row) => row.rows),
    sources: [
      ...starter.sources.map((source) => ({ ...source, id: sourceId(source.id), seen: '' })),
      sourceOf(starter, itself),
    ],
    context: [
      {
        prompt: 'About this starter case',
        statement: starter.caution,
        source: itself,
        place: `as of ${starter.asOf}`,
      },
      ...starter.openQuestions.map(({ about, question, source, place }) => ({
        about,
        prompt: `Open question: ${labelOf(framework, about)}`,
        statement: question,
        source: sourceId(source),
        place,
      })),
      ...rows.flatMap(({ context }) => context),
    ],
  }
}

const sourceOf = ({ title, asOf }: Case, id: string): Assessment['sources'][number] => ({
  id,
  kind: 'other',
  title: `Starter case: ${title}`,
  author: 'Plumbline',
  date: asOf,
  link: '',
  seen: '',
  voice: 'unknown',
})

/** The name of a practice, or a question in full; a parsed case is about nothing else. */
function labelOf({ sections }: Pick<Framework, 'sections'>, about: string): string {
  for (const section of sections) {
    if (section.kind === 'practices') {
      const practice = section.practices.find(({ id }) => id === about)
      if (practice) return practice.shortTitle
    } else {
      const question = section.questions.find(({ id }) => id === about)
      if (question) return question.label
    }
  }
  throw new Error(`The framework has no practice or question "${about}".`)
}

function unlisted(starter: Case, key: string): never {
  throw new Error(`The case "${starter.id}" cites "${key}", which it does not list.`)
}
