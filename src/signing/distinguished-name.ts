import { bodyOf, type Element, elementsIn } from './ber.ts'
import { latin1Of } from './bytes.ts'
import { dottedName } from './element-reading.ts'

const UTF8 = 0x0c
const UNIVERSAL = 0x1c
const BMP = 0x1e
/** Numeric, Printable, Teletex, IA5, Visible: one character a byte. */
const single: ReadonlySet<number | undefined> = new Set([0x12, 0x13, 0x14, 0x16, 0x1a])

/** The first value of that attribute in a Name (RFC 5280, 4.1.2.4), empty when there is none. */
export function attributeIn(name: Element, type: string): string {
  const attributes = elementsIn(name).flatMap(elementsIn).map(elementsIn)
  const found = attributes.find(([id]) => dottedName(id) === type)
  return found?.[1] ? directoryString(found[1]) : ''
}

function directoryString(element: Element): string {
  const body = bodyOf(element)
  const [tag] = element
  if (tag === UTF8) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
  if (tag === BMP) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(body)
  if (tag === UNIVERSAL) return fourByteCharacters(body)
  return single.has(tag) ? latin1Of(body) : ''
}

function fourByteCharacters(body: Uint8Array): string {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  let text = ''
  for (let at = 0; at + 4 <= body.length; at += 4) {
    const code = view.getUint32(at)
    text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
  }
  return text
}
