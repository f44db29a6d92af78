import { operations } from './content-stream.ts'
import type { PdfBudget } from './pdf-budget.ts'
import { isArray, isString, type PdfString, type PdfValue } from './pdf-values.ts'

/** Character code → text. */
export type ToUnicode = ReadonlyMap<number, string>

const LARGEST_RANGE = 65_536

/** A ToUnicode CMap (9.10.3): single codes and ranges. */
export function readToUnicode(bytes: Uint8Array, budget: PdfBudget): ToUnicode {
  const map = new Map<number, string>()
  for (const { operator, operands } of operations(bytes, budget)) {
    if (operator === 'endbfchar')
      for (const [code, text] of inGroups(operands, 2)) put(map, code, text)
    if (operator === 'endbfrange')
      for (const [first, last, texts] of inGroups(operands, 3)) putRange(map, first, last, texts)
  }
  return map
}

function* inGroups(values: readonly PdfValue[], size: number): Generator<readonly PdfValue[]> {
  for (let at = 0; at + size <= values.length; at += size) yield values.slice(at, at + size)
}

function put(map: Map<number, string>, code: PdfValue | undefined, text: PdfValue | undefined) {
  if (isString(code) && isString(text)) map.set(codeOf(code), textOf(text))
}

function putRange(
  map: Map<number, string>,
  first: PdfValue | undefined,
  last: PdfValue | undefined,
  texts: PdfValue | undefined,
): void {
  if (!isString(first) || !isString(last)) return
  const from = codeOf(first)
  const count = Math.min(codeOf(last) - from + 1, LARGEST_RANGE)
  for (let step = 0; step < count; step += 1) {
    const text = isArray(texts) ? texts[step] : texts
    if (!isString(text)) continue
    map.set(from + step, isArray(texts) ? textOf(text) : following(textOf(text), step))
  }
}

const codeOf = ({ bytes }: PdfString): number => bytes.reduce((code, byte) => code * 256 + byte, 0)

const textOf = ({ bytes }: PdfString): string => new TextDecoder('utf-16be').decode(bytes)

const LAST_CODE_POINT = 0x10_ffff

/** In a range with one text, the last character counts up; past the last one there is, nothing stands. */
function following(text: string, step: number): string {
  const characters = Array.from(text)
  const next = Number(characters.pop()?.codePointAt(0)) + step
  return next <= LAST_CODE_POINT ? characters.join('') + String.fromCodePoint(next) : ''
}
