import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SourceSchema } from '#schemas/source.ts'
import { pastedFields, readReference } from '#src/domain/read-reference.ts'
import { aSource } from '#tests/support/an-assessment.ts'

const read = (text: string) => pastedFields(readReference(text))

describe('what a pasted text says by itself', () => {
  test.each([
    [' https://www.dhs.gov/ai ', { link: 'https://www.dhs.gov/ai' }],
    ['10.1145/3593013', { reference: '10.1145/3593013', link: 'https://doi.org/10.1145/3593013' }],
    [
      'doi:10.1145/3593013',
      { reference: '10.1145/3593013', link: 'https://doi.org/10.1145/3593013' },
    ],
    [
      'https://dl.acm.org/doi/10.1145/3593013',
      { reference: '10.1145/3593013', link: 'https://dl.acm.org/doi/10.1145/3593013' },
    ],
    [
      'https://web.archive.org/web/20240916123456/https://www.dhs.gov/ai',
      {
        archive: 'https://web.archive.org/web/20240916123456/https://www.dhs.gov/ai',
        link: 'https://www.dhs.gov/ai',
      },
    ],
    ['1:24-cv-01234-ABC', { reference: '1:24-cv-01234-ABC', kind: 'court-filing' }],
    ['No. 24-1234', { reference: 'No. 24-1234', kind: 'court-filing' }],
    ['DHS-2024-0001-0002', { reference: 'DHS-2024-0001-0002' }],
    ['DHS/ICE/PIA-048(a)', { reference: 'DHS/ICE/PIA-048(a)', kind: 'privacy-assessment' }],
    [
      'Amnesty International, “CBP One” (2023), <https://amnesty.org/x/>.',
      { link: 'https://amnesty.org/x/', title: 'Amnesty International, “CBP One” (2023)' },
    ],
    ['Letter to Secretary Mayorkas', { title: 'Letter to Secretary Mayorkas' }],
    ['two\n lines', { title: 'two lines' }],
    ['javascript:alert(1)', { title: 'javascript:alert(1)' }],
    ['', {}],
  ])('%j', (text, fields) => expect(read(text)).toEqual(fields))

  test('says of every field what it was read from', () =>
    expect(readReference('1:24-cv-01234').map(({ field, from }) => [field, from])).toEqual([
      ['reference', 'the-docket'],
      ['kind', 'the-docket'],
    ]))

  test('never gives what a source may not hold, whatever is pasted', () => {
    const parts = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 1_500 }),
        fc.constantFrom('https://', '10.1234/', 'doi:', ' ', 'web.archive.org/web/20240101/', '%'),
        fc.webUrl(),
      ),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(parts, (some) => {
        const source = { ...aSource(), ...read(some.join('')) }
        expect(SourceSchema.safeParse(source).success).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
