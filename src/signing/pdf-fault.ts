import type { PdfProblem } from './verification.ts'

/** Leaves a reading that cannot go on; caught where a file is opened or checked and nowhere else. */
export class PdfFault extends Error {
  readonly problem: PdfProblem

  constructor(problem: PdfProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

export const damaged = (at: number, what: string): PdfFault =>
  new PdfFault({ kind: 'damaged', at, what })
