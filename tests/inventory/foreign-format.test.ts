import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { foreignFormat } from '#src/inventory/foreign-format.ts'
import { utf8 } from '#tests/support/an-inventory.ts'

const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('content')])))

const openDocument = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
})

/** A workbook so large that its parts are named only at the end. */
const largeWorkbook = zipSync({
  'docProps/app.xml': [new Uint8Array(200_000).fill(65), { level: 0 }],
  'xl/workbook.xml': strToU8('content'),
})

describe('foreignFormat', () => {
  test.each([
    ['pdf', utf8('%PDF-1.7\n')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['xlsx', largeWorkbook],
    ['ods', openDocument],
    ['zip', zip('inventory.csv')],
    ['zip', zip()],
    ['xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 0x08)],
    ['image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['image', utf8('GIF89a')],
    ['utf-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00)],
    ['utf-16', Uint8Array.of(0xfe, 0xff, 0x00, 0x61)],
    ['web-page', utf8('\n<!DOCTYPE html><html lang="en">')],
    ['web-page', utf8('<html><body>Sign in</body></html>')],
    ['binary', Uint8Array.of(0x61, 0x00, 0x62)],
  ])('recognises %s by its bytes', (format, bytes) => {
    expect(foreignFormat(bytes)).toBe(format)
  })

  test.each(['', 'a,b\n1,2', '<htmlish>,b', 'PK,rows', '%PDF,b'])(
    'lets the text %j pass',
    (text) => {
      expect(foreignFormat(utf8(text))).toBeUndefined()
    },
  )
})
