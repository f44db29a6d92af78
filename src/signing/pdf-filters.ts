import { Unzlib } from 'fflate'
import { type Bytes, concatBytes, ownBytes } from './bytes.ts'
import type { PdfBudget } from './pdf-budget.ts'
import { damaged, PdfFault } from './pdf-fault.ts'
import { entriesOf, isArray, isInteger, nameOf, type PdfDict, type PdfValue } from './pdf-values.ts'

const CHUNK = 16 * 1024

/**
 * The bytes of a stream with its filters undone. FlateDecode with or without a predictor is known,
 * as cross-reference streams, object streams and attachments use it; any other filter is a fault.
 */
export function unfilter(
  raw: Uint8Array,
  dict: PdfDict,
  resolve: (value: PdfValue | undefined) => PdfValue,
  budget: PdfBudget,
): Bytes {
  const filters = listOf(resolve(dict.get('Filter'))).map(resolve)
  const parameters = listOf(resolve(dict.get('DecodeParms'))).map(resolve)
  return filters.reduce<Bytes>((bytes, filter, index) => {
    if (nameOf(filter) !== 'FlateDecode') throw damaged(0, 'a stream has a filter not known here')
    return unpredict(inflate(bytes, budget), entriesOf(parameters[index]))
  }, ownBytes(raw))
}

const listOf = (value: PdfValue): readonly PdfValue[] => {
  if (isArray(value)) return value
  return value === null ? [] : [value]
}

/** In small bites, so that a bomb is noticed before it has gone off. */
function inflate(packed: Uint8Array, budget: PdfBudget): Bytes {
  const parts: Uint8Array[] = []
  const unzip = new Unzlib((part) => {
    budget.unpack(part.length)
    parts.push(part)
  })
  try {
    for (let at = 0; at < packed.length; at += CHUNK)
      unzip.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
  } catch (error) {
    throw error instanceof PdfFault ? error : damaged(0, 'a compressed stream is damaged')
  }
  return concatBytes(...parts)
}

type Layout = { readonly bytesPerPixel: number; readonly rowBytes: number }

/** PNG predictors (7.4.4.4); TIFF prediction is for images and is a fault here. */
function unpredict(bytes: Bytes, parameters: PdfDict): Bytes {
  const predictor = parameters.get('Predictor') ?? 1
  if (predictor === 1) return bytes
  const layout = layoutOf(parameters)
  if (!isInteger(predictor) || predictor < 10 || layout === undefined)
    throw damaged(0, 'a stream has a predictor not known here')
  const rows = Math.floor(bytes.length / (layout.rowBytes + 1))
  const out = new Uint8Array(rows * layout.rowBytes)
  for (let row = 0; row < rows; row += 1) unpredictRow(bytes, out, row, layout)
  return out
}

function layoutOf(parameters: PdfDict): Layout | undefined {
  const columns = parameters.get('Columns') ?? 1
  const colors = parameters.get('Colors') ?? 1
  const bits = parameters.get('BitsPerComponent') ?? 8
  if (!isInteger(columns) || !isInteger(colors) || !isInteger(bits)) return undefined
  if (columns < 1 || colors < 1 || bits < 1 || columns > 1e6 || colors > 32 || bits > 16)
    return undefined
  const bitsPerPixel = colors * bits
  return {
    bytesPerPixel: Math.max(1, bitsPerPixel >> 3),
    rowBytes: Math.ceil((bitsPerPixel * columns) / 8),
  }
}

function unpredictRow(packed: Bytes, out: Bytes, row: number, layout: Layout): void {
  const { bytesPerPixel, rowBytes } = layout
  const from = row * (rowBytes + 1)
  const to = row * rowBytes
  const predict = predictors[Number(packed[from])]
  if (!predict) throw damaged(0, 'a stream has a predictor not known here')
  for (let i = 0; i < rowBytes; i += 1) {
    const left = i >= bytesPerPixel ? Number(out[to + i - bytesPerPixel]) : 0
    const up = row > 0 ? Number(out[to + i - rowBytes]) : 0
    const corner =
      row > 0 && i >= bytesPerPixel ? Number(out[to + i - rowBytes - bytesPerPixel]) : 0
    out[to + i] = Number(packed[from + 1 + i]) + predict(left, up, corner)
  }
}

type Predictor = (left: number, up: number, corner: number) => number

/** None, Sub, Up, Average, Paeth: PNG (RFC 2083) section 6. */
const predictors: readonly Predictor[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
]

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const toLeft = Math.abs(estimate - left)
  const toUp = Math.abs(estimate - up)
  const toCorner = Math.abs(estimate - corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
