import { describe, expect, test } from 'vitest'
import {
  askPermission,
  isFileHandle,
  isSameFile,
  permissionFor,
  readChosen,
  writeChosen,
} from '#src/storage/chosen-file.ts'
import { aFileHandle } from '#tests/support/a-file-handle.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('what is written is what is read', async () => {
  const handle = aFileHandle()
  expect(await writeChosen(handle, bytes('Oak'))).toEqual({ ok: true, value: undefined })
  expect(await readChosen(handle, 10)).toEqual({ ok: true, value: bytes('Oak') })
})

test('a file above the limit is not read', async () => {
  expect(await readChosen(aFileHandle('a.json', 'longer'), 3)).toEqual({
    ok: false,
    error: { kind: 'file-too-large', bytes: 6, limit: 3 },
  })
})

describe('what a browser says becomes a kind of problem, and the file keeps its old text', () => {
  test.each([
    ['write', 'QuotaExceededError', { kind: 'file-full' }],
    ['createWritable', 'NoModificationAllowedError', { kind: 'file-locked' }],
    ['createWritable', 'NotFoundError', { kind: 'file-gone' }],
    ['write', 'Odd', { kind: 'file-failed', detail: 'the disk hums' }],
  ] as const)('%s: %s', async (at, name, error) => {
    const handle = aFileHandle('a.json', 'old')
    handle.disk.fault = { at, name }
    expect(await writeChosen(handle, bytes('new'))).toEqual({ ok: false, error })
    expect(handle.disk.text()).toBe('old')
  })

  test('reading a file that is gone', async () => {
    const handle = aFileHandle()
    handle.disk.fault = { at: 'getFile', name: 'NotFoundError' }
    expect(await readChosen(handle, 10)).toEqual({ ok: false, error: { kind: 'file-gone' } })
  })
})

describe('leave to write', () => {
  test('is what the browser says, and what the person answers', async () => {
    const handle = aFileHandle()
    handle.disk.permission = 'prompt'
    expect(await permissionFor(handle)).toBe('prompt')
    expect(await askPermission(handle)).toBe('granted')
    expect(await permissionFor(handle)).toBe('granted')
  })

  test('is given where a browser never asks, and missing where asking fails', async () => {
    const { queryPermission: _, requestPermission: __, ...silent } = aFileHandle()
    expect([await permissionFor(silent), await askPermission(silent)]).toEqual([
      'granted',
      'granted',
    ])
    const broken = {
      ...aFileHandle(),
      queryPermission: () => Promise.reject(new Error('no')),
      requestPermission: () => Promise.reject(new Error('no')),
    }
    expect([await permissionFor(broken), await askPermission(broken)]).toEqual(['denied', 'denied'])
  })
})

test('one file is told from another', async () => {
  const [one, other] = [aFileHandle(), aFileHandle()]
  expect(await isSameFile(one, one)).toBe(true)
  expect(await isSameFile(one, other)).toBe(false)
  const broken = { ...one, isSameEntry: () => Promise.reject(new Error('no')) }
  expect(await isSameFile(broken, one)).toBe(false)
})

test.each([null, 'a.json', {}, { name: 'a.json' }, { name: 'a.json', createWritable: 1 }])(
  '%j is no handle of a file',
  (value) => expect(isFileHandle(value)).toBe(false),
)
