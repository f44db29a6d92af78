import {
  Set as Asn1Set,
  type BaseBlock,
  Constructed,
  fromBER,
  Integer,
  ObjectIdentifier,
  OctetString,
  Sequence,
} from 'asn1js'
import { type Bytes, ownBytes } from './bytes.ts'
import { compareBytes } from './strict-der.ts'

export type BerElement = {
  readonly element: BaseBlock
  /** Bytes of the element; more may follow. */
  readonly length: number
}

/**
 * The one door to asn1js for bytes of strangers: it answers some faults and throws others, such as a
 * time that is none, or nesting that exhausts the stack.
 */
export function readBer(bytes: Uint8Array): BerElement | undefined {
  try {
    const { result, offset } = fromBER(ownBytes(bytes))
    return offset > 0 ? { element: result, length: offset } : undefined
  } catch {
    return undefined
  }
}

/** Short names for writing DER with asn1js. */

export const sequence = (...value: readonly BaseBlock[]): Sequence =>
  new Sequence({ value: [...value] })
export const oid = (value: string): ObjectIdentifier => new ObjectIdentifier({ value })
export const octets = (valueHex: Uint8Array): OctetString => new OctetString({ valueHex })
export const integer = (valueHex: Uint8Array): Integer => new Integer({ valueHex })
export const derOf = (block: BaseBlock): Bytes => new Uint8Array(block.toBER())

/** An element that is DER already. */
export const raw = (der: Uint8Array): BaseBlock => fromBER(ownBytes(der)).result

/** A SET OF in the order that DER wants (X.690, 11.6). */
export const setOf = (...value: readonly BaseBlock[]): Asn1Set =>
  new Asn1Set({ value: inOrder(value) })

/** `[n] EXPLICIT` around one element. */
export const explicit = (tagNumber: number, value: BaseBlock): Constructed =>
  new Constructed({ idBlock: { tagClass: 3, tagNumber }, value: [value] })

/** `[n] IMPLICIT SET OF`. */
export const implicitSet = (tagNumber: number, ...value: readonly BaseBlock[]): Constructed =>
  new Constructed({ idBlock: { tagClass: 3, tagNumber }, value: inOrder(value) })

const inOrder = (blocks: readonly BaseBlock[]): BaseBlock[] =>
  blocks.toSorted((a, b) => compareBytes(derOf(a), derOf(b)))
