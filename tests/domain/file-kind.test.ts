import { expect, test } from 'vitest'
import { fileKind } from '#src/domain/file-kind.ts'

const head = (text: string) => Uint8Array.from(text.padEnd(64, '\0'), (c) => c.charCodeAt(0))

test.each([
  ['\xff\xd8\xff\xe1', 'x.pdf', 'image/jpeg', 'picture'],
  ['\x89PNG\r\n\x1a\n', 'x', 'image/png', 'picture'],
  ['RIFF....WEBPVP8 ', 'x', 'image/webp', 'picture'],
  ['....ftypheic', 'x.jpg', 'image/heic', 'other-picture'],
  ['II*\0', 'x', 'image/tiff', 'other-picture'],
  ['GIF89a', 'x', 'image/gif', 'other-picture'],
  ['<svg xmlns=', 'x', 'image/svg+xml', 'other-picture'],
  ['whatever', 'raw.CR3', 'application/octet-stream', 'other-picture'],
  ['broken', 'photo.jpeg', 'application/octet-stream', 'other-picture'],
  ['%PDF-1.7', 'x.docx', 'application/pdf', 'document'],
  ['PK', 'x.docx', expect.stringContaining('wordprocessingml'), 'document'],
  ['a,b', 'rows.CSV', 'text/csv', 'document'],
  ['', 'none', 'application/octet-stream', 'document'],
  ['x', 'a.constructor', 'application/octet-stream', 'document'],
])('%j named %s is %s, a %s', (bytes, name, mediaType, kind) =>
  expect(fileKind(head(bytes), name)).toEqual({ mediaType, kind }),
)
