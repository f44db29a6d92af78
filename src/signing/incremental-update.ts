import { type Bytes, bytesOfLatin1, concatBytes } from './bytes.ts'
import { type PdfFile, trailerOf } from './pdf-file.ts'
import type { PdfDict, PdfRef, PdfStream, PdfValue } from './pdf-values.ts'
import { isArray, isInteger, isStream, pdfHex, pdfName } from './pdf-values.ts'
import { serialize } from './pdf-writer.ts'

/** An object of the update: new, or replacing the one of that number. */
export type UpdatedObject = { readonly ref: PdfRef; readonly value: PdfValue }

export type IncrementalUpdate = {
  readonly bytes: Bytes
  /** Where each object begins, by its number. */
  readonly offsets: ReadonlyMap<number, number>
}

type Written = { readonly ref: PdfRef; readonly at: number }

/** The first object number that no revision has used. */
export function firstFreeNumber(file: PdfFile): number {
  const size = trailerOf(file, file.newest).get('Size')
  let free = isInteger(size) ? size : 1
  for (const { entries } of file.revisions)
    for (const num of entries.keys()) free = Math.max(free, num + 1)
  return free
}

/**
 * The file as it is, followed by the objects and a cross-reference section in the form of the last
 * one (7.5.6). Nothing before is touched, so earlier signatures keep covering what they covered. `id`
 * names this version of the file: 16 bytes, by chance unless the update must come out the same again.
 */
export function appendUpdate(
  file: PdfFile,
  objects: readonly UpdatedObject[],
  id: Bytes = crypto.getRandomValues(new Uint8Array(16)),
): IncrementalUpdate {
  const parts: Uint8Array[] = [file.bytes]
  let length = file.bytes.length
  const push = (...pieces: (string | Uint8Array)[]): void => {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? bytesOfLatin1(piece) : piece
      parts.push(bytes)
      length += bytes.length
    }
  }
  push('\n')
  const written = objects.map(({ ref, value }): Written => {
    const at = length
    push(...objectText(ref, value))
    return { ref, at }
  })
  const at = length
  push(...crossReference(file, { written, id }, at), `startxref\n${at}\n%%EOF\n`)
  return {
    bytes: concatBytes(...parts),
    offsets: new Map(written.map(({ ref, at: start }) => [ref.num, start])),
  }
}

function objectText({ num, gen }: PdfRef, value: PdfValue): (string | Uint8Array)[] {
  const head = `${num} ${gen} obj\n${serialize(value)}\n`
  return isStream(value)
    ? [`${head}stream\n`, value.raw, '\nendstream\nendobj\n']
    : [head, 'endobj\n']
}

function crossReference(
  file: PdfFile,
  { written, id }: { readonly written: readonly Written[]; readonly id: Bytes },
  at: number,
): (string | Uint8Array)[] {
  const nextFree = Math.max(firstFreeNumber(file), ...written.map(({ ref }) => ref.num + 1))
  if (file.revisions[file.newest]?.form === 'table')
    return [tableText(written), `trailer\n${serialize(trailer(file, nextFree, id))}\n`]
  const own: PdfRef = { kind: 'ref', num: nextFree, gen: 0 }
  const all = [...written, { ref: own, at }]
  return objectText(own, xrefStream(all, trailer(file, nextFree + 1, id)))
}

/** What a reader needs to find the rest; the second half of the ID is new (14.4). */
function trailer(file: PdfFile, size: number, fresh: Bytes): PdfDict {
  const last = trailerOf(file, file.newest)
  const id = file.resolve(last.get('ID'), file.newest)
  const first = isArray(id) ? id[0] : undefined
  const kept = ['Root', 'Info'].flatMap((key): [string, PdfValue][] => {
    const value = last.get(key)
    return value === undefined ? [] : [[key, value]]
  })
  return new Map<string, PdfValue>([
    ['Size', size],
    ...kept,
    ...(first === undefined ? [] : [['ID', [first, pdfHex(fresh)]] satisfies [string, PdfValue]]),
    ['Prev', Number(file.revisions[file.newest]?.at)],
  ])
}

function tableText(written: readonly Written[]): string {
  const runs = runsOf(written).map((run) => {
    const lines = run.map(
      ({ ref, at }) => `${String(at).padStart(10, '0')} ${String(ref.gen).padStart(5, '0')} n \n`,
    )
    return `${run[0]?.ref.num} ${run.length}\n${lines.join('')}`
  })
  return `xref\n${runs.join('')}`
}

function xrefStream(written: readonly Written[], entries: PdfDict): PdfStream {
  const runs = runsOf(written)
  const rows = runs.flat().map(({ ref, at }) => {
    const row = new DataView(new ArrayBuffer(7))
    row.setUint8(0, 1)
    row.setUint32(1, at)
    row.setUint16(5, ref.gen)
    return new Uint8Array(row.buffer)
  })
  const raw = concatBytes(...rows)
  const dict = new Map<string, PdfValue>([
    ['Type', pdfName('XRef')],
    ['W', [1, 4, 2]],
    ['Index', runs.flatMap((run) => [Number(run[0]?.ref.num), run.length])],
    ...entries,
    ['Length', raw.length],
  ])
  return { kind: 'stream', dict, raw }
}

/** In ascending order, split where a number is missing. */
function runsOf(written: readonly Written[]): Written[][] {
  const runs: Written[][] = []
  for (const object of written.toSorted((a, b) => a.ref.num - b.ref.num)) {
    const run = runs.at(-1)
    if (run?.at(-1)?.ref.num === object.ref.num - 1) run.push(object)
    else runs.push([object])
  }
  return runs
}
