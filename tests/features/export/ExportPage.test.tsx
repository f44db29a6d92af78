import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { err, ok } from '#src/domain/result.ts'
import type { ExportRequest } from '#src/workflows/export-assessment.ts'
import { aPdfCheck } from '#tests/support/a-file-check.ts'
import { expectNoAxeViolations } from '#tests/support/show-page.tsx'
import { anIdentity, shownExport, signButton, someFiles, someServices } from './export-page.tsx'

describe('signing for the first time', () => {
  test('an empty name is said at the field, with focus there, and nothing is made', async () => {
    const { services, asked, identities } = someServices()
    const { user } = await shownExport(services)
    await user.click(signButton())
    const name = screen.getByLabelText('Name')
    expect(await screen.findByText('Enter a name. A pseudonym is allowed.')).toBeDefined()
    expect(document.activeElement).toBe(name)
    expect(name.getAttribute('aria-invalid')).toBe('true')
    expect(asked).toEqual([])
    expect(await identities.load()).toEqual({ ok: true, value: undefined })
  })

  test('blanks are no name either', async () => {
    const { services, asked } = someServices()
    const { user } = await shownExport(services)
    await user.type(screen.getByLabelText('Name'), '   ')
    await user.click(signButton())
    expect(await screen.findByText('Enter a name. A pseudonym is allowed.')).toBeDefined()
    expect(asked).toEqual([])
  })

  test('makes the key with what was typed, and signs with it', async () => {
    const { services, asked } = someServices()
    const { user } = await shownExport(services)
    await user.type(screen.getByLabelText('Name'), 'Heron')
    await user.type(screen.getByLabelText('Organisation'), 'Lab')
    await user.click(screen.getByLabelText(/This name is a pseudonym/))
    await user.click(signButton())
    await screen.findByRole('heading', { name: 'Signed, and checked as a reader would check it' })
    const { name, organisation, pseudonym, fingerprint } = asked[0]?.identity ?? {}
    expect({ name, organisation, pseudonym }).toEqual({
      name: 'Heron',
      organisation: 'Lab',
      pseudonym: true,
    })
    expect(screen.getByText((_, element) => shownHex(element) === fingerprint)).toBeDefined()
  })

  test.each([
    ['Name', 'x'.repeat(65), 'Use at most 64 characters here. A certificate has no more room.'],
    ['Organisation', 'x'.repeat(65), 'Use at most 64 characters here.'],
    ['Name', 'Ana\u202eSilva', 'Take out the invisible or control characters.'],
  ])('%s “%s” is said at its field and what was typed stays', async (field, typed, words) => {
    const { services, asked } = someServices()
    const { user } = await shownExport(services)
    await user.type(screen.getByLabelText('Name'), 'Ana')
    await user.clear(screen.getByLabelText(field))
    await user.click(screen.getByLabelText(field))
    await user.paste(typed)
    await user.click(signButton())
    expect(await screen.findByText(new RegExp(words))).toBeDefined()
    expect(screen.getByLabelText<HTMLInputElement>(field).value).toBe(typed)
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(field)))
    expect(asked).toEqual([])
  })

  test('says before signing what a signature proves and what it does not', async () => {
    const { user } = await shownExport(someServices().services)
    expect(screen.getByText(/It does not prove who holds the key/)).toBeDefined()
    expect(screen.getByText(/It does not prove when it was signed/)).toBeDefined()
    await user.click(screen.getByLabelText(/^A draft/))
    expect(screen.queryByText(/It does not prove who holds the key/)).toBeNull()
  })
})

const shownHex = (element: Element | null) =>
  element?.tagName === 'CODE' ? element.textContent?.replaceAll(' ', '').toLowerCase() : undefined

describe('signing again', () => {
  test('shows who signs and uses the same key', async () => {
    const { services, asked } = someServices()
    const identity = await anIdentity(services)
    const { user } = await shownExport(services)
    expect(screen.getByText('Ana Silva, Lab')).toBeDefined()
    expect(screen.queryByLabelText('Name')).toBeNull()
    await user.click(signButton())
    await screen.findByRole('heading', { name: /^Signed/ })
    expect(asked[0]?.identity?.fingerprint).toBe(identity.fingerprint)
  })

  test('another name makes another key, after saying what that means', async () => {
    const { services, asked } = someServices()
    const identity = await anIdentity(services)
    const { user } = await shownExport(services)
    await user.click(screen.getByRole('button', { name: 'Sign with another name' }))
    expect(screen.getByText(/nothing can be signed with the old key again/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Keep the key of Ana Silva' }))
    expect(screen.getByText('Ana Silva, Lab')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Sign with another name' }))
    await user.type(screen.getByLabelText('Name'), 'Heron')
    await user.click(signButton())
    await screen.findByRole('heading', { name: /^Signed/ })
    expect(asked[0]?.identity?.name).toBe('Heron')
    expect(asked[0]?.identity?.fingerprint).not.toBe(identity.fingerprint)
  })

  test('a certificate that ran out is said and not used', async () => {
    const longAgo = () => new Date('2020-01-01T00:00:00Z')
    const { services } = someServices(undefined, longAgo)
    await anIdentity(services)
    await shownExport(services)
    expect(screen.getByText(/The certificate ran out on .*2022/)).toBeDefined()
    expect(screen.getByLabelText('Name')).toBeDefined()
  })

  test('a key that cannot be used can be forgotten', async () => {
    const { services, identities } = someServices()
    await identities.save({ not: 'a key' })
    const { user } = await shownExport(services)
    expect(screen.getByText(/What this browser keeps as your key cannot be used/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Forget the unusable key' }))
    expect(await screen.findByText(/The unusable key is gone/)).toBeDefined()
    expect(await identities.load()).toEqual({ ok: true, value: undefined })
  })
})

describe('making the files', () => {
  test('a draft needs no name and no key', async () => {
    const { services, asked, identities } = someServices()
    const { user } = await shownExport(services)
    await user.click(screen.getByLabelText(/^A draft/))
    await user.click(screen.getByRole('button', { name: 'Make the draft files' }))
    await screen.findByRole('heading', { name: 'The draft files are ready' })
    expect(asked[0]?.identity).toBeUndefined()
    expect(await identities.load()).toEqual({ ok: true, value: undefined })
  })

  test('what is on screen is saved first and is what is exported', async () => {
    const { services, asked } = someServices()
    const { user, draft } = await shownExport(services)
    draft.edit.rename('Renamed just now')
    await user.click(screen.getByLabelText(/^A draft/))
    await user.click(screen.getByRole('button', { name: 'Make the draft files' }))
    await screen.findByRole('heading', { name: 'The draft files are ready' })
    expect(asked[0]?.assessment.title).toBe('Renamed just now')
    expect(draft.store.getState().saveState).toEqual({ kind: 'saved' })
  })

  test('stages are told as they pass, and it can be stopped', async () => {
    let request: ExportRequest | undefined
    const { services } = someServices(
      (given) =>
        new Promise((resolve) => {
          request = given
          given.onProgress?.('pdf', 0.5)
          given.signal?.addEventListener('abort', () => resolve(err({ kind: 'cancelled' })))
        }),
    )
    await anIdentity(services)
    const { user } = await shownExport(services)
    await user.click(signButton())
    await waitFor(() => expect(request).toBeDefined())
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Making the files' }))
    expect(screen.getByText('Laying out the PDF', { selector: '[role="status"]' })).toBeDefined()
    expect(screen.getByText('Putting the record together').textContent).toContain('done')
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.5')
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(
      await screen.findByText(/You stopped it. No file was made. Your draft is as it was./),
    ).toBeDefined()
    expect(signButton()).toBeDefined()
  })

  test('four files are offered by name, with the digest and how to check them', async () => {
    const { services } = someServices()
    await anIdentity(services)
    const { user } = await shownExport(services)
    await user.click(signButton())
    await screen.findByRole('heading', { name: /^Signed/ })
    for (const { name } of [
      someFiles('final').pdf,
      someFiles('final').json,
      someFiles('final').actionsCsv,
      someFiles('final').markdown,
    ])
      expect(screen.getByRole('button', { name: `Download ${name}` })).toBeDefined()
    expect(screen.getByText('PDF, 52 kB')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Download queue-machine.json' }))
    expect(
      screen.getByText('Handed to the browser.', { selector: '[role="status"]' }),
    ).toBeDefined()
    expect(screen.getByText('9c'.repeat(32))).toBeDefined()
    expect(screen.getByRole('link', { name: 'Check a file' }).getAttribute('href')).toBe('/check')
  })

  test('focus goes on from where the button was', async () => {
    const { services } = someServices()
    await anIdentity(services)
    const { user } = await shownExport(services)
    await user.click(signButton())
    const heading = await screen.findByRole('heading', { name: /^Signed/ })
    expect(document.activeElement).toBe(heading)
  })
})

test('characters that the PDF cannot draw are named', async () => {
  const { services } = someServices(() =>
    Promise.resolve(ok({ ...someFiles('final'), undrawn: { 𓀀: 3, '🜁': 1 } })),
  )
  await anIdentity(services)
  const { user } = await shownExport(services)
  await user.click(signButton())
  expect(
    await screen.findByText(/2 kinds of characters that its fonts do not have: 𓀀 🜁/),
  ).toBeDefined()
})

test('files that fail their own check are not offered, and the findings can be carried away', async () => {
  const checks = [aPdfCheck({ outcome: 'changed' })]
  const { services } = someServices(() => Promise.resolve(err({ kind: 'check-failed', checks })))
  await anIdentity(services)
  const { user } = await shownExport(services)
  await user.click(signButton())
  expect(
    await screen.findByText(/did not pass their own check, so they are not offered/),
  ).toBeDefined()
  expect(screen.queryByRole('button', { name: /Download/ })).toBeNull()
  expect(screen.getByRole('button', { name: 'Save the details' })).toBeDefined()
})

test('there is no barrier that axe can find: before, with an error, after', async () => {
  const { services } = someServices(() => Promise.resolve(ok(someFiles('final'))))
  const { user, container } = await shownExport(services)
  await expectNoAxeViolations(container)
  await user.click(signButton())
  await expectNoAxeViolations(container)
  await user.type(screen.getByLabelText('Name'), 'Ana')
  await user.click(signButton())
  await screen.findByRole('heading', { name: /^Signed/ })
  await expectNoAxeViolations(container)
})
