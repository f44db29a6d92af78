import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from '#src/signing/pdf-budget.ts'
import { PdfFault } from '#src/signing/pdf-fault.ts'
import { attempt, catalogOf, openPdf, trailerOf } from '#src/signing/pdf-file.ts'
import { objectNumbers } from '#src/signing/references.ts'
import { aPdf } from '#tests/support/a-pdf.ts'
import { runBy } from '#tests/support/judged-by.ts'

const noise = (text: string) => Buffer.from(text, 'latin1')

describe('opening a PDF', () => {
  test('gives its catalog and its trailer', () => {
    const file = openPdf(aPdf())
    if (!file.ok) throw new Error(file.error.kind)
    expect(file.value).toMatchObject({ newest: 0, trailing: 0 })
    expect(catalogOf(file.value, 0).get('Type')).toEqual({ kind: 'name', name: 'Catalog' })
    expect([...trailerOf(file.value, 0).keys()]).toEqual(['Size', 'Root', 'Info', 'ID'])
    expect(trailerOf(file.value, 9).size).toBe(0)
  })

  test('counts bytes behind the end that are not white space', () => {
    const file = openPdf(Uint8Array.of(...aPdf(), 32, 10, 65, 32, 66))
    expect(file).toMatchObject({ ok: true, value: { trailing: 2 } })
  })

  test.each([
    ['nothing', new Uint8Array(), { kind: 'not-a-pdf' }],
    ['another file', noise('GIF89a'), { kind: 'not-a-pdf' }],
    ['a PDF behind other bytes', Buffer.concat([noise('x'), aPdf()]), { kind: 'not-a-pdf' }],
    [
      'a protected file',
      aPdf({ trailer: '/Encrypt <</Filter /Standard>>' }),
      { kind: 'encrypted' },
    ],
    [
      'half a file',
      aPdf().subarray(0, 900),
      { kind: 'damaged', at: 900, what: 'the end of the file is missing' },
    ],
  ])('%s is refused', (_, bytes, error) => {
    expect(openPdf(bytes)).toEqual({ ok: false, error })
  })

  test('a file beyond the limit is not looked at', () => {
    expect(openPdf(aPdf(), { ...defaultLimits, size: 100 })).toMatchObject({
      error: { kind: 'too-large', limit: 100 },
    })
  })

  test('a mistake of ours is not taken for a fault of the file', () => {
    expect(() =>
      attempt(() => {
        throw new TypeError('ours')
      }),
    ).toThrow('ours')
    expect(attempt(() => 5)).toEqual({ ok: true, value: 5 })
    const problem = { kind: 'encrypted' } as const
    expect(
      attempt(() => {
        throw new PdfFault(problem)
      }),
    ).toEqual({ ok: false, error: problem })
  })
})

describe('hostile bytes', () => {
  const everything = (bytes: Uint8Array): void => {
    const file = openPdf(bytes, { ...defaultLimits, time: 2_000 })
    if (!file.ok) return
    for (const num of objectNumbers(file.value, file.value.newest))
      attempt(() => file.value.object(num, file.value.newest))
  }

  test('random bytes never do more than fail', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        everything(bytes)
        everything(Buffer.concat([noise('%PDF-1.7\n'), bytes]))
        everything(Buffer.concat([noise('%PDF-1.7\n'), bytes, noise('\nstartxref\n9\n%%EOF')]))
      }),
    )
  })

  test('a changed byte anywhere never does more than fail', () => {
    const bases = [aPdf(), aPdf({ form: 'stream' })]
    fc.assert(
      fc.property(fc.constantFrom(...bases), fc.nat(), fc.nat(255), (base, place, byte) => {
        const bytes = Uint8Array.from(base)
        bytes[place % bytes.length] = byte
        everything(bytes)
      }),
      { numRuns: 400 },
    )
  })
})

const qpdf = runBy('qpdf')
const kinds = [
  ['linearized', ['--linearize']],
  ['with object streams', ['--object-streams=generate']],
  ['linearized with object streams', ['--linearize', '--object-streams=generate']],
  ['uncompressed', ['--qdf', '--object-streams=disable']],
] as const

describe('files that another program wrote', () => {
  test.skipIf(!qpdf).each(kinds)('qpdf, %s: every object is read', (_, options) => {
    const written = qpdf?.([...options, '--deterministic-id', 'FILE0', 'OUT'], aPdf())
    const file = openPdf(written?.out ?? new Uint8Array())
    if (!file.ok) throw new Error(JSON.stringify(file.error))
    const nums = [...objectNumbers(file.value, file.value.newest)]
    expect(nums.length).toBeGreaterThan(12)
    for (const num of nums)
      expect(attempt(() => file.value.object(num, file.value.newest)).ok).toBe(true)
    expect(catalogOf(file.value, file.value.newest).has('AcroForm')).toBe(true)
  })
})
