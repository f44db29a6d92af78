/**
 * BER (X.690, 8.1) as the outer layers of a CMS object may be written in. An element is a view of its
 * own bytes, from its tag to its end. Tags above 30 occur in nothing that is read here.
 */
export type Element = Uint8Array

const DEEPEST = 32
const HIGH_TAG = 0x1f
const CONSTRUCTED = 0x20
const INDEFINITE = 0x80

type Head = { readonly body: number; readonly bodyEnd: number; readonly end: number }

/** Where the element ends that begins at `at`; undefined when it is cut off or none. */
export const berEnd = (bytes: Uint8Array, at = 0): number | undefined => readHead(bytes, at)?.end

/** What stands between an element's head and its end. */
export function bodyOf(element: Element): Uint8Array {
  const head = readHead(element, 0)
  return element.subarray(head?.body, head?.bodyEnd)
}

/** The elements inside a constructed one; none when it has none, or when they do not fill it exactly. */
export function elementsIn(element: Element | undefined): Element[] {
  const head = element && isConstructed(element, 0) && readHead(element, 0)
  if (!head) return []
  const inside: Element[] = []
  for (let at = head.body; at < head.bodyEnd; ) {
    const end = berEnd(element, at)
    if (end === undefined || end > head.bodyEnd) return []
    inside.push(element.subarray(at, end))
    at = end
  }
  return inside
}

const isConstructed = (bytes: Uint8Array, at: number): boolean =>
  (Number(bytes[at]) & CONSTRUCTED) !== 0

function readHead(bytes: Uint8Array, at: number, depth = 0): Head | undefined {
  const tag = bytes[at]
  const first = bytes[at + 1]
  if (tag === undefined || first === undefined || (tag & HIGH_TAG) === HIGH_TAG) return undefined
  if (first < INDEFINITE) return definite(bytes, at + 2, first)
  if (first === INDEFINITE)
    return isConstructed(bytes, at) ? indefinite(bytes, at + 2, depth) : undefined
  const count = first & 0x7f
  if (count > 4 || at + 2 + count > bytes.length) return undefined
  let length = 0
  for (let i = 0; i < count; i += 1) length = length * 256 + Number(bytes[at + 2 + i])
  return definite(bytes, at + 2 + count, length)
}

function definite(bytes: Uint8Array, body: number, length: number): Head | undefined {
  const end = body + length
  return end <= bytes.length ? { body, bodyEnd: end, end } : undefined
}

/** 8.1.3.6: elements up to the two zeros that end it. */
function indefinite(bytes: Uint8Array, body: number, depth: number): Head | undefined {
  if (depth > DEEPEST) return undefined
  let at = body
  while (bytes[at] !== 0 || bytes[at + 1] !== 0) {
    const inside = readHead(bytes, at, depth + 1)
    if (!inside) return undefined
    at = inside.end
  }
  return { body, bodyEnd: at, end: at + 2 }
}
