import type { Capacity } from '#src/domain/capacity.ts'
import { type Bytes, bytesOfLatin1, toHex } from './bytes.ts'
import { dateString, textString } from './pdf-text.ts'
import { type PdfDict, type PdfValue, pdfHex, pdfName } from './pdf-values.ts'
import { serialize } from './pdf-writer.ts'
import { CAPACITY_ENTRY, capacityEntry } from './signed-capacity.ts'

/** What the signer says about the signature; nobody vouches for it but the signer. */
export type SignatureClaims = {
  readonly name: string
  readonly reason: string
  readonly location?: string
  readonly time: Date
  readonly capacity?: Capacity
}

/** Room for the CMS object: one kilobyte is used, the rest waits for chains of certificates. */
export const CONTENTS_BYTES = 12_288

/** Ten digits each, so that the real numbers fit in their place. */
const PLACEHOLDER = 9_999_999_999

/** A signature dictionary (12.8.1) whose range and contents are still to be filled in. */
export function signatureDictionary(claims: SignatureClaims, certify: boolean): PdfDict {
  const { name, reason, location, time, capacity } = claims
  const texts: [string, string | undefined][] = [
    ['Name', name],
    ['Reason', reason],
    ['Location', location],
  ]
  return new Map<string, PdfValue>([
    ['Type', pdfName('Sig')],
    ['Filter', pdfName('Adobe.PPKLite')],
    ['SubFilter', pdfName('ETSI.CAdES.detached')],
    ['ByteRange', [0, PLACEHOLDER, PLACEHOLDER, PLACEHOLDER]],
    ['Contents', pdfHex(new Uint8Array(CONTENTS_BYTES))],
    ['M', dateString(time)],
    ...texts.flatMap(([key, text]): [string, PdfValue][] =>
      text ? [[key, textString(text)]] : [],
    ),
    ...(capacity ? [[CAPACITY_ENTRY, capacityEntry(capacity)] satisfies [string, PdfValue]] : []),
    ['Prop_Build', new Map([['App', new Map([['Name', pdfName('Plumbline')]])]])],
    ...(certify ? [certification()] : []),
  ])
}

/**
 * Room for a time stamp: authorities send their chains along, and some eight kilobytes were seen. Never to
 * be changed, like the order of the entries: an answer that is still awaited is for exactly these bytes.
 */
export const TIMESTAMP_BYTES = 16_384

/** A document time stamp (ISO 32000-2, 12.8.5), still empty. */
export const timestampDictionary = (): PdfDict =>
  new Map<string, PdfValue>([
    ['Type', pdfName('DocTimeStamp')],
    ['Filter', pdfName('Adobe.PPKLite')],
    ['SubFilter', pdfName('ETSI.RFC3161')],
    ['ByteRange', [0, PLACEHOLDER, PLACEHOLDER, PLACEHOLDER]],
    ['Contents', pdfHex(new Uint8Array(TIMESTAMP_BYTES))],
  ])

/** DocMDP with P 2: afterwards others may sign in the fields that are there, and nothing else. */
const certification = (): [string, PdfValue] => [
  'Reference',
  [
    new Map<string, PdfValue>([
      ['Type', pdfName('SigRef')],
      ['TransformMethod', pdfName('DocMDP')],
      [
        'TransformParams',
        new Map<string, PdfValue>([
          ['Type', pdfName('TransformParams')],
          ['P', 2],
          ['V', pdfName('1.2')],
        ]),
      ],
    ]),
  ],
]

/** `signed` are views of the file, in order: what is signed is one after the other. */
export type SignedRanges = { readonly contentsAt: number; readonly signed: readonly Uint8Array[] }

/** Writes the byte range into a file that holds the dictionary's object at `at`, and gives what to sign. */
export function fillByteRange(bytes: Bytes, dictionary: PdfDict, at: number): SignedRanges {
  const text = serialize(dictionary)
  const textAt = placeOf(bytes, text, at)
  const range = serialize(dictionary.get('ByteRange'))
  const contents = serialize(dictionary.get('Contents'))
  const start = textAt + text.indexOf(contents)
  const end = start + contents.length
  const filled = `[0 ${start} ${end} ${bytes.length - end}]`.padEnd(range.length)
  bytes.set(bytesOfLatin1(filled), textAt + text.indexOf(range))
  return {
    contentsAt: start + 1,
    signed: [bytes.subarray(0, start), bytes.subarray(end)],
  }
}

export const fillContents = (bytes: Bytes, contentsAt: number, cms: Uint8Array): void =>
  bytes.set(bytesOfLatin1(toHex(cms)), contentsAt)

/** The dictionary follows the object's number on the next line. */
const placeOf = (bytes: Bytes, text: string, at: number): number =>
  bytes.indexOf(text.charCodeAt(0), at)
