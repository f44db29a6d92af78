import type { ReportModel } from './report-model.ts'

/** A contradiction that the assessor accepted, and the sources that it stands in. */
export type ToldContradiction = { id: string; text: string; marks: number[] }

export const contradictionsTold = (_report: ReportModel): ToldContradiction[] => []
