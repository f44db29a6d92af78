/** Objects of ISO 32000-1 §7.3, read for tests by code that shares nothing with the writer. */
type Name = { kind: 'name'; name: string }
export type Reference = { kind: 'reference'; number: number; generation: number }
export type PdfText = { kind: 'text'; bytes: Uint8Array }
type Operator = { kind: 'operator'; operator: string }
export type Dictionary = Map<string, PdfValue>
export type Stream = { kind: 'stream'; dictionary: Dictionary; raw: Uint8Array }
export type PdfValue =
  | number
  | boolean
  | null
  | Name
  | Reference
  | PdfText
  | Operator
  | Stream
  | PdfValue[]
  | Dictionary

type Kinded = Exclude<PdfValue, number | boolean | null | PdfValue[] | Dictionary>

export const isKind = <K extends Kinded['kind']>(
  value: PdfValue | undefined,
  kind: K,
): value is Extract<Kinded, { kind: K }> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Map) &&
  value.kind === kind

export const isDictionary = (value: PdfValue | undefined): value is Dictionary =>
  value instanceof Map

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

export function textOf({ bytes }: PdfText): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return latin1(bytes)
  return new TextDecoder('utf-16be').decode(bytes.subarray(2))
}

/** The name's text, or an empty string for anything else. */
export const nameOf = (value: PdfValue | undefined): string =>
  isKind(value, 'name') ? value.name : ''
