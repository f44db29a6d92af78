import {
  Set as Asn1Set,
  type BaseBlock,
  Constructed,
  Integer,
  ObjectIdentifier,
  OctetString,
  Primitive,
  Sequence,
} from 'asn1js'
import { type Bytes, concatBytes, ownBytes } from './bytes.ts'

/** Short names for taking asn1js elements apart; what is not of the kind asked for reads as nothing. */

type Element = BaseBlock | undefined

export const childrenOf = (element: Element): readonly BaseBlock[] =>
  element instanceof Sequence || element instanceof Asn1Set || element instanceof Constructed
    ? element.valueBlock.value
    : []

export const oidOf = (element: Element): string | undefined =>
  element instanceof ObjectIdentifier ? element.valueBlock.toString() : undefined

/** A whole number that is not negative. */
export function countOf(element: Element): number | undefined {
  if (!(element instanceof Integer)) return undefined
  const bytes = element.valueBlock.valueHexView
  // The library itself reads no more than three bytes, and takes a larger number for none.
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  return Number(bytes[0]) < 0x80 && Number.isSafeInteger(value) ? value : undefined
}

/** Of an OCTET STRING, also of one with a tag of its own, and of one in pieces (BER). */
export function octetsOf(element: Element): Bytes | undefined {
  if (element instanceof OctetString) return new Uint8Array(element.getValue())
  if (element instanceof Primitive) return ownBytes(element.valueBlock.valueHexView)
  if (!(element instanceof Constructed)) return undefined
  const pieces = element.valueBlock.value.map(octetsOf)
  const read = pieces.filter((piece) => piece !== undefined)
  return read.length === pieces.length ? concatBytes(...read) : undefined
}

/** The element as it stands in its file. */
export const bytesOf = (element: BaseBlock): Bytes => element.valueBeforeDecodeView.slice()
