import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { nextTurn } from './next-turn.ts'

export type ZipWriter = {
  /**
   * Text is packed; a kept file goes in as it is, since pictures and PDFs hardly shrink. One after the other: it is
   * in the ZIP when the promise is fulfilled.
   */
  add(name: string, bytes: Uint8Array, how: 'packed' | 'as-is'): Promise<void>
  end(): void
}

/** Bytes that are worked on in one turn: some milliseconds, after which the page is heard. */
const inOneTurn = { packed: 250_000, 'as-is': 1_000_000 } as const

/** A ZIP file piece by piece, so that no more than one file of it is in memory. */
export function createZipWriter(write: (piece: Uint8Array<ArrayBuffer>) => void): ZipWriter {
  const zip = new Zip((failure, piece) => {
    if (failure) throw failure
    if (piece.length > 0) write(new Uint8Array(piece))
  })
  return {
    async add(name, bytes, how) {
      const entry = how === 'packed' ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
      zip.add(entry)
      const size = inOneTurn[how]
      for (let from = size; from < bytes.length; from += size) {
        entry.push(bytes.subarray(from - size, from))
        await nextTurn()
      }
      const rest = Math.max(0, Math.ceil(bytes.length / size) - 1) * size
      entry.push(bytes.subarray(rest), true)
    },
    end: () => zip.end(),
  }
}
