import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metadataIn } from '#src/domain/picture-metadata.ts'

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const segment = (marker: string, body: string) =>
  `\xff${marker}\0${String.fromCharCode(body.length + 2)}${body}`
const png = (name: string, body: string) =>
  `\0\0\0${String.fromCharCode(body.length)}${name}${body}CRC!`
const riff = (name: string, body: string) =>
  `${name}${String.fromCharCode(body.length)}\0\0\0${body}`

test.each([
  [`\xff\xd8${segment('\xe0', 'JFIF')}${segment('\xe1', 'Exif\0\0GPS')}\xff\xda..`, ['APP1']],
  [`\xff\xd8${segment('\xed', 'IPTC')}${segment('\xfe', 'hi')}\xff\xda..`, ['APP13', 'comment']],
  [`\xff\xd8${segment('\xe0', 'JFIF')}${segment('\xe2', 'ICC')}\xff\xda\xff\xe1`, []],
  [`\x89PNG\r\n\x1a\n${png('IHDR', 'x')}${png('eXIf', 'x')}${png('iTXt', 'x')}`, ['eXIf', 'iTXt']],
  [`\x89PNG\r\n\x1a\n${png('IHDR', 'x')}${png('IDAT', 'eXIf')}`, []],
  [
    `RIFF0000WEBP${riff('VP8X', 'odd')}\0${riff('EXIF', 'xx')}${riff('XMP ', '')}`,
    ['EXIF', 'XMP '],
  ],
  [`RIFF0000WEBP${riff('VP8 ', 'EXIF')}`, []],
  ['%PDF', []],
])('%j says %j', (text, parts) => expect(metadataIn(bytes(text))).toEqual(parts))

test('no bytes make it run on or fail', () => {
  const start = fc.constantFrom('\xff\xd8', '\x89PNG\r\n\x1a\n', 'RIFF0000WEBP')
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (mark, rest) => {
      expect(Array.isArray(metadataIn(Uint8Array.of(...bytes(mark), ...rest)))).toBe(true)
    }),
  )
})
