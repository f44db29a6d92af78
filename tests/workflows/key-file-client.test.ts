import { afterAll, describe, expect, test } from 'vitest'
import { openPkcs12 } from '#src/signing/pkcs12-file.ts'
import { longestWork } from '#src/workflows/ask-file-worker.ts'
import { fileInHand } from '#src/workflows/given-file.ts'
import { openKeyFile } from '#src/workflows/import-identity.ts'
import { createKeyFileOpener } from '#src/workflows/key-file-client.ts'
import { aP12, keptP12, keptPassword } from '#tests/support/a-p12.ts'
import { hostileBytes, hostileFiles } from '#tests/support/hostile-corpus.ts'
import { keptNodeWebWorker, nodeWebWorker } from '#tests/support/node-web-worker.ts'

const module = new URL('../../src/workflows/key-file-worker.ts', import.meta.url)
const nowhere = () => Promise.reject(new Error('not here'))
const opener = (limit = longestWork) =>
  createKeyFileOpener({ start: () => nodeWebWorker(module), onThePage: nowhere, limit })

/** A worker that stays: none of these questions leaves anything behind. */
const kept = keptNodeWebWorker(module)
afterAll(kept.end)
const inOneWorker = createKeyFileOpener({ start: kept.start, onThePage: nowhere })

const aFile = (name: string) => Uint8Array.from(keptP12(name))

describe('a key file that is opened in a worker', () => {
  test.each(['ec-modern.p12', 'rsa-modern.p12'])('gives the same keys: %s', async (name) => {
    const opened = await inOneWorker(aFile(name), keptPassword)
    expect(opened).toEqual(await openPkcs12(aFile(name), keptPassword))
    expect(opened.ok).toBe(true)
    expect(await inOneWorker(aFile(name), 'wrong')).toMatchObject({
      error: { kind: 'wrong-password' },
    })
  })

  test.each(hostileFiles('key'))('is refused as on the page: %s', async (name) => {
    const refused = await inOneWorker(hostileBytes('key', name), 'x')
    expect(refused).toEqual(await openPkcs12(hostileBytes('key', name), 'x'))
    expect(refused.ok).toBe(false)
  })
})

describe('a key file that asks for much work', () => {
  /** Some seconds of it. */
  const slow = async () => fileInHand('slow.p12', await aP12([], { iterations: 400_000 }))
  const now = () => new Date('2027-01-01T00:00:00Z')

  test('can be stopped', async () => {
    const stop = AbortSignal.timeout(100)
    const opened = openKeyFile({ now, openPkcs12: opener() }, await slow(), 'x', stop)
    expect(await opened).toEqual({ ok: false, error: { kind: 'work-stopped' } })
  })

  test('is given up when its time is over', async () => {
    const opened = openKeyFile({ now, openPkcs12: opener(1) }, await slow(), 'x')
    expect(await opened).toEqual({ ok: false, error: { kind: 'work-out-of-time', seconds: 0 } })
  })
})

test('without workers the page opens it by itself', async () => {
  const open = createKeyFileOpener({
    start() {
      throw new Error('no workers here')
    },
    onThePage: () => Promise.resolve(openPkcs12),
  })
  expect((await open(aFile('ec-modern.p12'), keptPassword)).ok).toBe(true)
})
