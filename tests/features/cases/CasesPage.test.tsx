import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { err, ok, type Result } from '#src/domain/result.ts'
import { CasesPage } from '#src/features/cases/CasesPage.tsx'
import type { OpenCaseProblem } from '#src/workflows/open-case.ts'
import { showPage } from '#tests/support/show-page.tsx'

const card = {
  id: 'turnstile',
  title: 'Turnstile',
  agency: 'The town',
  component: '',
  summary: 'It decides who may enter.',
  asOf: '2026-11-22',
}
const show = (started: Result<string, OpenCaseProblem>) =>
  showPage(
    <CasesPage
      services={{
        listCases: () => Promise.resolve([card]),
        startCase: () => Promise.resolve(started),
      }}
    />,
  )
const start = () => screen.findByRole('button', { name: /^Start from this case/ })

test('each case says whose system it is, what it does and on which day the record was read', async () => {
  show(ok('1'))
  expect(await screen.findByRole('heading', { name: 'Turnstile' })).toBeDefined()
  expect(screen.getByText('It decides who may enter.')).toBeDefined()
  expect(screen.getByText('The record as of 22 November 2026.')).toBeDefined()
})

test('starting one leads to its draft', async () => {
  const { user, history } = show(ok('some-draft'))
  await user.click(await start())
  expect(history?.at(-1)).toContain('some-draft')
})

test.each<[OpenCaseProblem, string]>([
  [{ kind: 'case-unknown', id: 'x' }, 'does not have this case'],
  [{ kind: 'framework-unknown', id: 'fw', version: '9' }, 'fw, version 9'],
  [{ kind: 'storage-full' }, 'no room left'],
  [{ kind: 'storage-refused' }, 'does not let Plumbline store'],
  [{ kind: 'storage-failed', detail: 'odd' }, 'odd'],
  [{ kind: 'changed-elsewhere', revision: 1 }, 'could not be put on the list'],
])('when no draft can be made, it says why: %o', async (problem, words) => {
  const { user } = show(err(problem))
  await user.click(await start())
  expect((await screen.findByRole('alert')).textContent).toContain(words)
})
