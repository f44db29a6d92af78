import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packOffline } from '#src/app/build/offline-archive.ts'

const files = [
  { name: 'index.html', bytes: '<p>Pregúntelo' },
  { name: 'assets/a.js', bytes: Uint8Array.of(1, 2, 3) },
  { name: 'empty.txt', bytes: '' },
]

test('files lie one after the other, with their length in bytes and their type', () => {
  const { bytes, contents } = packOffline(files)
  expect(gunzipSync(bytes)).toEqual(
    Buffer.concat([Buffer.from('<p>Pregúntelo'), Buffer.of(1, 2, 3)]),
  )
  expect(contents).toEqual([
    ['index.html', 14, 'text/html; charset=utf-8'],
    ['assets/a.js', 3, 'text/javascript; charset=utf-8'],
    ['empty.txt', 0, 'text/plain; charset=utf-8'],
  ])
})

test('the same files make the same archive, other bytes another digest', () => {
  expect(packOffline(files)).toEqual(packOffline(files))
  const changed = [...files.slice(1), { name: 'index.html', bytes: '<p>Preguntelo' }]
  expect(packOffline(changed).sha256).not.toBe(packOffline(files).sha256)
})
