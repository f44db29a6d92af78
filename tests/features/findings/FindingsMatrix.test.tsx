import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { FindingsPage } from '#src/features/findings/FindingsPage.tsx'
import { aClaim, aFinding, fromNotice } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { showPage } from '#tests/support/show-page.tsx'
import { shown, told } from './told.tsx'

const rowOf = (name: string) => {
  const row = screen.getByRole('rowheader', { name }).closest('tr')
  if (!row) throw new Error(`no row ${name}`)
  return within(row)
}

describe('claim beside finding', () => {
  test('is one table with a heading for each row and each column', () => {
    shown()
    const table = screen.getByRole('table', { name: /what the agency says, and what was found/ })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Practice', 'The agency says', 'Finding', 'Because', 'Evidence'])
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Short study', 'Short watch', 'Short appeal'])
  })

  test('keeps the claim, its source and its caution apart from the finding', () => {
    shown()
    const cells = rowOf('Short study').getAllByRole('cell')
    expect(cells[0]?.textContent).toContain('Studied in 2023')
    expect(cells[0]?.textContent).toContain('Source 1, row 2')
    expect(cells[0]?.textContent).toContain('It names no study.')
    expect(cells[1]?.textContent).toBe('Not met')
    expect(cells[2]?.textContent).toContain('No study was ever made.')
    expect(cells[2]?.textContent).toContain('Confidence: high')
    expect(cells[3]?.textContent).toContain('[2]')
  })

  test('a blank is told as a blank and never as a no', () => {
    shown()
    expect(rowOf('Short watch').getAllByRole('cell')[0]?.textContent).toContain(
      'Left blank. A blank is not a “no”.',
    )
  })

  test('says that a finding cites only the claim', () => {
    shown({
      ...told,
      claims: [aClaim({ about: 'appeal' })],
      findings: { appeal: aFinding({ status: 'met', evidence: [fromNotice] }) },
    })
    expect(rowOf('Short appeal').getAllByRole('cell')[2]?.textContent).toContain(
      'Only the agency’s own claim is cited',
    )
  })

  test('shows the beginning of the first statement and gives all of it on demand', () => {
    const statement = `${'We look at it every year. '.repeat(20)}The end.`
    shown({ ...told, claims: [aClaim({ statement })] })
    const cell = rowOf('Short study').getAllByRole('cell')[0]
    expect(cell?.querySelector('.said')?.textContent).toHaveLength(140)
    expect(cell?.textContent).toContain('Where it says so')
    expect(cell?.textContent).toContain('The end.')
  })

  test('says which practices apply when none does', () => {
    const draft = anOpenDraft()
    draft.store.setState(({ framework }) => ({
      framework: {
        ...framework,
        sections: framework.sections.filter((section) => section.kind === 'questions'),
      },
    }))
    showPage(<FindingsPage draft={draft} />)
    expect(screen.getByText(/No practice applies to this use case so far/)).toBeDefined()
  })
})
