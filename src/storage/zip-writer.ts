import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export type ZipWriter = {
  /** Text is packed; a kept file goes in as it is, since pictures and PDFs hardly shrink. */
  add(name: string, bytes: Uint8Array, how: 'packed' | 'as-is'): void
  end(): void
}

/** A ZIP file piece by piece, so that no more than one file of it is in memory. */
export function createZipWriter(write: (piece: Uint8Array<ArrayBuffer>) => void): ZipWriter {
  const zip = new Zip((failure, piece) => {
    if (failure) throw failure
    if (piece.length > 0) write(new Uint8Array(piece))
  })
  return {
    add(name, bytes, how) {
      const entry = how === 'packed' ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
      zip.add(entry)
      entry.push(bytes, true)
    },
    end: () => zip.end(),
  }
}
