import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { err, ok } from '#src/domain/result.ts'
import { OpenAndKeep, type OpenChosenResult } from '#src/features/verify/OpenAndKeep.tsx'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

async function opened(result: OpenChosenResult | undefined) {
  const page = showPage(<OpenAndKeep openChosen={() => Promise.resolve(result)} />, '/check')
  await page.user.click(screen.getByRole('button', { name: /^Open a draft from a file/ }))
  return page
}

test('a draft opens and stays in its file', async () => {
  const { history } = await opened(ok({ id: 'oak', isKept: true }))
  expect(history.at(-1)).toBe('/draft/oak')
})

test('of a signed file the person is told that it stays as it is', async () => {
  await opened(ok({ id: 'oak', isKept: false }))
  expect(await screen.findByText(/it stays as it is/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Go to the copy' }).getAttribute('href')).toBe(
    '/draft/oak',
  )
})

test('a picker that was closed says nothing', async () => {
  await opened(undefined)
  expect(screen.getByRole('alert').textContent).toBe('')
})

test.each([
  [{ kind: 'file-gone' }, 'The file is not where it was. Choose it again.'],
  [{ kind: 'file-too-large', bytes: 9, limit: 5 }, 'The file has 9 bytes. At most 5 can be read.'],
  [{ kind: 'file-failed', detail: 'it hums' }, 'The browser could not read the file: it hums.'],
  [{ kind: 'not-ours', found: '' }, 'No draft was made'],
] as const)('%j is said in a sentence', async (problem, sentence) => {
  const { container } = await opened(err(problem))
  expect((await screen.findByRole('alert')).textContent).toContain(sentence)
  await expectNoAxeViolations(container)
})
