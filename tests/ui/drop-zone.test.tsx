import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { DropZone } from '#src/ui/DropZone.tsx'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

const one = new File(['1'], 'one.csv')
const two = new File(['2'], 'two.csv')
const names = (onFiles: ReturnType<typeof vi.fn>) =>
  onFiles.mock.calls.map(([files]) => (files as File[]).map((file) => file.name))

test('a picked file is taken, and the same file can be picked again', async () => {
  const onFiles = vi.fn()
  const { user, container } = showPage(
    <DropZone label="Inventory" accept=".csv" onFiles={onFiles} />,
  )
  const input = container.querySelector('input[type=file]') as HTMLInputElement
  await user.upload(input, one)
  await user.upload(input, one)
  expect(names(onFiles)).toEqual([['one.csv'], ['one.csv']])
  await expectNoAxeViolations(container)
})

test('a dropped file is taken; of several only the first unless several are wanted', () => {
  const onFiles = vi.fn()
  const { rerender } = showPage(<DropZone label="A" accept=".csv" onFiles={onFiles} />)
  fireEvent.drop(screen.getByRole('region'), { dataTransfer: { files: [one, two] } })
  rerender(<DropZone label="A" accept=".csv" multiple onFiles={onFiles} />)
  fireEvent.drop(screen.getByRole('region'), { dataTransfer: { files: [one, two] } })
  expect(names(onFiles)).toEqual([['one.csv'], ['one.csv', 'two.csv']])
})

test('a drop while another file is read changes nothing', () => {
  const onFiles = vi.fn()
  showPage(<DropZone label="A" accept=".csv" disabled onFiles={onFiles} />)
  fireEvent.drop(screen.getByRole('region'), { dataTransfer: { files: [one] } })
  expect(onFiles).not.toHaveBeenCalled()
})
