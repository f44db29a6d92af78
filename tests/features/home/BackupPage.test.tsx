import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { BackupPage } from '#src/features/home/BackupPage.tsx'
import { aWholeDevice, backupOf } from '#tests/support/a-backup.ts'
import { aSafekeeping } from '#tests/support/a-safekeeping.ts'
import { aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

let made: Blob[]
beforeEach(() => {
  made = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob)
    return 'blob:x'
  })
})
afterEach(() => vi.restoreAllMocks())

async function withADraft() {
  const device = aWholeDevice()
  await device.library.adopt(aWorkedAssessment)
  return { device, ...showPage(<BackupPage services={aSafekeeping(device)} />) }
}
const give = (user: Awaited<ReturnType<typeof withADraft>>['user'], file: Blob) =>
  user.upload(
    screen.getByLabelText('Backup file', { selector: 'input' }),
    new File([file], 'b.zip'),
  )

test('a backup is made, saved and said, with what it does not hold', async () => {
  const { user, container } = await withADraft()
  expect(screen.getByText(/does not hold your signing key/)).toBeDefined()
  expect(screen.getByText(/is not encrypted/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Make the backup' }))
  expect(await screen.findByText(/^The backup was saved to a file: 1 draft, /)).toBeDefined()
  expect(made).toHaveLength(1)
  await expectNoAxeViolations(container)
})

test('a restore says first what it would do, changes nothing until asked, and then does that', async () => {
  const elsewhere = aWholeDevice()
  await elsewhere.library.adopt(aWorkedAssessment)
  const file = await backupOf(elsewhere)
  const device = aWholeDevice()
  const { user, container } = showPage(<BackupPage services={aSafekeeping(device)} />)
  await give(user, file)
  expect(await screen.findByText('1 draft is added.')).toBeDefined()
  expect(await device.library.list()).toEqual({ ok: true, value: [] })
  await expectNoAxeViolations(container)
  await user.click(screen.getByRole('button', { name: 'Restore' }))
  expect(await screen.findByText('Restored: 1 added, 0 added as copies.')).toBeDefined()
  expect(await device.library.list()).toMatchObject({ value: [{ title: aWorkedAssessment.title }] })
})

test('reading a backup can be stopped, and then nothing is offered', async () => {
  const elsewhere = aWholeDevice()
  await elsewhere.library.adopt(aWorkedAssessment)
  await elsewhere.library.adopt(aWorkedAssessment)
  const file = await backupOf(elsewhere)
  const services = aSafekeeping(aWholeDevice())
  let goOn: () => void = () => undefined
  const waits = new Promise<void>((done) => (goOn = done))
  const planRestore: typeof services.planRestore = async (...asked) => {
    await waits
    return services.planRestore(...asked)
  }
  const { user } = showPage(<BackupPage services={{ ...services, planRestore }} />)
  await give(user, file)
  expect(await screen.findByText('Reading the backup.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  goOn()
  expect(await screen.findByText('You stopped it. Nothing was changed.')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull()
})

test('what is here already is not offered again', async () => {
  const { user, device } = await withADraft()
  await give(user, await backupOf(device))
  expect(await screen.findByText(/There is nothing to restore/)).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull()
})

test('a file that is no backup is refused in words', async () => {
  const { user } = await withADraft()
  await give(user, new Blob(['x']))
  expect(await screen.findByText(/is not a backup made by Plumbline/)).toBeDefined()
})

test('how often to remind is kept', async () => {
  const { user, device } = await withADraft()
  await user.selectOptions(screen.getByRole('combobox'), '30 days')
  expect(await device.preferences.read()).toMatchObject({ remindAfterDays: 30 })
})
