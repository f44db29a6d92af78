import type { Practice } from '#schemas/practice.ts'
import type { Guidance, Question } from '#schemas/question.ts'
import { plainText } from '#src/domain/plain-text.ts'
import type { Asked } from '#src/domain/relevance.ts'
import type { DraftPage } from './draft-pages.ts'

/** A place that can be gone to: a question, a practice or one of its lines. */
export type Place = { page: DraftPage; at: string | undefined; label: string; found: string }

/** Everything that is asked, with the text in which it is looked for. */
export function searchablePlaces(asked: Asked): Place[] {
  return asked.sections.flatMap((part) => {
    if (part.kind === 'practices') return part.practices.flatMap(practicePlaces)
    const { id, title } = part.section
    const page: DraftPage = { kind: 'section', id, title }
    return part.questions.map((question) => ({
      page,
      at: question.id,
      label: question.label,
      found: plainText(`${title} ${questionText(question)}`),
    }))
  })
}

function practicePlaces(practice: Practice): Place[] {
  const page: DraftPage = { kind: 'practice', id: practice.id, title: practice.shortTitle }
  const { title, heading, shortTitle, summary, guidance, citation } = practice
  const own = [title, heading, shortTitle, summary, citation.section, guidanceText(guidance)]
  return [
    { page, at: undefined, label: title, found: plainText(own.join(' ')) },
    ...practice.requirements.map(({ id, text, citation: place }) => ({
      page,
      at: id,
      label: text,
      found: plainText(`${id} ${text} ${place.section}`),
    })),
  ]
}

const guidanceText = ({ why, lookOutside, lookInside, evidence }: Guidance) =>
  [why, lookOutside, lookInside, ...evidence].join(' ')

function questionText(question: Question): string {
  const parts =
    question.kind === 'rows'
      ? question.fields.map(({ label }) => label)
      : 'options' in question
        ? question.options.map(({ label }) => label)
        : []
  const { label, hint = '', guidance } = question
  return [label, hint, ...parts, guidanceText(guidance)].join(' ')
}

/** Places that hold every word, those with the words in their own label first. */
export function searchPlaces(places: readonly Place[], text: string): Place[] {
  const words = plainText(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const inLabel = (place: Place) => words.every((word) => plainText(place.label).includes(word))
  const found = places.filter((place) => words.every((word) => place.found.includes(word)))
  return [...found.filter(inLabel), ...found.filter((place) => !inLabel(place))]
}
