import { expect, test } from 'vitest'
import { err, ok, type Result } from '#src/domain/result.ts'

const half = (n: number): Result<number, { kind: 'odd' }> =>
  n % 2 === 0 ? ok(n / 2) : err({ kind: 'odd' })

test('a result holds a value or a failure, and says which', () => {
  expect(half(4)).toEqual({ ok: true, value: 2 })
  expect(half(3)).toEqual({ ok: false, error: { kind: 'odd' } })
})
