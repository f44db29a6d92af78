/** Bytes after which what was written is handed to the browser, which may keep it on disk. */
const batch = 8_000_000

/** A large file in the making, of which the page itself holds only the last part. */
export function createBlobWriter(type: string) {
  const done: Blob[] = []
  let waiting: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const flush = () => {
    done.push(new Blob(waiting))
    waiting = []
    size = 0
  }
  return {
    write(piece: Uint8Array<ArrayBuffer>): void {
      waiting.push(piece)
      size += piece.length
      if (size >= batch) flush()
    },
    blob(): Blob {
      flush()
      return new Blob(done, { type })
    },
  }
}
