import type { Assessment } from '#schemas/assessment.ts'
import type { ReportSource } from './report-model.ts'

/** Sources numbered in the order of the person's own list, so that [3] stays [3] while they work. */
export function numberedSources(assessment: Assessment): ReportSource[] {
  return assessment.sources.map(({ id: _id, ...source }, index) => ({
    number: index + 1,
    ...source,
  }))
}

export const sourceNumber = ({ sources }: Pick<Assessment, 'sources'>, id: string): number =>
  sources.findIndex((source) => source.id === id) + 1
