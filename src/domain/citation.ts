import type { Framework } from '#schemas/framework.ts'
import type { Citation } from '#schemas/question.ts'
import type { CitedPlace } from './report-model.ts'

export function citedPlace(
  framework: Pick<Framework, 'sources' | 'shortTitle'>,
  citation: Citation,
): CitedPlace {
  const source =
    framework.sources.find((document) => document.id === citation.source) ?? framework.sources[0]
  return {
    source: source?.shortTitle ?? framework.shortTitle,
    section: citation.section,
    pages: citation.pages,
  }
}
