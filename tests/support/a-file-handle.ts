import type { FileHandle } from '#src/storage/chosen-file.ts'

type Fault = 'NotFoundError' | 'NoModificationAllowedError' | 'QuotaExceededError' | 'Odd'

/**
 * A file on a person's disk as Chromium hands it out: written beside and changed on closing. `fault` makes the
 * next calls of one kind fail with an error of that name, until it is taken away.
 */
export function aFileHandle(name = 'hurricane.json', content = '') {
  const disk = {
    bytes: new TextEncoder().encode(content),
    permission: 'granted' as PermissionState,
    /** What the person answers when asked. */
    answer: 'granted' as PermissionState,
    fault: undefined as { at: 'getFile' | 'write' | 'createWritable'; name: Fault } | undefined,
    writes: 0,
    text: () => new TextDecoder().decode(disk.bytes),
    put: (text: string) => {
      disk.bytes = new TextEncoder().encode(text)
    },
  }
  const failAt = (at: 'getFile' | 'write' | 'createWritable') => {
    if (disk.fault?.at !== at) return
    throw disk.fault.name === 'Odd'
      ? new Error('the disk hums')
      : new DOMException('no', disk.fault.name)
  }
  const handle: FileHandle & { disk: typeof disk } = {
    disk,
    name,
    getFile: () =>
      Promise.resolve().then(() => {
        failAt('getFile')
        return new File([disk.bytes.slice()], name)
      }),
    createWritable: () =>
      Promise.resolve().then(() => {
        failAt('createWritable')
        let beside: Uint8Array<ArrayBuffer> | undefined
        const writable = {
          write: (bytes: Uint8Array<ArrayBuffer>) =>
            Promise.resolve().then(() => {
              failAt('write')
              beside = bytes.slice()
            }),
          abort: () => Promise.resolve(),
          close: () =>
            Promise.resolve().then(() => {
              disk.writes += 1
              if (beside) disk.bytes = beside
            }),
        }
        return writable as unknown as FileSystemWritableFileStream
      }),
    isSameEntry: (other) => Promise.resolve(Object.is(other, handle)),
    queryPermission: () => Promise.resolve(disk.permission),
    requestPermission: () => {
      disk.permission = disk.answer
      return Promise.resolve(disk.answer)
    },
  }
  return handle
}
