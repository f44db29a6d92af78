import { describe, expect, test } from 'vitest'
import {
  incomingSources,
  largestRegister,
  readRegister,
  writeRegister,
} from '#src/workflows/exchange-register.ts'
import { aChosenFile } from '#tests/support/a-kept-file.ts'
import { anId, aSource } from '#tests/support/an-assessment.ts'

const { id: _, ...notice } = aSource()

async function read(text: string) {
  const result = await readRegister(text)
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

test.each(['csl-json', 'bibtex'] as const)(
  'a register goes out as %s and comes back',
  async (format) => {
    const { items } = await read(writeRegister(format, [notice]))
    expect(items.map(({ source }) => source)).toEqual([notice])
  },
)

describe('what comes in', () => {
  test('is held against the list and against itself, and nothing is dropped', async () => {
    const other = { ...notice, title: 'Other', link: 'https://other.example/' }
    const reading = await read(writeRegister('csl-json', [notice, other, other]))
    const incoming = incomingSources([aSource({ id: anId(1), title: 'Same link' })], reading)
    expect(incoming.map(({ alike }) => alike && [alike.by, alike.source.title])).toEqual([
      ['link', 'Same link'],
      undefined,
      ['link', 'Other'],
    ])
  })

  test.each([
    [aChosenFile(Uint8Array.of(0xff, 0xfe, 0x41)), { kind: 'not-text' }],
    [aChosenFile(''), { kind: 'empty' }],
    [
      {
        name: 'x',
        size: largestRegister + 1,
        arrayBuffer: () => Promise.reject(new Error('was read')),
      },
      { kind: 'too-large', bytes: largestRegister + 1, limit: largestRegister },
    ],
    [
      'x'.repeat(largestRegister + 1),
      { kind: 'too-large', bytes: largestRegister + 1, limit: largestRegister },
    ],
  ])('case %# is refused', async (from, error) =>
    expect(await readRegister(from)).toEqual({ ok: false, error }),
  )
})
