import { err, ok, type Result } from './result.ts'

/** Places count from 1, columns in UTF-16 code units. */
export type JsonFault = { readonly line: number; readonly column: number } & (
  | { readonly kind: 'not-json' }
  /** JSON that says one thing to one reader and another to the next, or that is made to do harm. */
  | { readonly kind: 'unsafe-json'; readonly why: WhyUnsafe }
)

export type WhyUnsafe = 'duplicate-key' | 'forbidden-key' | 'too-deep' | 'too-many-values'

/** Deeper than any file of ours; nesting beyond it could exhaust a reader's stack. */
const deepest = 100
/** Values in one file: ten times those of the longest history of a draft. More would exhaust the memory of a phone. */
const mostValues = 4_000_000
/** Names in one object: hundreds of times those of any object of ours. A million take a reader ten seconds. */
const mostNames = 200_000

/**
 * RFC 8259 as `JSON.parse` reads it, but refusing what readers disagree about: two members of one name,
 * a member that could stand for an object's prototype, and numbers beyond what a double can hold.
 */
export function parseStrictJson(text: string): Result<unknown, JsonFault> {
  const reader = { text, at: 0, values: 0 }
  try {
    const value = readValue(reader, 0)
    skipSpace(reader)
    return reader.at === text.length ? ok(value) : err(faultAt(reader, 'not-json'))
  } catch (stopped) {
    if (stopped instanceof Stop) return err(faultAt(reader, stopped.why))
    throw stopped
  }
}

type Reader = { readonly text: string; at: number; values: number }
type Why = 'not-json' | WhyUnsafe

/** Leaves the recursion from any depth; never leaves this file. */
class Stop extends Error {
  readonly why: Why

  constructor(why: Why) {
    super(why)
    this.why = why
  }
}

const space = /[ \t\n\r]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y

function readValue(reader: Reader, depth: number): unknown {
  if (depth > deepest) throw new Stop('too-deep')
  reader.values += 1
  if (reader.values > mostValues) throw new Stop('too-many-values')
  skipSpace(reader)
  const first = reader.text[reader.at]
  if (first === '{') return readObject(reader, depth)
  if (first === '[') return readArray(reader, depth)
  if (first === '"') return readString(reader)
  return readScalar(reader)
}

function readObject(reader: Reader, depth: number): Record<string, unknown> {
  const members = new Map<string, unknown>()
  readItems(reader, '}', () => {
    const start = reader.at
    const key = readString(reader)
    const why = key === '__proto__' ? 'forbidden-key' : members.has(key) && 'duplicate-key'
    if (why) {
      reader.at = start
      throw new Stop(why)
    }
    if (members.size === mostNames) throw new Stop('too-many-values')
    skipSpace(reader)
    if (!takes(reader, ':')) throw new Stop('not-json')
    members.set(key, readValue(reader, depth + 1))
  })
  return Object.fromEntries(members)
}

function readArray(reader: Reader, depth: number): unknown[] {
  const items: unknown[] = []
  readItems(reader, ']', () => items.push(readValue(reader, depth + 1)))
  return items
}

/** Past the opening bracket, item by item, to behind the closing one. */
function readItems(reader: Reader, close: string, readItem: () => void): void {
  reader.at += 1
  skipSpace(reader)
  if (takes(reader, close)) return
  do {
    skipSpace(reader)
    readItem()
    skipSpace(reader)
  } while (takes(reader, ','))
  if (!takes(reader, close)) throw new Stop('not-json')
}

/** Finds the closing quote by itself and leaves escapes and control characters to `JSON.parse`. */
function readString(reader: Reader): string {
  const { text, at } = reader
  if (text[at] !== '"') throw new Stop('not-json')
  let end = at + 1
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  try {
    const value: unknown = JSON.parse(text.slice(at, end + 1))
    reader.at = end + 1
    return String(value)
  } catch {
    throw new Stop('not-json')
  }
}

function readScalar(reader: Reader): unknown {
  const isWord = /[tfn]/.test(reader.text[reader.at] ?? '')
  const value: unknown = JSON.parse(match(reader, isWord ? word : number))
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Stop('not-json')
  return value
}

function match(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.text)?.[0]
  if (!found) throw new Stop('not-json')
  reader.at += found.length
  return found
}

function takes(reader: Reader, character: string): boolean {
  if (reader.text[reader.at] !== character) return false
  reader.at += 1
  return true
}

function skipSpace(reader: Reader): void {
  space.lastIndex = reader.at
  space.exec(reader.text)
  reader.at = space.lastIndex
}

function faultAt({ text, at }: Reader, why: Why): JsonFault {
  const before = text.slice(0, at)
  const place = { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
  return why === 'not-json'
    ? { kind: 'not-json', ...place }
    : { kind: 'unsafe-json', why, ...place }
}
