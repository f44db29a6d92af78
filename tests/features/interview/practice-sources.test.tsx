import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aFinding, auditReport, fromAudit, townNotice } from '#tests/support/an-assessment.ts'
import { expectNoAxeViolations } from '#tests/support/show-page.tsx'
import { claimed, showPractice } from './show-practice.tsx'

describe('evidence', () => {
  test('a new source is cited and numbered', async () => {
    const { user, assessment } = showPractice('study', claimed)
    await user.click(screen.getByRole('button', { name: 'Cite a source' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: 'Title of the source' }), 'Letter')
    await user.type(dialog.getByRole('textbox', { name: 'Date of publication' }), '2024-12')
    await user.type(dialog.getByRole('textbox', { name: 'Where in it?' }), 'page 1')
    await user.click(dialog.getByRole('button', { name: 'Cite this source' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByText('[3]')).toBeDefined()
    const source = assessment().sources.at(-1)
    expect(source).toMatchObject({ title: 'Letter', date: '2024-12', voice: 'unknown' })
    expect(assessment().findings['study']?.evidence).toMatchObject([
      { source: source?.id, place: 'page 1' },
    ])
  })

  test('a source from the list needs no details', async () => {
    const { user, finding, assessment } = showPractice('study', claimed)
    await user.click(screen.getByRole('button', { name: 'Cite a source' }))
    await user.selectOptions(screen.getByRole('combobox'), auditReport.id)
    expect(screen.queryByRole('textbox', { name: 'Title of the source' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Cite this source' }))
    expect(finding('study')?.evidence).toMatchObject([{ source: auditReport.id }])
    expect(assessment().sources).toHaveLength(2)
  })

  test('what cannot be saved is listed, takes focus and leads to its field', async () => {
    const { user, finding, container } = showPractice('study')
    await user.click(screen.getByRole('button', { name: 'Cite a source' }))
    await user.type(screen.getByRole('textbox', { name: 'Link' }), 'javascript:alert(1)')
    await user.type(screen.getByRole('textbox', { name: 'Date of publication' }), 'May')
    await user.click(screen.getByRole('button', { name: 'Cite this source' }))
    const summary = await screen.findByRole('region', { name: 'This cannot be saved yet' })
    expect(document.activeElement).toBe(summary)
    expect(within(summary).getAllByRole('button')).toHaveLength(3)
    await user.click(within(summary).getByRole('button', { name: /must start with https/ }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Link' }))
    expect(finding('study')).toBeUndefined()
    await expectNoAxeViolations(container)
  })

  test('what was typed is there again when the dialog was closed without saving', async () => {
    const { user } = showPractice('study')
    await user.click(screen.getByRole('button', { name: 'Cite a source' }))
    await user.type(screen.getByRole('textbox', { name: 'Title of the source' }), 'Half a ti')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.click(screen.getByRole('button', { name: 'Cite a source' }))
    expect(screen.getByRole('textbox', { name: 'Title of the source' })).toHaveProperty(
      'value',
      'Half a ti',
    )
  })

  test('a citation is changed, and removed with a way back', async () => {
    const { user, finding } = showPractice('study', {
      ...claimed,
      findings: { study: aFinding({ status: 'met', evidence: [fromAudit] }) },
    })
    await user.click(screen.getByRole('button', { name: /^Change/ }))
    const place = screen.getByRole('textbox', { name: 'Where in it?' })
    await user.clear(place)
    await user.type(place, 'page 13')
    await user.click(screen.getByRole('button', { name: 'Save the citation' }))
    const changed = finding('study')?.evidence
    expect(changed).toEqual([{ ...fromAudit, place: 'page 13' }])
    await user.click(screen.getByRole('button', { name: /^Remove citation/ }))
    expect(finding('study')?.evidence).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(finding('study')?.evidence).toEqual(changed)
  })
})

describe('statements of the agency', () => {
  test('one is added with its source, word for word', async () => {
    const { user, assessment } = showPractice('study', { sources: [townNotice] })
    expect(screen.getByText(/No statement of the agency/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Add a statement' }))
    await user.type(screen.getByRole('textbox', { name: /What the agency says/ }), 'We did.')
    await user.selectOptions(screen.getByRole('combobox'), townNotice.id)
    await user.click(screen.getByRole('button', { name: 'Save the statement' }))
    expect(assessment().claims).toMatchObject([
      { about: 'study', reported: true, statement: 'We did.', source: townNotice.id },
    ])
    expect(screen.getByText('“We did.”')).toBeDefined()
  })

  test('one is removed with a way back', async () => {
    const { user, assessment } = showPractice('study', claimed)
    await user.click(screen.getByRole('button', { name: /Remove this statement/ }))
    expect(assessment().claims).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(assessment().claims).toEqual(claimed.claims)
  })
})
