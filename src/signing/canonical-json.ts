import canonicalize from 'canonicalize'
import { err, ok, type Result } from '#src/domain/result.ts'
import { type Bytes, bytesOfText } from './bytes.ts'

/** `path` is a JSON Pointer (RFC 6901) to the value that has no canonical form. */
export type NotCanonical = { readonly kind: 'not-canonical'; readonly path: string }

const DEEPEST = 200
const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * RFC 8785 in UTF-8. What JSON cannot say exactly is refused rather than dropped or rounded:
 * `undefined`, NaN, infinities, half surrogate pairs, anything that is not a plain value.
 */
export function canonicalJson(value: unknown): Result<Bytes, NotCanonical> {
  const path = whereNotJson(value, '', 0)
  if (path !== undefined) return err({ kind: 'not-canonical', path })
  return ok(bytesOfText(String(canonicalize(value))))
}

function whereNotJson(value: unknown, path: string, depth: number): string | undefined {
  if (depth > DEEPEST) return path
  if (Array.isArray(value)) return whereInEntries(value.entries(), path, depth)
  if (isPlainObject(value)) return whereInEntries(Object.entries(value), path, depth)
  return isScalar(value) ? undefined : path
}

function whereInEntries(
  entries: Iterable<[string | number, unknown]>,
  path: string,
  depth: number,
): string | undefined {
  for (const [key, value] of entries) {
    const here = `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (LONE_SURROGATE.test(String(key))) return here
    const wrong = whereNotJson(value, here, depth + 1)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'string') return !LONE_SURROGATE.test(value)
  if (typeof value === 'number') return Number.isFinite(value)
  return value === null || typeof value === 'boolean'
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return (
    (prototype === Object.prototype || prototype === null) &&
    !('toJSON' in value && typeof value.toJSON === 'function')
  )
}
