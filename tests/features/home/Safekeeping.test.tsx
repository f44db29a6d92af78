import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { HomePage } from '#src/features/home/HomePage.tsx'
import { Safekeeping } from '#src/features/home/Safekeeping.tsx'
import { SetAsideList } from '#src/features/home/SetAsideList.tsx'
import type { DraftSummary } from '#src/workflows/draft-library.ts'
import type { StorageState } from '#src/workflows/storage-state.ts'
import { aWholeDevice } from '#tests/support/a-backup.ts'
import { aSafekeeping } from '#tests/support/a-safekeeping.ts'
import { aMoment, anAssessment, anId, aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

const state = (isKept: boolean | undefined): StorageState => ({ isKept, used: 2e6, room: 5e9 })

async function shown(isKept: boolean | undefined, drafts?: DraftSummary[]) {
  const device = aWholeDevice()
  await device.library.adopt(aWorkedAssessment)
  const listed = await device.library.list()
  const services = {
    ...aSafekeeping(device),
    storageState: () => Promise.resolve(state(isKept)),
    askToKeep: () => Promise.resolve(state(true)),
  }
  const lines = drafts ?? (listed.ok ? listed.value : [])
  return showPage(<Safekeeping services={services} drafts={lines} />)
}

test.each([
  [true, /keeps drafts until you delete them/],
  [false, /may clear drafts when space on the device runs out/],
  [undefined, /does not say whether/],
])('whether the browser keeps drafts is said: %s', async (isKept, words) => {
  const { container } = await shown(isKept)
  expect(await screen.findByText(words)).toBeDefined()
  expect(screen.getByText(/uses 2 MB of about 5 GB/)).toBeDefined()
  await expectNoAxeViolations(container)
})

test('a browser that may clear drafts can be asked to keep them', async () => {
  const { user } = await shown(false)
  await user.click(await screen.findByRole('button', { name: 'Ask the browser to keep drafts' }))
  expect(await screen.findByText(/now keeps drafts/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Ask/ })).toBeNull()
})

test('a reminder comes when drafts were left for long without a backup', async () => {
  await shown(true)
  expect(await screen.findByText(/older than 14 days, and no backup/)).toBeDefined()
})

test('a draft that could not be read is shown apart and goes only when the person says so twice', async () => {
  const device = aWholeDevice()
  await device.setAside.put({ kind: 'unreadable', draft: anId(7), title: 'Torn', at: aMoment })
  const { user, container } = showPage(
    <SetAsideList library={device.library} drafts={[]} onAdded={() => undefined} />,
  )
  expect(await screen.findByRole('heading', { name: 'Torn' })).toBeDefined()
  await expectNoAxeViolations(container)
  await user.click(screen.getByRole('button', { name: /^Delete for good/ }))
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(await device.library.setAside()).toMatchObject({ value: { length: 1 } })
  await user.click(screen.getByRole('button', { name: /^Delete for good/ }))
  const [, confirm] = screen.getAllByRole('button', { name: /^Delete for good/ })
  if (confirm) await user.click(confirm)
  expect(await device.library.setAside()).toMatchObject({ value: { length: 0 } })
})

test('an older state of a draft comes back as a copy', async () => {
  const device = aWholeDevice()
  const raw = { ...aWorkedAssessment }
  await device.setAside.put({
    ...{ kind: 'older-version', draft: anId(7), title: 'Turnstile', at: aMoment },
    ...{ format: 'x/1', raw },
  })
  const onAdded = vi.fn()
  const { user } = showPage(<SetAsideList library={device.library} drafts={[]} onAdded={onAdded} />)
  await user.click(await screen.findByRole('button', { name: /^Add it to the list as a copy/ }))
  expect(
    await screen.findByText('“Turnstile (older version)” was added to the list.'),
  ).toBeDefined()
  expect(onAdded).toHaveBeenCalledOnce()
  expect(await device.library.list()).toMatchObject({
    value: [{ title: 'Turnstile (older version)' }],
  })
})

test('an older state of a draft that cannot be read just now makes no file, and that is said', async () => {
  const device = aWholeDevice()
  const line = { kind: 'older-version', draft: anId(7), title: 'Turnstile', at: aMoment } as const
  await device.setAside.put({ ...line, format: 'x/1', raw: { words: 'old' } })
  const { user } = showPage(
    <SetAsideList library={device.library} drafts={[]} onAdded={() => undefined} />,
  )
  const save = await screen.findByRole('button', { name: /^Save it to a file/ })
  await device.setAside.remove({ ...line, format: 'x/1' })
  await user.click(save)
  expect(await screen.findByText(/no file was made/)).toBeDefined()
})

test('a long list is searched by system and agency, and shown a part at a time', async () => {
  const device = aWholeDevice()
  for (let at = 0; at < 120; at += 1)
    await device.library.adopt(anAssessment({ title: `System ${at}` }))
  const { user } = showPage(
    <HomePage library={device.library} storage="device" safekeeping={aSafekeeping(device)} />,
  )
  expect(await screen.findAllByRole('rowheader')).toHaveLength(100)
  await user.click(screen.getByRole('button', { name: 'Show more (20 left)' }))
  expect(screen.getAllByRole('rowheader')).toHaveLength(120)
  await user.type(screen.getByRole('searchbox', { name: /^Search the drafts/ }), '119')
  expect(screen.getAllByRole('rowheader').map((row) => row.textContent)).toEqual(['System 119'])
  expect(screen.getByText('1 draft found')).toBeDefined()
})

test('when what lies on the device may have been cleared, the list is read anew', async () => {
  const device = aWholeDevice()
  const one = await device.library.adopt(aWorkedAssessment)
  let tell: () => void = () => undefined
  const safekeeping = aSafekeeping(device, (hear) => {
    tell = hear
    return () => undefined
  })
  showPage(<HomePage library={device.library} storage="device" safekeeping={safekeeping} />)
  expect(await screen.findByRole('rowheader', { name: /Turnstile/ })).toBeDefined()
  if (one.ok) await device.drafts.remove(one.value, aMoment)
  await device.drafts.purgeRemoved(() => true)
  await device.setAside.put({ kind: 'unreadable', draft: anId(7), title: 'Torn', at: aMoment })
  tell()
  expect(await screen.findByRole('heading', { name: 'No drafts yet' })).toBeDefined()
  expect(screen.queryByRole('rowheader')).toBeNull()
  expect(await screen.findByRole('heading', { name: 'Torn' })).toBeDefined()
})

test('a deleted draft waits on the list of deleted ones and is brought back from there', async () => {
  const device = aWholeDevice()
  const one = await device.library.adopt(aWorkedAssessment)
  if (one.ok) await device.library.remove(one.value)
  const { user, container } = showPage(
    <HomePage library={device.library} storage="device" safekeeping={aSafekeeping(device)} />,
  )
  expect(await screen.findByRole('heading', { name: 'Recently deleted' })).toBeDefined()
  await expectNoAxeViolations(container)
  await user.click(screen.getByRole('button', { name: /^Bring back/ }))
  expect(await screen.findByRole('rowheader', { name: /Turnstile/ })).toBeDefined()
  expect(screen.queryByRole('heading', { name: 'Recently deleted' })).toBeNull()
})

test('a deleted draft can be deleted for good at once', async () => {
  const device = aWholeDevice()
  const one = await device.library.adopt(aWorkedAssessment)
  if (one.ok) await device.library.remove(one.value)
  const { user } = showPage(
    <HomePage library={device.library} storage="device" safekeeping={aSafekeeping(device)} />,
  )
  await user.click(await screen.findByRole('button', { name: /^Delete for good/ }))
  await expect.poll(() => device.library.removed()).toEqual({ ok: true, value: [] })
  expect(await device.library.list()).toEqual({ ok: true, value: [] })
})
