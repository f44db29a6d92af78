import { bytesOfLatin1 } from '#src/signing/bytes.ts'
import { createBudget, defaultLimits, type PdfLimits } from '#src/signing/pdf-budget.ts'
import { PdfFault } from '#src/signing/pdf-fault.ts'
import type { Cursor } from '#src/signing/pdf-lexer.ts'

/** A cursor at the start of a text in PDF syntax. */
export const aCursor = (text: string, limits: Partial<PdfLimits> = {}): Cursor => ({
  bytes: bytesOfLatin1(text),
  at: 0,
  inFile: true,
  budget: createBudget({ ...defaultLimits, ...limits }),
})

/** What a reading says went wrong; undefined when nothing did. */
export function faultOf(read: () => unknown): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    if (!(error instanceof PdfFault)) throw error
    return error.problem.kind === 'damaged' ? error.problem.what : error.problem.kind
  }
}
