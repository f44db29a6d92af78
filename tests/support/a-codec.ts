import { err, ok } from '#src/domain/result.ts'
import type { Codec } from '#src/storage/codec.ts'

/** Seals as bytes that hold no readable word, as a vault would; opens nothing that another one sealed. */
export function aSealingCodec(key = 0x5a): Codec {
  const seal: Codec['seal'] = (value) =>
    new TextEncoder().encode(JSON.stringify({ key, value })).map((byte) => byte ^ key)
  const open: Codec['open'] = (stored) => {
    if (!(stored instanceof Uint8Array)) return err({ kind: 'unreadable' })
    try {
      const opened = JSON.parse(new TextDecoder().decode(stored.map((byte) => byte ^ key)))
      return opened.key === key ? ok(opened.value) : err({ kind: 'unreadable' })
    } catch {
      return err({ kind: 'unreadable' })
    }
  }
  return {
    ...{ seal, open },
    sealLater: (value) => Promise.resolve(seal(value)),
    openLater: (stored) => Promise.resolve(open(stored)),
  }
}
