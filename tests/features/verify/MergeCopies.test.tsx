import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { err, ok } from '#src/domain/result.ts'
import { signRecord } from '#src/signing/sign-record.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import { type MergeProblem, mergeCopies as merge } from '#src/workflows/merge-copies.ts'
import type { Unfinished } from '#src/workflows/unfinished.ts'
import { verifyFiles } from '#src/workflows/verify-file.ts'
import { aKey, aSealedRecord, signingTime } from '#tests/support/a-sealed-record.ts'
import { checked, found, services } from './check-page.tsx'

const opened = ok({ id: '00000000-0000-4000-8000-000000000070' })

const mergeCopies = (files: readonly GivenFile[]) => merge(files)

async function copy(name: string) {
  const signed = await signRecord(await aSealedRecord(), {
    ...{ identity: await aKey(name), time: signingTime, capacity: { role: 'sign-on' } },
  })
  return new File([JSON.stringify(signed.ok && signed.value)], `${name}.json`)
}

const start = () => screen.getByRole('button', { name: 'Put the signatures together' })

describe('copies of one record that were signed apart', () => {
  test('become one file with all signatures', async () => {
    const { user } = await checked(services(found(), opened, { verifyFiles, mergeCopies }), [
      await copy('Elm'),
      await copy('Oak'),
    ])
    expect(screen.getByText(/^These 2 files are copies of one record\./)).toBeDefined()
    await user.click(start())
    const heading = { name: 'One file with all signatures' }
    const title = await screen.findByRole('heading', heading, { timeout: 10_000 })
    await waitFor(() => expect(document.activeElement).toBe(title))
    expect(screen.getByText('2 copies, 3 signatures.')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Save Elm-3-signatures.json' })).toBeDefined()
  })

  test('are named when one of them does not fit', async () => {
    const problem: MergeProblem = {
      ...{ kind: 'other-record', name: 'Oak.json', digest: 'bb' },
      first: { name: 'Elm.json', digest: 'aa' },
    }
    const { user } = await checked(
      services(found(), opened, { verifyFiles, mergeCopies: () => Promise.resolve(err(problem)) }),
      [await copy('Elm'), await copy('Oak')],
    )
    await user.click(start())
    expect(
      await screen.findByText(/^“Oak.json” holds another record than “Elm.json”: .* bb and aa\./),
    ).toBeDefined()
  })

  test.each<[Unfinished, RegExp]>([
    [{ kind: 'work-stopped' }, /^You stopped it\. No new file was made\.$/],
    [{ kind: 'work-out-of-time', seconds: 90 }, /^It was stopped after 90 seconds\. /],
    [{ kind: 'work-broken', detail: 'no memory' }, /“no memory”\. No new file was made\.$/],
  ])('give no file when the work does not end: %j', async (why, sentence) => {
    const { user } = await checked(
      services(found(), opened, { verifyFiles, mergeCopies: () => Promise.resolve(err(why)) }),
      [await copy('Elm'), await copy('Oak')],
    )
    await user.click(start())
    expect(await screen.findByText(sentence)).toBeDefined()
  })

  test('are not offered for a single file', async () => {
    await checked(services(found(), opened, { verifyFiles, mergeCopies }), [await copy('Elm')])
    expect(screen.queryByRole('button', { name: 'Put the signatures together' })).toBeNull()
  })
})
