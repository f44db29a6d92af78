import { describe, expect, test } from 'vitest'
import { createMemoryFingerprints } from '#src/storage/fingerprint-repository.ts'
import { fileInHand } from '#src/workflows/given-file.ts'
import {
  anchorsInUse,
  importAnchors,
  listAnchors,
  removeAnchor,
} from '#src/workflows/trust-anchors.ts'
import { aChain } from '#tests/support/a-chain.ts'
import { aSigner } from '#tests/support/a-signer.ts'

const now = () => new Date('2026-05-03T10:00:00.000Z')
const deps = () => ({ anchors: createMemoryFingerprints(), now })
const { root, person } = await aChain()
const refused = { ok: false, error: { kind: 'storage-refused' } } as const

describe('authorities that a person trusts', () => {
  test('are kept, listed with the day, used for checking, and removed', async () => {
    const known = deps()
    const imported = await importAnchors(known, fileInHand('root.cer', root.der))
    expect(imported).toMatchObject({ ok: true, value: [{ name: 'Test Root' }] })
    const listed = await listAnchors(known)
    if (!listed.ok) throw new Error(listed.error.kind)
    const [anchor] = listed.value
    expect(anchor).toMatchObject({ facts: { name: 'Test Root' }, importedAt: now().toISOString() })
    expect((await anchorsInUse(known)).map(({ der }) => der)).toEqual([root.der])
    await removeAnchor(known, anchor?.facts.fingerprint ?? '')
    expect(await anchorsInUse(known)).toEqual([])
  })

  test.each([
    ['a person', () => person.der, { kind: 'not-an-authority' }],
    ['a self-made key', async () => (await aSigner()).certificate, { kind: 'self-made-key' }],
    ['nothing', () => new Uint8Array(), { kind: 'no-certificate' }],
  ])('are not %s', async (_, der, problem) => {
    const known = deps()
    const imported = await importAnchors(known, fileInHand('x', await der()))
    expect(imported).toMatchObject({ ok: false, error: problem })
    expect(await listAnchors(known)).toEqual({ ok: true, value: [] })
  })

  test('a file that is too large is not read', async () => {
    const file = { ...fileInHand('x', root.der), size: 200_001 }
    expect(await importAnchors(deps(), file)).toMatchObject({ error: { kind: 'too-large' } })
  })

  test.each([
    [null],
    [{}],
    [{ der: 1 }],
    [{ der: '!!', importedAt: '' }],
    [{ der: '', importedAt: 2 }],
  ])('what was kept and is none is left out: %j', async (entry) => {
    const known = deps()
    await known.anchors.put(new Map([['x', entry]]))
    expect(await listAnchors(known)).toEqual({ ok: true, value: [] })
  })

  test('a device that gives nothing out has no anchors, and says so where they are listed', async () => {
    const anchors = { ...createMemoryFingerprints(), list: () => Promise.resolve(refused) }
    expect(await listAnchors({ anchors })).toEqual(refused)
    expect(await anchorsInUse({ anchors })).toEqual([])
  })

  test('a device that keeps nothing says so', async () => {
    const anchors = { ...createMemoryFingerprints(), put: () => Promise.resolve(refused) }
    expect(await importAnchors({ anchors, now }, fileInHand('x', root.der))).toEqual(refused)
  })
})
