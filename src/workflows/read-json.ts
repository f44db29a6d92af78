import { err, type Result } from '#src/domain/result.ts'
import { type JsonFault, parseStrictJson } from '#src/domain/strict-json.ts'

export type ReadJsonProblem =
  | { readonly kind: 'empty' }
  /** No text in UTF-8 that begins as our files do, so it was never one of them. */
  | { readonly kind: 'not-an-object' }
  | JsonFault

/** Bytes → value: UTF-8 with or without a byte order mark, one JSON object, read strictly. */
export function readJson(bytes: Uint8Array): Result<unknown, ReadJsonProblem> {
  const text = decode(bytes)
  if (text?.trim() === '') return err({ kind: 'empty' })
  return text?.trimStart().startsWith('{') ? parseStrictJson(text) : err({ kind: 'not-an-object' })
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** By its first bytes, never by its name. */
export const isPdf = (bytes: Uint8Array): boolean =>
  [0x25, 0x50, 0x44, 0x46, 0x2d].every((byte, at) => bytes[at] === byte)
