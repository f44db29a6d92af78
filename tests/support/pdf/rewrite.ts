import { unzlibSync } from 'fflate'
import { latin1 } from './values.ts'

/**
 * The same file with its streams inflated and each object passed through `change`, as text of one
 * character a byte. Lengths and offsets are set right again, so that what a test spoils is all that is wrong.
 */
export function rewritePdf(
  bytes: Uint8Array,
  change: (object: string, number: number) => string = (object) => object,
): Uint8Array {
  const text = latin1(bytes)
  const table = /xref\n0 (\d+)\n([\s\S]*?)trailer\n([\s\S]*?)startxref/.exec(text)
  if (!table) throw new Error('not a file with one cross-reference table')
  const offsets = Array.from(table[2]!.matchAll(/(\d{10}) \d{5} n/g), ([, offset]) =>
    Number(offset),
  )
  const ends = [...offsets, table.index].sort((a, b) => a - b)
  const objects = offsets.map((offset, index) => {
    const end = ends.find((candidate) => candidate > offset)
    return withLength(change(inflated(text.slice(offset, end)), index + 1))
  })
  let body = text.slice(0, 14)
  const placed = objects.map((object) => {
    const offset = body.length
    body += object
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const entries = `xref\n0 ${table[1]}\n0000000000 65535 f \n${placed.join('')}`
  const whole = `${body}${entries}trailer\n${table[3]}startxref\n${body.length}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(whole, 'latin1'))
}

const STREAM = /stream\n([\s\S]*)\nendstream/

function inflated(object: string): string {
  const stream = STREAM.exec(object)
  if (!stream || !object.includes('/Filter /FlateDecode')) return object
  const plain = latin1(unzlibSync(Buffer.from(stream[1]!, 'latin1')))
  return object
    .replace('/Filter /FlateDecode\n', '')
    .replace(STREAM, () => `stream\n${plain}\nendstream`)
}

function withLength(object: string): string {
  const stream = STREAM.exec(object)
  return stream ? object.replace(/\/Length \d+/, `/Length ${stream[1]!.length}`) : object
}
