import { type Dictionary, latin1, type PdfValue } from './values.ts'

const SPACES = new Set([0, 9, 10, 12, 13, 32])
const DELIMITERS = new Set(Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)))
const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

export type Parser = {
  position: number
  /** The next object or operator; undefined at the end. */
  next(): PdfValue | undefined
  /** Moves behind the keyword when it comes next. */
  skip(keyword: string): boolean
}

export function createParser(bytes: Uint8Array, start = 0): Parser {
  let at = start
  const isRegular = (byte: number | undefined) =>
    byte !== undefined && !SPACES.has(byte) && !DELIMITERS.has(byte)

  const isLineEnd = (byte: number | undefined) => byte === undefined || byte === 10 || byte === 13

  function skipComment(): void {
    while (!isLineEnd(bytes[at])) at += 1
  }
  function skipSpace(): void {
    for (let byte = bytes[at]; byte !== undefined; byte = bytes[at]) {
      if (byte === 37) skipComment()
      else if (SPACES.has(byte)) at += 1
      else return
    }
  }
  function word(): string {
    const from = at
    while (isRegular(bytes[at])) at += 1
    if (at === from) throw new Error(`unexpected byte ${bytes[at]} at ${at}`)
    return latin1(bytes.subarray(from, at))
  }
  function startsWith(text: string): boolean {
    return latin1(bytes.subarray(at, at + text.length)) === text
  }
  function skip(keyword: string): boolean {
    skipSpace()
    if (!startsWith(keyword)) return false
    at += keyword.length
    return true
  }

  function readName(): PdfValue {
    at += 1
    const raw = isRegular(bytes[at]) ? word() : ''
    const name = raw.replace(/#([\da-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    return { kind: 'name', name }
  }
  function readHex(): PdfValue {
    const end = bytes.indexOf(62, at)
    const digits = latin1(bytes.subarray(at + 1, end)).replace(/\s/g, '')
    at = end + 1
    return { kind: 'text', bytes: Uint8Array.from(Buffer.from(digits, 'hex')) }
  }
  function readEscape(): number[] {
    const character = String.fromCharCode(bytes[at]!)
    const octal = /^[0-7]{1,3}/.exec(latin1(bytes.subarray(at, at + 3)))
    if (octal) {
      at += octal[0].length
      return [Number.parseInt(octal[0], 8) & 255]
    }
    at += 1
    return [ESCAPES[character] ?? character.charCodeAt(0)]
  }
  function readLiteral(): PdfValue {
    const read: number[] = []
    let depth = 0
    do {
      const byte = bytes[at]!
      at += 1
      if (byte === 92) read.push(...readEscape())
      else read.push(byte)
      if (byte === 40) depth += 1
      if (byte === 41) depth -= 1
    } while (depth > 0 && at < bytes.length)
    return { kind: 'text', bytes: Uint8Array.from(read.slice(1, -1)) }
  }
  function readArray(): PdfValue {
    at += 1
    const items: PdfValue[] = []
    while (!skip(']')) items.push(required())
    return items
  }
  function readDictionary(): Dictionary {
    at += 2
    const entries: Dictionary = new Map()
    while (!skip('>>')) {
      const key = required()
      if (typeof key !== 'object' || key === null || !('kind' in key) || key.kind !== 'name')
        throw new Error(`a dictionary key is not a name at ${at}`)
      entries.set(key.name, required())
    }
    return entries
  }
  function readWord(): PdfValue {
    const text = word()
    if (text === 'true' || text === 'false') return text === 'true'
    if (text === 'null') return null
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return { kind: 'operator', operator: text }
    const reference = /^\d+$/.test(text) ? /^\s+(\d+)\s+R(?![\w])/.exec(ahead()) : null
    if (!reference) return Number(text)
    at += reference[0].length
    return { kind: 'reference', number: Number(text), generation: Number(reference[1]) }
  }
  const ahead = () => latin1(bytes.subarray(at, at + 24))

  function required(): PdfValue {
    const value = next()
    if (value === undefined) throw new Error('the file ends inside an object')
    return value
  }
  function next(): PdfValue | undefined {
    skipSpace()
    if (at >= bytes.length) return undefined
    if (startsWith('<<')) return readDictionary()
    switch (bytes[at]) {
      case 47:
        return readName()
      case 40:
        return readLiteral()
      case 60:
        return readHex()
      case 91:
        return readArray()
      default:
        return readWord()
    }
  }
  return {
    next,
    skip,
    get position() {
      return at
    },
    set position(position) {
      at = position
    },
  }
}
