import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { shown } from './told.tsx'

test('tells who shows what: each count with its list, and the way to each practice', () => {
  shown()
  const table = screen.getByRole('table', { name: '3 practices that apply' })
  const rows = within(table).getAllByRole('row').slice(1)
  const text = rows.map((row) => row.textContent ?? '')
  expect(text[0]).toMatch(/^Others only.*1.*Short study/)
  expect(text.join(' ')).toMatch(/Nobody.*Short watch/)
  const link = within(table).getByRole('link', { name: 'Short study' })
  expect(link.getAttribute('href')).toMatch(/\/practice\/study$/)
})

test('leads to the contradictions, with their number', () => {
  shown()
  const link = screen.getByRole('link', { name: 'Judge the contradictions' })
  expect(link.getAttribute('href')).toMatch(/\/contradictions$/)
  expect(link.closest('p')?.textContent).toContain('The rules found')
})
