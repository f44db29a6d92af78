import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { err, ok } from '#src/domain/result.ts'
import { createMemoryIdentity } from '#src/storage/memory-drafts.ts'
import type { AddSignatureRequest } from '#src/workflows/add-signature.ts'
import { createIdentity, currentIdentity } from '#src/workflows/signing-identity.ts'
import { verifyFiles } from '#src/workflows/verify-file.ts'
import { aSealedRecord } from '#tests/support/a-sealed-record.ts'
import { addSignature } from '#tests/support/linted-signing.ts'
import { checked, found, services } from './check-page.tsx'

const opened = ok({ id: '00000000-0000-4000-8000-000000000070' })

/** The page after it has checked a sealed record, with the real workflows behind it. */
async function sealedPage() {
  const identities = createMemoryIdentity()
  const now = () => new Date()
  const requests: AddSignatureRequest[] = []
  const shown = await checked(
    services(found(), opened, {
      verifyFiles,
      currentIdentity: () => currentIdentity({ identities }),
      createIdentity: (wish) => createIdentity({ identities, now }, wish),
      addSignature(request) {
        requests.push(request)
        const drawSignature = () => Promise.resolve(err({ kind: 'not-drawn' }))
        return addSignature({ now, drawSignature }, request)
      },
    }),
    [new File([JSON.stringify(await aSealedRecord())], 'sealed.json')],
  )
  const { user } = shown
  await user.click(screen.getByRole('button', { name: /^Add a signature/ }))
  await screen.findByRole('radio', { name: /^Reviewer/ })
  return { ...shown, requests }
}

/** Keys and signatures are real here. */
const slowly = { timeout: 10_000 }

const radio = (name: RegExp) => screen.getByRole('radio', { name })
const box = (name: RegExp) => screen.getByRole('textbox', { name })

describe('adding a signature', () => {
  test('makes a key for whoever has none, signs, checks, and gives the new file', async () => {
    const { user } = await sealedPage()
    await user.click(radio(/^Signs on/))
    await user.type(box(/^Your name/), 'Grace Reviewer')
    await user.type(box(/^Organization that you sign for/), 'Elm Aid')
    await user.click(screen.getByRole('button', { name: 'Sign the file' }))
    const heading = await screen.findByRole('heading', { name: 'Signed, and checked' }, slowly)
    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(screen.getByText(/^The new file was checked just now: Not changed/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Save sealed-2-signatures.json' })).toBeDefined()
  })

  test('of a dissent takes what the signer has to say, and no other role does', async () => {
    const { user, requests } = await sealedPage()
    expect(screen.queryByRole('textbox', { name: /^Why do you disagree/ })).toBeNull()
    await user.click(radio(/^Dissents/))
    await user.type(box(/^Your name/), 'Dina Dissenter')
    await user.click(screen.getByRole('button', { name: 'Sign the file' }))
    expect(await screen.findByText(/^Say why you disagree\./)).toBeDefined()
    await user.type(box(/^Why do you disagree/), 'The sample is too small.')
    await user.click(screen.getByRole('button', { name: 'Sign the file' }))
    await screen.findByRole('heading', { name: 'Signed, and checked' }, slowly)
    expect(requests[0]?.capacity).toEqual({
      role: 'dissent',
      statement: 'The sample is too small.',
    })
  })

  test('says at each field what is missing, and signs nothing', async () => {
    const { user, requests } = await sealedPage()
    await user.click(screen.getByRole('button', { name: 'Sign the file' }))
    expect(await screen.findByText('Choose as what you sign.')).toBeDefined()
    expect(screen.getByText('Enter a name. A pseudonym is allowed.')).toBeDefined()
    await user.click(radio(/^Signs on/))
    await user.type(box(/^Your name/), 'Grace')
    await user.click(screen.getByRole('button', { name: 'Sign the file' }))
    expect(await screen.findByText('Name the organization that signs on.')).toBeDefined()
    expect(requests).toEqual([])
  })

  test('is not offered for a file that something speaks against', async () => {
    const changed = { ...(await aSealedRecord()), issuedAt: '2031-01-01T00:00:00.000Z' }
    const file = new File([JSON.stringify(changed)], 'changed.json')
    await checked(services(found(), opened, { verifyFiles }), [file])
    expect(screen.queryByRole('button', { name: /^Add a signature/ })).toBeNull()
  })

  test('says why it failed, and that the file is as it was', async () => {
    const file = new File([JSON.stringify(await aSealedRecord())], 'sealed.json')
    const { user } = await checked(
      services(found(), opened, {
        verifyFiles,
        currentIdentity: () => Promise.resolve(err({ kind: 'storage-failed', detail: 'gone' })),
      }),
      [file],
    )
    await user.click(screen.getByRole('button', { name: /^Add a signature/ }))
    expect(await screen.findByText(/could not keep or find the key \(gone\)/)).toBeDefined()
    expect(screen.getByText(/Nothing was signed, and the file is as it was/)).toBeDefined()
  })
})
