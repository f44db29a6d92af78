import { describe, expect, test } from 'vitest'
import { objectKind } from '#src/signing/object-kind.ts'
import { readValue } from '#src/signing/pdf-lexer.ts'
import { entriesOf } from '#src/signing/pdf-values.ts'
import { aCursor } from '#tests/support/a-cursor.ts'

const value = (text: string) => readValue(aCursor(text))
const stream = (text: string) =>
  ({ kind: 'stream', dict: entriesOf(value(text)), raw: new Uint8Array() }) as const

describe('what an object is', () => {
  test.each([
    ['<</Type /Catalog>>', 'catalog'],
    ['<</Type /Page>>', 'page'],
    ['<</Type /Pages>>', 'page'],
    ['<</Type /Annot>>', 'annotation'],
    ['<</Type /Annot /FT /Tx>>', 'form-value'],
    ['<</Type /Filespec>>', 'attachment'],
    ['<</Type /Font>>', 'object'],
    ['<<>>', 'object'],
    ['[1]', 'object'],
    ['null', 'object'],
  ])('%s is told by what it says of itself', (text, kind) => {
    expect(objectKind(value(text))).toBe(kind)
  })

  test.each([
    ['<</Type /EmbeddedFile>>', 'attachment'],
    ['<</Type /Metadata>>', 'metadata'],
    ['<</Length 5>>', 'page-content'],
    ['<</Type /XObject>>', 'object'],
  ])('a stream %s too', (text, kind) => {
    expect(objectKind(stream(text))).toBe(kind)
  })
})
