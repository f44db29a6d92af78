import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { AssessmentRecord } from '#schemas/record.ts'
import type { Capacity } from '#src/domain/capacity.ts'
import { signRecord } from '#src/signing/sign-record.ts'
import { mergeCopies } from '#src/workflows/merge-copies.ts'
import { aFile } from '#tests/support/a-device.ts'
import { aKey, aRecord, aSealedRecord, signingTime } from '#tests/support/a-sealed-record.ts'

const signOn: Capacity = { role: 'sign-on' }

async function alsoSignedBy<R extends AssessmentRecord>(
  record: R,
  name: string,
  minutes: number,
  capacity = signOn,
): Promise<R> {
  const time = new Date(signingTime.getTime() + minutes * 60_000)
  const signed = await signRecord(record, { identity: await aKey(name), time, capacity })
  if (!signed.ok) throw new Error(signed.error.kind)
  return signed.value
}

function merged(...records: object[]) {
  const files = records.map((record, at) => aFile(`copy-${at + 1}.json`, record))
  return mergeCopies(files)
}

const signersIn = (result: Awaited<ReturnType<typeof merged>>) =>
  result.ok ? result.value.check.recordSignatures.map(({ signer }) => signer?.name) : result.error

describe('copies of one record', () => {
  test('become one file with every signature once, whatever order they come in', async () => {
    const base = await aSealedRecord()
    const elm = await alsoSignedBy(base, 'Elm Aid', 2)
    const oak = await alsoSignedBy(base, 'Oak Aid', 1)
    const both = await alsoSignedBy(oak, 'Fir Aid', 3)
    const wanted = ['Ada Advocate', 'Oak Aid', 'Elm Aid', 'Fir Aid']
    for (const copies of [
      [base, elm, oak, both],
      [both, elm],
      [elm, both, base],
    ]) {
      const result = await merged(...copies)
      expect(signersIn(result)).toEqual(wanted)
      expect(result).toMatchObject({
        value: {
          ...{ copies: copies.length, signatures: 4, repeated: 0 },
          file: { name: 'copy-1-4-signatures.json', mediaType: 'application/json' },
          check: { outcome: 'countersigned' },
        },
      })
    }
  })

  test('give the same bytes in any order', async () => {
    const base = await aSealedRecord()
    const copies = await Promise.all(
      ['Elm Aid', 'Oak Aid', 'Fir Aid'].map((name) => alsoSignedBy(base, name, 5)),
    )
    const there = await merged(...copies)
    const back = await merged(...copies.toReversed())
    expect(there.ok && back.ok && there.value.file.bytes).toEqual(back.ok && back.value.file.bytes)
  })

  test('of one who signed two of them in one role keep the earlier signature', async () => {
    const base = await aSealedRecord()
    const early = await alsoSignedBy(base, 'Elm Aid', 1)
    const late = await alsoSignedBy(base, 'Elm Aid', 9)
    const result = await merged(late, early)
    expect(result).toMatchObject({ value: { signatures: 2, repeated: 1 } })
    expect(result.ok && result.value.check.recordSignatures[1]?.claimed.time).toBe(
      new Date(signingTime.getTime() + 60_000).toISOString(),
    )
  })

  test('of version 1 stay of version 1', async () => {
    const text = readFileSync('tests/fixtures/formats/1/record.json', 'utf8')
    const record: AssessmentRecord = JSON.parse(text)
    const key = await aKey('Elm Aid')
    const signed = await signRecord(record, {
      ...{ identity: key, time: new Date('2026-11-23T10:00:00Z'), capacity: signOn },
    })
    const result = await merged(record, signed.ok ? signed.value : {})
    expect(result).toMatchObject({ ok: true, value: { signatures: 2 } })
    const written = result.ok ? JSON.parse(new TextDecoder().decode(result.value.file.bytes)) : {}
    expect(written.format).toBe('plumbline-record/1')
    expect(written).toEqual({ ...record, signatures: written.signatures })
  })
})

describe('copies that do not come together', () => {
  test('one file alone', async () => {
    expect(await merged(await aSealedRecord())).toMatchObject({ error: { kind: 'one-copy' } })
    expect(await merged()).toMatchObject({ error: { kind: 'one-copy' } })
  })

  test('another record, named with what tells the two apart', async () => {
    const other = await alsoSignedBy(
      await aRecord({ id: '00000000-0000-4000-8000-0000000000bb' }),
      'Ada Advocate',
      0,
    )
    const result = await merged(await aSealedRecord(), other)
    expect(result).toMatchObject({
      error: { kind: 'other-record', name: 'copy-2.json', first: { name: 'copy-1.json' } },
    })
    if (result.ok || result.error.kind !== 'other-record') throw new Error('not refused')
    const { digest, first } = result.error
    expect([digest, first.digest].every((hex) => /^[0-9a-f]{64}$/.test(hex))).toBe(true)
    expect(digest).not.toBe(first.digest)
  })

  test('a copy whose signature does not hold', async () => {
    const good = await aSealedRecord()
    const changed = { ...good, issuedAt: '2025-05-02T12:00:00.000Z' }
    expect(await merged(changed, good)).toMatchObject({
      error: { kind: 'not-intact', name: 'copy-1.json', outcome: 'changed' },
    })
  })

  test('a draft, and a record that nobody signed', async () => {
    const draft = await aRecord({ state: 'draft' })
    expect(await merged(draft, draft)).toMatchObject({
      error: { kind: 'not-intact', name: 'copy-1.json', outcome: 'unsigned' },
    })
  })

  test.each([
    ['no JSON', 'Hello'],
    ['no record', '{"format":"plumbline-check/1"}'],
  ])('%s', async (_, content) => {
    const files = [aFile('copy.json', await aSealedRecord()), aFile('note.txt', content)]
    expect(await mergeCopies(files)).toMatchObject({
      error: { kind: 'not-a-record', name: 'note.txt' },
    })
  })

  test('a file that cannot be read', async () => {
    const gone = {
      ...{ name: 'gone.json', size: 9 },
      arrayBuffer: () => Promise.reject(new Error('moved')),
    }
    expect(await mergeCopies([gone, gone])).toMatchObject({
      error: { kind: 'not-a-record', name: 'gone.json' },
    })
  })
})
