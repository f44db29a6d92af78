import { describe, expect, test } from 'vitest'
import { letterFile } from '#src/workflows/letters-file.ts'
import { aLetter, aTemplate } from '#tests/support/a-letter.ts'

const { model } = aLetter(aTemplate())
const bytes = Uint8Array.of(37)
const printed = { ok: true as const, value: { bytes, pages: 1, missingGlyphs: { '☃': 2 } } }

test.each([
  ['docx', 'on-this-system.docx', []],
  ['pdf', 'on-this-system.pdf', ['☃']],
  ['markdown', 'on-this-system.md', []],
] as const)('as %s it is %s', async (format, name, undrawn) => {
  const file = await letterFile(() => Promise.resolve(printed), model, format)
  expect(file).toMatchObject({ ok: true, value: { name, undrawn } })
})

describe('a file that cannot be made', () => {
  test.each([
    [{ kind: 'cancelled' }, { kind: 'cancelled' }],
    [
      { kind: 'renderer-failed', detail: 'memory' },
      { kind: 'not-made', detail: 'memory' },
    ],
    [
      { kind: 'font-unavailable', file: 'a.woff', reason: 'gone' },
      { kind: 'not-made', detail: 'a.woff: gone' },
    ],
  ] as const)('%j → %j', async (error, problem) => {
    const print = () => Promise.resolve({ ok: false as const, error })
    expect(await letterFile(print, model, 'pdf')).toEqual({ ok: false, error: problem })
  })

  test('because somebody stopped it is given to nobody', async () => {
    const stopped = await letterFile(
      () => Promise.resolve(printed),
      model,
      'markdown',
      AbortSignal.abort(),
    )
    expect(stopped).toEqual({ ok: false, error: { kind: 'cancelled' } })
  })

  test('in a form that there is not is a fault of ours', async () => {
    await expect(letterFile(() => Promise.resolve(printed), model, 'odt' as 'pdf')).rejects.toThrow(
      'odt',
    )
  })
})
