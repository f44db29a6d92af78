/** PDF objects (ISO 32000-2, 7.3) as plain data. */

export type PdfName = { readonly kind: 'name'; readonly name: string }
export type PdfRef = { readonly kind: 'ref'; readonly num: number; readonly gen: number }
export type PdfString = {
  readonly kind: 'string'
  readonly bytes: Uint8Array
  readonly hex: boolean
  /** Where the token stands in the file; null inside an object stream. */
  readonly span: { readonly start: number; readonly end: number } | null
}
export type PdfArray = readonly PdfValue[]
export type PdfDict = ReadonlyMap<string, PdfValue>
/** `raw` is still filtered. */
export type PdfStream = {
  readonly kind: 'stream'
  readonly dict: PdfDict
  readonly raw: Uint8Array
}
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfArray
  | PdfDict
  | PdfStream

type Tagged = PdfName | PdfRef | PdfString | PdfStream

export const isArray = (value: PdfValue | undefined): value is PdfArray => Array.isArray(value)
export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map
const isTagged = (value: PdfValue | undefined): value is Tagged =>
  typeof value === 'object' && value !== null && 'kind' in value
export const isName = (value: PdfValue | undefined): value is PdfName =>
  isTagged(value) && value.kind === 'name'
export const isRef = (value: PdfValue | undefined): value is PdfRef =>
  isTagged(value) && value.kind === 'ref'
export const isString = (value: PdfValue | undefined): value is PdfString =>
  isTagged(value) && value.kind === 'string'
export const isStream = (value: PdfValue | undefined): value is PdfStream =>
  isTagged(value) && value.kind === 'stream'
export const isInteger = (value: PdfValue | undefined): value is number => Number.isInteger(value)

export const pdfName = (name: string): PdfName => ({ kind: 'name', name })
export const pdfRef = (num: number, gen = 0): PdfRef => ({ kind: 'ref', num, gen })
export const pdfHex = (bytes: Uint8Array): PdfString => ({
  kind: 'string',
  bytes,
  hex: true,
  span: null,
})
export const pdfString = (bytes: Uint8Array): PdfString => ({ ...pdfHex(bytes), hex: false })

/** The entries of a dictionary or of a stream's dictionary; none for anything else. */
export function entriesOf(value: PdfValue | undefined): PdfDict {
  if (isStream(value)) return value.dict
  return isDict(value) ? value : new Map()
}

export const nameOf = (value: PdfValue | undefined): string | undefined =>
  isName(value) ? value.name : undefined

/** The same object, however it is spelled: keys in any order, strings by their bytes. */
export function sameValue(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  if (isArray(a)) return isArray(b) && sameArray(a, b)
  if (isDict(a)) return isDict(b) && sameDict(a, b)
  if (isTagged(a)) return isTagged(b) && sameTagged(a, b)
  return a === b
}

const sameArray = (a: PdfArray, b: PdfArray): boolean =>
  a.length === b.length && a.every((item, index) => sameValue(item, b[index]))

const sameDict = (a: PdfDict, b: PdfDict): boolean => changedKeys(a, b).length === 0

function sameTagged(a: Tagged, b: Tagged): boolean {
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name
  if (a.kind === 'ref') return b.kind === 'ref' && a.num === b.num && a.gen === b.gen
  if (a.kind === 'string') return b.kind === 'string' && sameBytes(a.bytes, b.bytes)
  return b.kind === 'stream' && sameBytes(a.raw, b.raw) && sameDict(a.dict, b.dict)
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]))

/** Keys that one of the two lacks or has otherwise. */
export const changedKeys = (a: PdfDict, b: PdfDict): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => !sameValue(a.get(key), b.get(key)))
