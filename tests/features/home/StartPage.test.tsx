import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { err } from '#src/domain/result.ts'
import { StartPage } from '#src/features/home/StartPage.tsx'
import { aDevice } from '#tests/support/a-device.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

test.each([
  ['shadow', /Somebody outside/],
  ['self', /The agency itself/],
] as const)('a %s assessment is started and opened', async (kind, label) => {
  const { library } = aDevice()
  const { user, history, container } = showPage(
    <StartPage create={(chosen) => library.create(chosen, 'town-code')} />,
  )
  await expectNoAxeViolations(container)
  await user.click(screen.getByRole('radio', { name: label }))
  await user.click(screen.getByRole('button', { name: 'Start the assessment' }))
  const listed = await library.list()
  const [draft] = listed.ok ? listed.value : []
  expect(draft?.kind).toBe(kind)
  expect(history?.at(-1)).toBe(`/draft/${draft?.id}`)
})

test('when the draft cannot be kept it says why and stays', async () => {
  const { user, history } = showPage(
    <StartPage create={() => Promise.resolve(err({ kind: 'storage-refused' }))} />,
  )
  await user.click(screen.getByRole('button', { name: 'Start the assessment' }))
  expect(await screen.findByText(/does not let Plumbline store anything/)).toBeDefined()
  expect(history).toEqual(['/'])
})
