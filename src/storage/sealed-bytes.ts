import { err, ok, type Result } from '#src/domain/result.ts'

/**
 * A value as bytes: the length of a JSON text (four bytes, big-endian), the text, and after it the byte
 * arrays that the text points to, so that a large file is copied and never spelled out as digits.
 */
export function toSealedBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const text = new TextEncoder().encode(JSON.stringify(value, (_key, part) => pointer(part, parts)))
  const bytes = new Uint8Array(4 + text.length + parts.reduce((sum, part) => sum + part.length, 0))
  new DataView(bytes.buffer).setUint32(0, text.length)
  bytes.set(text, 4)
  let at = 4 + text.length
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

const marker = '$bytes'

function pointer(part: unknown, parts: Uint8Array[]): unknown {
  if (part instanceof Uint8Array) {
    parts.push(part)
    return { [marker]: part.length }
  }
  const isPlain = typeof part !== 'object' || part === null || Array.isArray(part) || isRecord(part)
  if (!isPlain) throw new Error('A vault keeps JSON and bytes, nothing else.')
  if (isRecord(part) && marker in part) throw new Error(`A member may not be named ${marker}.`)
  return part
}

const isRecord = (part: unknown): part is Record<string, unknown> =>
  Object.prototype.toString.call(part) === '[object Object]'

/** The value that `toSealedBytes` was given; anything else is unreadable. */
export function fromSealedBytes(bytes: Uint8Array): Result<unknown, { kind: 'unreadable' }> {
  if (bytes.length < 4) return err({ kind: 'unreadable' })
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  let at = 4 + length
  if (at > bytes.length) return err({ kind: 'unreadable' })
  const take = (count: number) => {
    const part = bytes.slice(at, at + count)
    at += count
    if (part.length !== count) throw new RangeError('cut short')
    return part
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(4, at))
    const value: unknown = restored(JSON.parse(text), take)
    return at === bytes.length ? ok(value) : err({ kind: 'unreadable' })
  } catch {
    return err({ kind: 'unreadable' })
  }
}

/** In the order in which JSON.stringify visits, which is that of the byte arrays. */
function restored(part: unknown, take: (count: number) => Uint8Array): unknown {
  if (Array.isArray(part)) return part.map((item) => restored(item, take))
  if (!isRecord(part)) return part
  const count = part[marker]
  if (Number.isSafeInteger(count) && Number(count) >= 0) return take(Number(count))
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, restored(value, take)]),
  )
}
