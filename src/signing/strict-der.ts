/** DER (X.690) looked at byte by byte, before any library reads it. */

const DEEPEST = 32
const SEQUENCE = 0x10
const SET = 0x11
const BOOLEAN = 0x01
const INTEGER = 0x02
const BIT_STRING = 0x03
const CONSTRUCTED = 0x20
const HIGH_TAG = 0x1f
const UNIVERSAL_LIMIT = 0x40

type Element = { readonly tag: number; readonly body: number; readonly end: number }

/** Where the element ends that begins at `at`; undefined when its head is not DER or it is cut off. */
export const derEnd = (bytes: Uint8Array, at = 0): number | undefined => readHead(bytes, at)?.end

/** Exactly one element with nothing behind it, and strict DER all the way down. */
export const isStrictDer = (bytes: Uint8Array): boolean => endOfStrict(bytes, 0, 0) === bytes.length

/** The elements inside a constructed one; none when they do not fill it exactly. */
export function derChildren(bytes: Uint8Array): Uint8Array[] {
  const head = readHead(bytes, 0)
  if (!head) return []
  const children: Uint8Array[] = []
  let at = head.body
  while (at < head.end) {
    const end = derEnd(bytes, at)
    if (end === undefined || end > head.end) return []
    children.push(bytes.subarray(at, end))
    at = end
  }
  return children
}

/** X.690 10.3 and 11.6: the elements of a SET OF stand in ascending order. */
export const isAscending = (elements: readonly Uint8Array[]): boolean =>
  elements.every((element, i) => compareBytes(elements[i - 1] ?? element, element) <= 0)

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i += 1) if (a[i] !== b[i]) return Number(a[i]) - Number(b[i])
  return a.length - b.length
}

function readHead(bytes: Uint8Array, at: number): Element | undefined {
  const tag = bytes[at]
  const first = bytes[at + 1]
  if (tag === undefined || first === undefined || (tag & HIGH_TAG) === HIGH_TAG) return undefined
  if (first < 0x80) return element(bytes, tag, at + 2, first)
  const count = first & 0x7f
  if (count < 1 || count > 4 || at + 2 + count > bytes.length) return undefined
  let length = 0
  for (let i = 0; i < count; i += 1) length = length * 256 + Number(bytes[at + 2 + i])
  const shortest = length < 0x80 ? 0 : Math.ceil(length.toString(16).length / 2)
  return count === shortest ? element(bytes, tag, at + 2 + count, length) : undefined
}

const element = (bytes: Uint8Array, tag: number, body: number, length: number) =>
  body + length <= bytes.length ? { tag, body, end: body + length } : undefined

function endOfStrict(bytes: Uint8Array, at: number, depth: number): number | undefined {
  const head = readHead(bytes, at)
  if (!head || depth > DEEPEST || !isAllowedForm(head.tag)) return undefined
  if ((head.tag & CONSTRUCTED) === 0)
    return isStrictPrimitive(head.tag, bytes.subarray(head.body, head.end)) ? head.end : undefined
  for (let next = head.body; next < head.end; ) {
    const end = endOfStrict(bytes, next, depth + 1)
    if (end === undefined || end > head.end) return undefined
    next = end
  }
  return head.end
}

/** Sequences and sets are constructed, all other universal types are primitive. */
function isAllowedForm(tag: number): boolean {
  if (tag >= UNIVERSAL_LIMIT) return true
  const isCollection = [SEQUENCE, SET].includes(tag & HIGH_TAG)
  return isCollection === ((tag & CONSTRUCTED) !== 0)
}

function isStrictPrimitive(tag: number, body: Uint8Array): boolean {
  if (tag === BOOLEAN) return body.length === 1 && (body[0] === 0 || body[0] === 0xff)
  if (tag === BIT_STRING) return isStrictBits(body)
  if (tag !== INTEGER) return true
  const [first, second = 0] = body
  if (first === undefined) return false
  if (body.length === 1) return true
  return !((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))
}

/** X.690 11.2: fewer than eight bits are unused, and those are zero. */
function isStrictBits(body: Uint8Array): boolean {
  const [unused = 8] = body
  const last = body.subarray(1).at(-1)
  if (last === undefined) return unused === 0
  return unused < 8 && (last & ((1 << unused) - 1)) === 0
}
