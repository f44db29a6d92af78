import { bodyOf, type Element, elementsIn } from './ber.ts'
import type { Bytes } from './bytes.ts'
import { dottedName, octetsIn, sequenceIn, TAG, takeTagged } from './element-reading.ts'

/** Something that a certificate or a time stamp says beyond the usual (RFC 5280, 4.2). */
export type Extension = {
  readonly id: string
  /** Whoever does not understand it must not rely on what it belongs to. */
  readonly critical: boolean
  /** An element by itself. */
  readonly value: Bytes
}

/** Of the element that holds them; undefined when one of them is none. */
export function extensionsIn(list: Element | undefined): readonly Extension[] | undefined {
  const all = elementsIn(list).map(readExtension)
  const read = all.filter((extension) => extension !== undefined)
  return read.length === all.length ? read : undefined
}

function readExtension(element: Element): Extension | undefined {
  const [name, ...rest] = sequenceIn(element) ?? []
  const [mark, [octets, ...more]] = takeTagged(rest, TAG.boolean)
  const id = dottedName(name)
  const value = octetsIn(octets)
  if (id === undefined || !value || more.length > 0) return undefined
  return { id, critical: mark !== undefined && bodyOf(mark)[0] !== 0, value }
}
