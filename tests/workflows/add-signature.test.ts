import { describe, expect, test } from 'vitest'
import type { Capacity } from '#src/domain/capacity.ts'
import { err } from '#src/domain/result.ts'
import { renderSignature } from '#src/export/render-signature.ts'
import type { SignedCopy } from '#src/workflows/add-signature.ts'
import { fileInHand, type GivenFile } from '#src/workflows/given-file.ts'
import { aFile } from '#tests/support/a-device.ts'
import { signingTime } from '#tests/support/a-sealed-record.ts'
import { updated } from '#tests/support/a-tampering.ts'
import { anExport, anIdentity } from '#tests/support/an-export.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { addSignature } from '#tests/support/linted-signing.ts'

const ada = 'Ada Advocate'
const deps = {
  now: () => new Date(signingTime.getTime() + 60_000),
  drawSignature: (
    facts: Parameters<typeof renderSignature>[0],
    language: Parameters<typeof renderSignature>[1],
  ) => renderSignature(facts, language, fontFilesOnDisk),
}
const signOn: Capacity = { role: 'sign-on', organisation: 'Justice Watch' }
const dissent: Capacity = { role: 'dissent', statement: 'The sample is too small.' }

const given = async (kind: 'pdf' | 'json'): Promise<GivenFile> => {
  const { name, bytes } = (await anExport(ada))[kind]
  return fileInHand(name, bytes)
}

async function signed(file: GivenFile, who: string, capacity: Capacity): Promise<SignedCopy> {
  const result = await addSignature(deps, { file, identity: await anIdentity(who), capacity })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const problem = async (file: GivenFile, capacity: Capacity, who = 'Grace Reviewer') => {
  const result = await addSignature(deps, { file, identity: await anIdentity(who), capacity })
  return result.ok ? undefined : result.error
}

const again = ({ file }: SignedCopy) => fileInHand(file.name, file.bytes)

describe.each(['pdf', 'json'] as const)('a further signature on a %s', (kind) => {
  const signatures = ({ check }: SignedCopy) =>
    kind === 'pdf' ? check.pdfSignatures : check.recordSignatures

  test('is there, says as what it was made, and leaves the first as it was', async () => {
    const copy = await signed(await given(kind), 'Grace Reviewer', signOn)
    expect(copy.check).toMatchObject({
      outcome: 'countersigned',
      reasons: [{ kind: 'countersigned', signatures: 1, timestamps: 0 }],
    })
    expect(
      signatures(copy).map(({ signer, capacity }) => [
        signer?.name,
        capacity.role,
        capacity.stated,
      ]),
    ).toEqual([
      [ada, 'author', true],
      ['Grace Reviewer', 'sign-on', true],
    ])
    expect(signatures(copy)[1]?.capacity.organisation).toBe('Justice Watch')
    expect(copy.file.name).toMatch(/-2-signatures\.(pdf|json)$/)
  })

  test('may be one of many, in any role, and a dissent says why', async () => {
    const one = await signed(await given(kind), 'Grace Reviewer', { role: 'reviewer' })
    const two = await signed(again(one), 'Oscar Official', { role: 'approver' })
    const three = await signed(again(two), 'Dina Dissenter', dissent)
    expect(three.check.outcome).toBe('countersigned')
    expect(signatures(three).map(({ capacity }) => capacity.role)).toEqual([
      'author',
      'reviewer',
      'approver',
      'dissent',
    ])
    expect(signatures(three)[3]?.capacity.statement).toBe('The sample is too small.')
    expect(three.file.name).toMatch(/-4-signatures\.(pdf|json)$/)
  })

  test('is not made twice by one key in one role, and may be made in another', async () => {
    const once = await signed(await given(kind), 'Grace Reviewer', signOn)
    expect(await problem(again(once), signOn)).toEqual({ kind: 'already-signed', role: 'sign-on' })
    const other = await signed(again(once), 'Grace Reviewer', { role: 'reviewer' })
    expect(signatures(other)).toHaveLength(3)
  })

  test('is not made on a draft, which nobody signs', async () => {
    const { name, bytes } = (await anExport())[kind]
    expect(await problem(fileInHand(name, bytes), signOn)).toEqual({ kind: 'not-signed-yet' })
  })

  test.each([
    [{ role: 'dissent' }, 'statement-missing'],
    [{ role: 'sign-on', statement: 'Gladly' }, 'statement-of-another-role'],
  ] as const)('is not made as %j', async (capacity, fault) => {
    expect(await problem(await given(kind), capacity)).toEqual({ kind: 'capacity-refused', fault })
  })

  test('is not made with a certificate that has run out', async () => {
    const identity = await anIdentity('Grace Reviewer')
    const late = { ...deps, now: () => new Date('2040-01-01T00:00:00Z') }
    const request = { file: await given(kind), identity, capacity: signOn }
    expect(await addSignature(late, request)).toMatchObject({
      error: { kind: 'certificate-not-valid-now', notAfter: identity.validUntil },
    })
  })
})

describe('files that get no signature', () => {
  test('a PDF that was changed', async () => {
    const { bytes } = (await anExport(ada)).pdf
    const changed = updated(bytes, 1, '<</Type /Catalog>>')
    expect(await problem(fileInHand('changed.pdf', changed), signOn)).toMatchObject({
      kind: 'not-intact',
    })
  })

  test('a record that was changed', async () => {
    const text = new TextDecoder().decode((await anExport(ada)).json.bytes)
    const changed = aFile('changed.json', text.replace(/"title": "[^"]*"/, '"title": "Other"'))
    expect(await problem(changed, signOn)).toEqual({ kind: 'not-intact', outcome: 'changed' })
  })

  test('one that is no record at all', async () => {
    expect(await problem(aFile('note.txt', 'Hello'), signOn)).toEqual({
      kind: 'not-intact',
      outcome: 'not-ours',
    })
  })

  test('one that cannot be read, or is too large', async () => {
    const gone = {
      ...{ name: 'gone.pdf', size: 9 },
      arrayBuffer: () => Promise.reject(new Error('moved')),
    }
    expect(await problem(gone, signOn)).toEqual({ kind: 'file-unreadable', detail: 'moved' })
    expect(await problem({ ...gone, size: 1e9 }, signOn)).toMatchObject({ kind: 'too-large' })
  })
})

test('a box that cannot be drawn stops the signature, as it would look empty', async () => {
  const drawSignature = () => Promise.resolve(err({ kind: 'font-unavailable' }))
  const request = {
    ...{ file: await given('pdf'), identity: await anIdentity('Grace Reviewer') },
    capacity: { role: 'reviewer' } as const,
  }
  expect(await addSignature({ ...deps, drawSignature }, request)).toEqual({
    ok: false,
    error: { kind: 'signing-failed', detail: 'font-unavailable' },
  })
})
