import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { ManyField } from '#src/ui/ManyField.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

const options = [
  { value: 'a', label: 'First', group: 'One' },
  { value: 'b', label: 'Second', group: 'One' },
  { value: 'c', label: 'Third', group: 'Two' },
]

test('label, hint and error belong to the control, and the error says that it is one', async () => {
  const { container } = showPage(
    <TextField label="Name" hint="As published" error="Write a name." />,
  )
  const input = screen.getByRole('textbox', {
    name: 'Name',
    description: /As published Error: Write a name\./,
  })
  expect(input.getAttribute('aria-invalid')).toBe('true')
  await expectNoAxeViolations(container)
})

test('a text says how much room is left before it runs out', async () => {
  const { user } = showPage(<TextArea label="Note" maxLength={20} />)
  const area = screen.getByRole('textbox')
  await user.type(area, 'x'.repeat(18))
  expect(screen.queryByText(/left/)).toBeNull()
  await user.type(area, 'x')
  expect(screen.getByText('1 character left').getAttribute('role')).toBe('status')
})

function Choosing() {
  const [value, setValue] = useState('')
  return <ChoiceField label="Which?" options={options} value={value} onChange={setValue} />
}

test('a choice can be taken back', async () => {
  const { user, container } = showPage(<Choosing />)
  expect(screen.queryByRole('button')).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'Second' }))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Second' }).checked).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Clear this answer' }))
  expect(screen.getAllByRole<HTMLInputElement>('radio').some((radio) => radio.checked)).toBe(false)
  await expectNoAxeViolations(container)
})

test('options of one group stand under its heading', () => {
  showPage(<Choosing />)
  expect(screen.getByRole('group', { name: 'One' }).querySelectorAll('input')).toHaveLength(2)
  expect(screen.getByRole('group', { name: 'Two' }).querySelectorAll('input')).toHaveLength(1)
})

test('several choices come in the order of the options, and unknown ones are kept', async () => {
  const onChange = vi.fn()
  const { user } = showPage(
    <ManyField label="Which?" options={options} values={['gone', 'c']} onChange={onChange} />,
  )
  await user.click(screen.getByRole('checkbox', { name: 'First' }))
  expect(onChange).toHaveBeenLastCalledWith(['a', 'c', 'gone'])
  await user.click(screen.getByRole('checkbox', { name: 'Third' }))
  expect(onChange).toHaveBeenLastCalledWith(['gone'])
})
