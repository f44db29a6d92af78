import type { FrameworkParts } from './framework-shape.ts'
import type { Citation } from './question.ts'

/** Citations that name a document which the framework does not list. */
export function citationComplaints(framework: FrameworkParts): string[] {
  const known = new Set(framework.sources.map((source) => source.id))
  return allCitations(framework).flatMap(({ where, citation }) =>
    citation?.source === undefined || known.has(citation.source)
      ? []
      : [`${where}: no source "${citation.source}"`],
  )
}

type Cited = { where: string; citation: Citation | undefined }

function allCitations(framework: FrameworkParts): Cited[] {
  const { sections, verdicts, proposals, glossary, contradictions } = framework
  return [
    ...sections.flatMap((section) =>
      section.kind === 'questions'
        ? section.questions.flatMap((question) => [
            { where: question.id, citation: question.citation },
            ...optionsOf(question).map(({ citation }) => ({ where: question.id, citation })),
          ])
        : section.practices.flatMap((practice) =>
            [practice, ...practice.requirements].flatMap((part) => [
              { where: part.id, citation: part.citation },
              ...part.exemptions.map(({ citation }) => ({ where: part.id, citation })),
            ]),
          ),
    ),
    ...[...verdicts, ...contradictions].flatMap(({ id, citations }) =>
      citations.map((citation) => ({ where: id, citation })),
    ),
    ...[...proposals, ...glossary].map(({ id, citation }) => ({ where: id, citation })),
  ]
}

type Question = Extract<
  FrameworkParts['sections'][number],
  { kind: 'questions' }
>['questions'][number]

function optionsOf(question: Question) {
  if (question.kind === 'rows')
    return question.fields.flatMap((field) => ('options' in field ? field.options : []))
  return 'options' in question ? question.options : []
}
