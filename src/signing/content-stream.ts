import type { PdfBudget } from './pdf-budget.ts'
import { isRegular } from './pdf-characters.ts'
import { damaged } from './pdf-fault.ts'
import { readValue, readWord, skipSpace } from './pdf-lexer.ts'
import type { PdfValue } from './pdf-values.ts'

/** One operator with what stands before it: `[/F1, 9] Tf`. */
export type Operation = { readonly operator: string; readonly operands: readonly PdfValue[] }

const NUMBER_START = /[\d+\-.]/

/** The operations of a content stream or a CMap in order (7.8.2); images inside the stream are a fault. */
export function* operations(bytes: Uint8Array, budget: PdfBudget): Generator<Operation> {
  const cursor = { bytes, at: 0, inFile: false, budget }
  let operands: PdfValue[] = []
  for (skipSpace(cursor); cursor.at < bytes.length; skipSpace(cursor)) {
    const byte = Number(bytes[cursor.at])
    if (!isRegular(byte) || NUMBER_START.test(String.fromCharCode(byte))) {
      operands.push(readValue(cursor))
      continue
    }
    budget.step()
    const operator = readWord(cursor)
    if (operator === 'BI') throw damaged(0, 'an image stands inside a content stream')
    yield { operator, operands }
    operands = []
  }
}
