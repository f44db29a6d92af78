import { cutText } from './cut-text.ts'
import { err, ok, type Result } from './result.ts'

/** What is used of a zod schema. */
type Shape<T> = {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false
        readonly error: { readonly issues: readonly Issue[] }
      }
}
type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }

/** The first thing that is wrong: its path, joined by dots, and why, both short enough for a sentence. */
type Misfit = { readonly where: string; readonly detail: string }

const [longestPlace, longestDetail] = [200, 300]

/**
 * The value, if it has this shape. A file can be made so that complaining of all that is wrong in it would
 * exhaust the reader: then it is wrong as a whole.
 */
export function readAs<T>(shape: Shape<T>, value: unknown): Result<T, Misfit> {
  const read = parsed(shape, value)
  if (!read) return err({ where: '', detail: 'more is wrong with it than can be told' })
  if (read.success) return ok(read.data)
  const [issue] = read.error.issues
  return err({
    where: cutText((issue?.path ?? []).map(String).join('.'), longestPlace),
    detail: cutText(issue?.message ?? '', longestDetail),
  })
}

function parsed<T>(shape: Shape<T>, value: unknown) {
  try {
    return shape.safeParse(value)
  } catch (cause) {
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}
