import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { buildReport } from '#src/domain/report.ts'
import { FindingsPage } from '#src/features/findings/FindingsPage.tsx'
import { aFinding, anId } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'
import { shown, told } from './told.tsx'

describe('the verdict', () => {
  test('comes first, as the heading of the page, with the word of its tone', () => {
    shown()
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading.textContent).toBe('It had to stop: 1 practice unmet')
    expect(heading.closest('section')?.textContent).toContain('Falls short')
    expect(heading.closest('section')?.className).toContain('bad')
  })

  test('opens its rule, the findings it rests on, and what stands behind each', async () => {
    const { user } = shown()
    const verdict = screen.getByRole('heading', { level: 1 }).closest('section')
    if (!verdict) throw new Error('no verdict')
    await user.click(within(verdict).getByText('How this follows'))
    expect(verdict.textContent).toContain('Town Code §1, page 1; Old Code §7, page 7')
    expect(verdict.textContent).toContain('It rests on this finding:')
    const link = within(verdict).getByRole('link', { name: 'Short study' })
    expect(link.getAttribute('href')).toMatch(/\/practice\/study$/)
    expect(verdict.textContent).toContain('Evidence [2]')
    await user.click(within(verdict).getByText('Reasons', { exact: false }))
    expect(verdict.textContent).toContain('The assessor chose “Not met”.')
    expect(verdict.textContent).toContain('Audit report, page 12')
  })

  test('reaches down to the line at full depth', () => {
    shown({
      ...told,
      depth: 'full',
      findings: { 'st-1': aFinding({ status: 'not-met' }), 'st-2': aFinding({ status: 'met' }) },
    })
    const verdict = screen.getByRole('heading', { level: 1 }).closest('section')
    const link = within(verdict ?? document.body).getByRole('link', { name: 'The town does st-1.' })
    expect(link.getAttribute('href')).toMatch(/\/practice\/study\/st-1$/)
    expect(verdict?.textContent).toContain('Town Code §3(a), page 3')
    expect(verdict?.textContent).toContain('No evidence cited')
  })

  test('says that none follows when no rule fits', () => {
    const draft = anOpenDraft(told)
    draft.store.setState(({ framework }) => ({
      framework: {
        ...framework,
        verdicts: framework.verdicts.filter((rule) => rule.id === 'watched-twice'),
      },
    }))
    showPage(<FindingsPage draft={draft} />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'No verdict follows from these answers',
    )
  })

  test('follows an answer at once', () => {
    const { draft } = shown()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('It had to stop')
    draft.edit.find('study', { status: 'met' })
    return screen
      .findByRole('heading', { level: 1, name: 'It cannot be shown' })
      .then((heading) => expect(heading.closest('section')?.className).toContain('unknown'))
  })
})

test('notes are told beside the verdict with their own grounds', () => {
  const waiver = { id: anId(60), cells: { lines: ['st-1', 'st-2'], state: 'granted' } }
  shown({
    ...told,
    depth: 'full',
    answers: { ...told.answers, waivers: [waiver] },
    findings: { 'wa-1': aFinding({ status: 'met' }) },
  })
  expect(screen.getByRole('heading', { name: 'Both study lines are waived' })).toBeDefined()
})

describe('the counts', () => {
  test('tell five findings always and the other two only when there are any', () => {
    shown()
    const list = screen.getByRole('list', { name: 'Practices by finding' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['1 Met', '0 Partly met', '1 Not met', '1 Not shown', '0 Not applicable'])
  })

  test('tell what nobody answered', () => {
    shown({ answers: { stage: 'in-use' } })
    const list = screen.getByRole('list', { name: 'Practices by finding' })
    expect(list.textContent).toContain('2 No answer yet')
  })
})

test.each([
  [{ ...told }, 'Answered at quick depth: one answer for each practice. 3 of 3 answered.'],
  [
    { ...told, depth: 'full' as const },
    'Answered at full depth: each line of a practice. 0 of 7 answered.',
  ],
  [
    { ...told, practiceDepths: { study: 'full' as const } },
    'Answered at both depths: 1 practice line by line, the others as a whole. 2 of 5 answered.',
  ],
])('depth and progress are said', (parts, words) => {
  shown(parts)
  expect(screen.getByText(words)).toBeDefined()
  const goOn = screen.queryByRole('link', { name: 'Go on answering' })
  expect(goOn === null).toBe(/(\d+) of \1 answered/.test(words))
})

test('what the record does not show stands apart from what nobody answered', () => {
  shown({ ...told, findings: { watch: aFinding({ status: 'not-shown' }) } })
  const notShown = screen.getByText('1 thing that the record does not show').closest('details')
  const unanswered = screen.getByText(/2 things that nobody has answered/).closest('details')
  expect(notShown?.textContent).toContain('Short watch: The town does the watch.')
  expect(notShown?.textContent).not.toContain('Short study')
  expect(unanswered?.textContent).toContain('Short study')
})

test('rights and people are tables, or a sentence while nobody has filled them in', () => {
  const { unmount } = shown()
  const rights = screen.getByRole('table', { name: /how it is touched/ })
  expect(within(rights).getByRole('rowheader', { name: 'Housing' })).toBeDefined()
  expect(within(rights).getByRole('cell', { name: 'Heavily' })).toBeDefined()
  unmount()
  shown({ answers: { stage: 'in-use' } })
  expect(screen.getByText('No right is recorded as touched yet.')).toBeDefined()
  expect(screen.getByText('No group is recorded as affected yet.')).toBeDefined()
})

test('the way on leads to the export and to as many actions as the report has', () => {
  const { draft } = shown()
  const { framework, assessment } = draft.store.getState()
  const { actions } = buildReport(framework, assessment, {
    state: 'draft',
    recordId: '',
    recordDigest: '',
    issuedAt: '',
  })
  expect(actions).toHaveLength(2)
  expect(screen.getByRole('link', { name: 'Export and sign' }).getAttribute('href')).toBe(
    `/draft/${assessment.id}/export`,
  )
  expect(screen.getByRole('link', { name: 'Action list (2)' }).getAttribute('href')).toBe(
    `/draft/${assessment.id}/actions`,
  )
})

test('the page says which yardstick it is and how it stands', () => {
  shown()
  expect(screen.getByText(/Code on Machines in Town Halls. In force since 2020./)).toBeDefined()
})

test('there is no barrier that axe can find, at either depth', async () => {
  const { container, unmount } = shown()
  await expectNoAxeViolations(container)
  unmount()
  await expectNoAxeViolations(shown({ ...told, depth: 'full' }).container)
})
