import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { err, ok } from '#src/domain/result.ts'
import type { ExportProblem } from '#src/workflows/export-assessment.ts'
import { aCanaryAssessment, canary } from '#tests/support/a-canary-assessment.ts'
import { expectNoAxeViolations } from '#tests/support/show-page.tsx'
import { shownExport, someFiles, someServices } from './export-page.tsx'

async function chosen(make?: Parameters<typeof someServices>[0]) {
  const { services, asked } = someServices(make)
  const page = await shownExport(services, aCanaryAssessment)
  await page.user.click(screen.getByRole('radio', { name: /A public copy/ }))
  return { asked, ...page }
}

const draftFiles = async (user: Awaited<ReturnType<typeof chosen>>['user']) => {
  await user.click(screen.getByRole('radio', { name: /^A draft/ }))
  await user.click(screen.getByRole('button', { name: 'Make the draft files' }))
}

describe('before the export of a public copy', () => {
  test('what goes out and what stays is told', async () => {
    await chosen()
    expect(screen.getByText(/^1 confidential source: .*\[2\]$/)).toBeTruthy()
    expect(screen.getByText(/^2 internal notes: Short study, st-1; Short watch$/)).toBeTruthy()
    expect(screen.getByText('1 source with title and link')).toBeTruthy()
    expect(screen.getByText(/Nothing that must stay inside was found/)).toBeTruthy()
  })

  test('nothing of it is asked while everything is exported', async () => {
    const { services } = someServices()
    await shownExport(services, aCanaryAssessment)
    expect(screen.queryByRole('heading', { name: 'What the public copy leaves out' })).toBeNull()
  })

  test('answers and findings are picked, and kept in the draft', async () => {
    const { user, draft } = await chosen()
    await user.click(screen.getByRole('checkbox', { name: 'Which office?' }))
    await user.click(screen.getByRole('checkbox', { name: 'Short watch' }))
    expect(draft.store.getState().assessment.publicCopy).toMatchObject({
      answers: expect.arrayContaining(['component', 'use-case-id']),
      notes: expect.arrayContaining(['study', 'watch']),
    })
    expect(screen.queryByRole('checkbox', { name: 'Is it in use?' })).toBeNull()
  })

  test('a listed word that stands in the draft is told, with the way there', async () => {
    const { user, draft } = await chosen()
    const field = screen.getByLabelText('Names and words that must not be public')
    await user.clear(field)
    await user.type(field, canary('note watch'))
    const link = await screen.findByRole('link', { name: /the finding on “Short watch”/ })
    expect(link.getAttribute('href')).toMatch(/practice\/watch$/)
    expect(screen.queryByRole('checkbox', { name: /I have looked/ })).toBeNull()
    expect(draft.store.getState().assessment.publicCopy.watchWords).toEqual([canary('note watch')])
  })

  test('is accessible', async () => {
    const { container } = await chosen()
    await expectNoAxeViolations(container)
  })
})

describe('after it', () => {
  test('the whole record stands apart from what may go out', async () => {
    const internal = {
      ...{ name: 'x-INTERNAL.json', mediaType: 'application/json', bytes: new Uint8Array(9) },
    }
    const { user, asked } = await chosen(() =>
      Promise.resolve(ok({ ...someFiles('draft'), internal })),
    )
    await draftFiles(user)
    expect(await screen.findByRole('heading', { name: 'For you alone' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Download x-INTERNAL.json' })).toBeTruthy()
    expect(asked[0]?.publicCopy).toEqual({ mayStay: [] })
  })

  test('what was found in a file is listed, and a text that may stand there goes with the next try', async () => {
    const text = 'Jane Roe'
    const problem: ExportProblem = {
      kind: 'secrets-found',
      found: [
        {
          secret: { text, origin: { kind: 'source', where: '/assessment/sources/1' } },
          at: { kind: 'page', name: 'a.pdf', page: 3 },
        },
        { secret: { text: 'Kim', origin: { kind: 'watch-word' } }, at: { kind: 'certificate' } },
      ],
    }
    const { user, asked } = await chosen(() => Promise.resolve(err(problem)))
    await draftFiles(user)
    const failure = within(await screen.findByRole('region', { name: 'The files were not made' }))
    expect(failure.getByText('It stands in a.pdf, page 3.')).toBeTruthy()
    expect(failure.getByText('It stands in the certificate that you sign with.')).toBeTruthy()
    await user.click(failure.getByRole('checkbox', { name: 'I have looked. It may stand there.' }))
    await user.click(screen.getByRole('button', { name: 'Make the draft files' }))
    expect(asked.at(-1)?.publicCopy).toEqual({ mayStay: [text] })
  })
})
