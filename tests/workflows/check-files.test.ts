import { expect, test } from 'vitest'
import { createFilesCheck } from '#src/workflows/check-files.ts'
import type { CheckProgress } from '#src/workflows/file-check.ts'
import { unchecked } from '#src/workflows/judge-file.ts'
import { verifyFile } from '#src/workflows/verify-file.ts'
import { aFile } from '#tests/support/a-device.ts'

const nobodyPairs = () => Promise.resolve(undefined)
const checkFiles = createFilesCheck({ verifyFile, pairAmong: nobodyPairs })
const files = [aFile('one.json', '{}'), aFile('two.json', '{}')]

test('each step is told with the file it belongs to', async () => {
  const told: CheckProgress[] = []
  await checkFiles(files, { onProgress: (progress) => told.push(progress) })
  expect(told).toEqual([
    { name: 'one.json', at: 1, of: 2, step: { kind: 'record' } },
    { name: 'two.json', at: 2, of: 2, step: { kind: 'record' } },
  ])
})

test('after it was stopped no further file is looked at', async () => {
  const stop = new AbortController()
  const looked: string[] = []
  const check = createFilesCheck({
    pairAmong: nobodyPairs,
    verifyFile(file, options) {
      looked.push(file.name)
      stop.abort()
      return verifyFile(file, options)
    },
  })
  const { files: checks } = await check(files, { signal: stop.signal })
  expect(looked).toEqual(['one.json'])
  expect(checks[1]).toEqual(unchecked(aFile('two.json', '{}'), { kind: 'check-stopped' }))
})

test('files without a public copy among them are compared here', async () => {
  const check = createFilesCheck({
    verifyFile,
    pairAmong: () => Promise.reject(new Error('asked for nothing')),
  })
  expect((await check(files)).together).toEqual({ kind: 'not-comparable' })
})
