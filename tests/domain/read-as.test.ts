import { expect, test } from 'vitest'
import { z } from '#schemas/zod.ts'
import { readAs } from '#src/domain/read-as.ts'

const shape = z.strictObject({ cells: z.record(z.string(), z.string()) })

test('what has the shape is given as it is', () => {
  expect(readAs(shape, { cells: { a: 'b' } })).toEqual({ ok: true, value: { cells: { a: 'b' } } })
})

test('the first thing that is wrong is told with its place', () => {
  expect(readAs(shape, { cells: { a: 1 } })).toMatchObject({
    error: { where: 'cells.a', detail: expect.stringMatching(/expected string/) },
  })
})

test('neither place nor reason is longer than a sentence can bear', () => {
  const long = 'y'.repeat(100_000)
  const misplaced = readAs(shape, { cells: { [long]: 1 } })
  const unknown = readAs(shape, { cells: {}, [long]: 1 })
  for (const read of [misplaced, unknown]) {
    const { where, detail } = read.ok ? { where: long, detail: long } : read.error
    expect([where.length <= 200, detail.length <= 300]).toEqual([true, true])
  }
})

test('what is wrong in more places than can be told is wrong as a whole', () => {
  const cells = Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [`a${at}`, 1]))
  expect(readAs(shape, { cells })).toMatchObject({ ok: false })
})

test('a shape that breaks is a bug, and stays one', () => {
  const broken = {
    safeParse() {
      throw new TypeError('broken')
    },
  }
  expect(() => readAs(broken, 1)).toThrow('broken')
})
