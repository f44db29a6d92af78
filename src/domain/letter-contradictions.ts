import { openMarks } from './letter-units.ts'
import type { ReportModel } from './report-model.ts'

/** A contradiction that the assessor accepted, and the sources that it stands in. */
export type ToldContradiction = { id: string; text: string; marks: number[] }

/** One that rests on a source which may not be named stays inside. */
export const contradictionsTold = (report: ReportModel): ToldContradiction[] =>
  report.contradictions.accepted.flatMap(({ key, title, explanation, sides }) => {
    const numbers = sides.flat().flatMap(({ number }) => (number > 0 ? [number] : []))
    const marks = openMarks(report, numbers)
    return marks.length < new Set(numbers).size
      ? []
      : [{ id: key, text: `${title}. ${explanation}`, marks }]
  })
