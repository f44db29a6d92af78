import { describe, expect, test } from 'vitest'
import { pageNumbers, pagesOfObjects } from '#src/signing/pdf-pages.ts'
import {
  aPdf,
  appendRevision,
  CONTENT_ONE,
  CONTENT_TWO,
  FIRST_EXTRA,
  FIRST_FIELD,
  FIRST_LOOK,
  INFORMATION,
  PAGE_ONE,
  PAGE_TWO,
} from '#tests/support/a-pdf.ts'
import { opened } from '#tests/support/an-opened-pdf.ts'

describe('pages', () => {
  test('come in reading order', () => {
    expect(pageNumbers(opened(aPdf()), 0)).toEqual([PAGE_ONE, PAGE_TWO])
  })

  test('may be nested, and stand once even when listed twice or in a circle', () => {
    const file = opened(
      appendRevision(aPdf({ extra: [`<</Type /Pages /Kids [${PAGE_TWO} 0 R 2 0 R]>>`] }), [
        {
          num: 2,
          body: `<</Type /Pages /Kids [${FIRST_EXTRA} 0 R ${PAGE_ONE} 0 R ${PAGE_ONE} 0 R 5]>>`,
        },
      ]),
    )
    expect(pageNumbers(file, 1)).toEqual([PAGE_TWO, PAGE_ONE])
  })

  test('nested without end are cut off', () => {
    const extra = Array.from({ length: 80 }, (_, i) => `<</Kids [${FIRST_EXTRA + i + 1} 0 R]>>`)
    const file = opened(
      appendRevision(aPdf({ extra }), [{ num: 2, body: `<</Kids [${FIRST_EXTRA} 0 R]>>` }]),
    )
    expect(pageNumbers(file, 1)).toEqual([])
  })
})

describe('objects of pages', () => {
  test('know the first page that uses them', () => {
    const pages = pagesOfObjects(opened(aPdf()), 0)
    expect([PAGE_ONE, CONTENT_ONE, FIRST_FIELD, FIRST_LOOK].map((num) => pages.get(num))).toEqual([
      1, 1, 1, 1,
    ])
    expect([PAGE_TWO, CONTENT_TWO].map((num) => pages.get(num))).toEqual([2, 2])
    expect([1, 2, INFORMATION].map((num) => pages.get(num))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('shared ones belong to the first, and links to other pages lead nowhere', () => {
    const shared = FIRST_EXTRA
    const page = `/Type /Page /Parent 2 0 R /Resources ${shared} 0 R`
    const file = opened(
      appendRevision(
        aPdf({ extra: ['<</Font 51 0 R>>', '(font)', `[${PAGE_TWO} 0 R ${CONTENT_TWO} 0 R]`] }),
        [
          { num: PAGE_ONE, body: `<<${page} /Annots 52 0 R /Dest ${INFORMATION} 0 R>>` },
          { num: PAGE_TWO, body: `<<${page}>>` },
        ],
      ),
    )
    const pages = pagesOfObjects(file, 1)
    expect([shared, shared + 1, shared + 2].map((num) => pages.get(num))).toEqual([1, 1, 1])
    expect(pages.get(PAGE_TWO)).toBe(2)
    expect(pages.get(CONTENT_TWO)).toBe(1)
    expect(pages.get(INFORMATION)).toBeUndefined()
  })
})
