import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { citedPlace } from './citation.ts'
import { partsOf } from './json-pointer.ts'
import type { ReportLeftOut } from './report-model.ts'
import type { PieceKind, Place } from './withheld-pieces.ts'

type Item = ReportLeftOut['items'][number]

/** What is left out, kind by kind, each with where it would stand in the report. */
export function leftOutOf(
  framework: Framework,
  assessment: Assessment,
  places: readonly Place[],
): ReportLeftOut[] {
  const kinds = [...new Set(places.map(({ kind }) => kind))].filter((kind) => kind !== 'draft')
  return kinds.map((kind) => {
    const pieces = places.filter((place) => place.kind === kind)
    const items = pieces.flatMap(({ where }) => itemAt(framework, assessment, kind, where))
    return { kind, count: pieces.length, items: [...new Map(items.map((i) => [i.id, i])).values()] }
  })
}

function itemAt(
  framework: Framework,
  assessment: Assessment,
  kind: PieceKind,
  where: string,
): Item[] {
  const [, , part = ''] = partsOf(where) ?? []
  switch (kind) {
    case 'source':
      return [{ id: String(Number(part) + 1), label: '' }]
    case 'evidence':
    case 'note':
    case 'internal-note':
      return [{ id: part, label: labelOf(framework, part) }]
    case 'answer':
      return [answerItem(framework, part)]
    case 'claim': {
      const about = assessment.claims[Number(part)]?.about ?? ''
      return [{ id: about, label: labelOf(framework, about) }]
    }
    case 'context':
    case 'row':
    case 'attachment':
    case 'contradictions':
    case 'draft':
      return []
  }
}

const roles = ['systemName', 'rightsMatrix', 'peopleAffected'] as const

function answerItem(framework: Framework, id: string): Item {
  const role = roles.find((name) => framework.roles[name] === id)
  for (const section of framework.sections) {
    if (section.kind !== 'questions') continue
    const question = section.questions.find((asked) => asked.id === id)
    if (question)
      return {
        id,
        label: question.label,
        answer: {
          chapter: { id: section.id, title: section.title },
          place: citedPlace(framework, question.citation),
          ...(role && { role }),
        },
      }
  }
  return { id, label: id }
}

/** A question's label, a practice's short title, or its title with the line's id. */
export function labelOf({ sections }: Framework, id: string): string {
  const questions = sections.flatMap((s) => (s.kind === 'questions' ? s.questions : []))
  const practices = sections.flatMap((s) => (s.kind === 'practices' ? s.practices : []))
  const practice = practices.find((one) => one.id === id)
  const ofLine = practices.find((one) => one.requirements.some((line) => line.id === id))
  return (
    questions.find((question) => question.id === id)?.label ??
    practice?.shortTitle ??
    (ofLine ? `${ofLine.shortTitle}, ${id}` : id)
  )
}
