import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pictureSize } from '#src/domain/picture-size.ts'
import { hostileBytes } from '#tests/support/hostile-corpus.ts'

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const frame = (marker: string) => `\xff${marker}\0\x0b\x08\0\x20\0\x40\x01\x01\x11\0`

describe('the size that a picture says it has', () => {
  test.each([
    ['JPEG', latin1(`\xff\xd8\xff\xe0\0\x04JF${frame('\xc0')}`), { width: 64, height: 32 }],
    ['progressive JPEG', latin1(`\xff\xd8${frame('\xc2')}`), { width: 64, height: 32 }],
    ['JPEG with fill bytes', latin1(`\xff\xd8\xff\xff${frame('\xc0')}`), { width: 64, height: 32 }],
    ['PNG', hostileBytes('picture', 'gigantic.png'), { width: 60_000, height: 60_000 }],
    ['WebP', hostileBytes('picture', 'gigantic.webp'), { width: 2 ** 24, height: 2 ** 24 }],
    [
      'lossy WebP',
      latin1('RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x40\0\x20\0'),
      { width: 64, height: 32 },
    ],
    [
      'lossless WebP',
      latin1('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x3f\xc0\x07\0'),
      { width: 64, height: 32 },
    ],
  ])('%s', (_name, bytes, size) => {
    expect(pictureSize(bytes)).toEqual(size)
  })
})

describe('no size is said', () => {
  test.each([
    ['by a table of a JPEG', latin1(`\xff\xd8${frame('\xc4')}`)],
    [
      'by a JPEG whose segments have no length',
      hostileBytes('picture', 'segment-of-length-zero.jpg'),
    ],
    ['by a JPEG that goes on with something else', latin1('\xff\xd8\xff\xe0\0\x04JFxxxxxxxx')],
    ['by a PNG without width', hostileBytes('picture', 'no-width.png')],
    ['by a WebP of no kind', latin1('RIFF\0\0\0\0WEBPABCD\0\0\0\0\0\0\0\0\0\0\0\0')],
    ['by a GIF', latin1('GIF89a\x01\0\x01\0')],
    ['by nothing', new Uint8Array()],
  ])('%s', (_name, bytes) => {
    expect(pictureSize(bytes)).toBeUndefined()
  })

  test('and nothing is thrown, whatever the bytes', () => {
    const start = fc.constantFrom('\xff\xd8', '\x89PNG', 'RIFF\0\0\0\0WEBPVP8X', '')
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 40 }), (head, tail) => {
        const size = pictureSize(Uint8Array.from([...latin1(head), ...tail]))
        expect(size === undefined || size.width > 0).toBe(true)
      }),
    )
  })
})

test('a fault that is none of the file’s stays a fault', () => {
  const broken: unknown = { buffer: 1 }
  expect(() => pictureSize(broken as Uint8Array)).toThrow(TypeError)
})
