import fc from 'fast-check'
import { bytesOf, latin1 } from './a-tampered-report.ts'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * How often, and from which seed: `FC_RUNS=5000` looks harder, `FC_SEED=…` repeats what a failure printed.
 */
export function runs(usual: number): { numRuns: number; seed?: number } {
  const { FC_RUNS, FC_SEED } = process.env
  return {
    numRuns: FC_RUNS === undefined ? usual : Number(FC_RUNS),
    ...(FC_SEED !== undefined && { seed: Number(FC_SEED) }),
  }
}

/** Pieces of a file cut, doubled, moved, overwritten or taken from another file. */
export const splice: fc.Arbitrary<(bytes: Bytes, other: Bytes) => Bytes> = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(3_000), fc.nat(), fc.constantFrom(...'cdmot'))
  .map(([from, to, length, source, kind]) => (bytes, other) => {
    const at = from % bytes.length
    const end = Math.min(bytes.length, at + length)
    const piece = bytes.subarray(at, end)
    const target = to % bytes.length
    const theirs = source % other.length
    switch (kind) {
      case 'c':
        return joined(bytes.subarray(0, at), bytes.subarray(end))
      case 'd':
        return joined(bytes.subarray(0, end), piece, bytes.subarray(end))
      case 'm':
        return joined(bytes.subarray(0, target), piece, bytes.subarray(target))
      case 'o':
        return joined(bytes.subarray(0, target), piece, bytes.subarray(target + piece.length))
      default:
        return joined(
          bytes.subarray(0, at),
          other.subarray(theirs, theirs + length),
          bytes.subarray(end),
        )
    }
  })

const joined = (...parts: Uint8Array[]): Bytes => Uint8Array.from(Buffer.concat(parts))

/** Words of the format that steer a reader; one of them put in the place of another. */
const words = [
  ...[
    'obj',
    'endobj',
    'stream',
    'endstream',
    'xref',
    'trailer',
    'startxref',
    '%%EOF',
    'R',
    'n',
    'f',
  ],
  ...[
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '/',
    '%',
    'null',
    'true',
    '/Kids',
    '/Parent',
    '/Prev',
  ],
  ...[
    '/Type',
    '/Length',
    '/Size',
    '/Root',
    '/Fields',
    '/V',
    '/FT',
    '/Contents',
    '/ByteRange',
    '/W',
  ],
  ...['/Index', '/First', '/N', '/Filter', '/DecodeParms', '/Names', '/AF', '/EF', '/Extends'],
]

const number: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: -3, max: 60 }).map(String),
  fc.constantFrom('99999999999', '4294967296', '9007199254740993', '-1', '1e9', '.', '+-1', '0.5'),
)

/** A number or a word of the file exchanged for another, as often as told. */
export const misspelling: fc.Arbitrary<(bytes: Bytes) => Bytes> = fc
  .array(fc.tuple(fc.nat(), fc.boolean(), number, fc.constantFrom(...words)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((changes) => (bytes) => {
    let text = latin1(bytes)
    for (const [place, isNumber, other, word] of changes) {
      const pattern = isNumber ? /\b\d+\b/g : /\/[A-Z]\w*|\b[a-z]+\b|<<|>>|[[\]()]/g
      const found = Array.from(text.matchAll(pattern))
      const match = found[place % Math.max(1, found.length)]
      if (!match) continue
      const end = match.index + match[0].length
      text = text.slice(0, match.index) + (isNumber ? other : word) + text.slice(end)
    }
    return bytesOf(text)
  })
