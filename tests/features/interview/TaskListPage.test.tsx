import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { DraftFrame } from '#src/features/interview/DraftFrame.tsx'
import { TaskListPage } from '#src/features/interview/TaskListPage.tsx'
import { aFinding, anId, aWorkedAssessment } from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

function show(parts: Partial<Assessment> = {}) {
  const draft = anOpenDraft(parts)
  const path = `/draft/${anId(1)}`
  const page = showPage(
    <DraftFrame draft={draft}>
      <TaskListPage draft={draft} />
    </DraftFrame>,
    path,
  )
  return { ...page, draft, assessment: () => draft.store.getState().assessment }
}
const main = () => within(screen.getByRole('main'))
const rail = () => within(screen.getByRole('navigation', { name: 'This assessment' }))

test('each section says how much is answered, never how much was seen', async () => {
  const { container } = show(aWorkedAssessment)
  expect(main().getByText('Done, 7 of 7 questions')).toBeDefined()
  expect(main().getByText('Done, 3 of 3 questions')).toBeDefined()
  expect(main().getByText('3 of 3 lines')).toBeDefined()
  expect(main().getByText('Waived')).toBeDefined()
  await expectNoAxeViolations(container)
})

test('a section that nothing leads to is not listed', () => {
  show()
  expect(main().queryByRole('link', { name: 'People' })).toBeNull()
  expect(rail().queryByRole('link', { name: /People/ })).toBeNull()
})

test('the rail marks where one is and what each practice came to', async () => {
  const { draft } = show({ findings: { study: aFinding({ status: 'not-met' }) } })
  expect(rail().getByRole('link', { name: 'Overview' }).getAttribute('aria-current')).toBe('page')
  expect(rail().getByRole('link', { name: /Short study/ }).textContent).toContain('Not met')
  draft.edit.find('watch', { status: 'met' })
  expect((await rail().findByText('Met')).closest('a')?.textContent).toContain('Short watch')
})

test('depth is switched for all practices at any time, without loss', async () => {
  const findings = { study: aFinding({ status: 'met' }), 'st-1': aFinding({ status: 'not-met' }) }
  const { user, assessment } = show({ findings, practiceDepths: { watch: 'full' } })
  expect(screen.getByText(/One practice is set by itself/)).toBeDefined()
  await user.click(screen.getByRole('radio', { name: /^Full/ }))
  expect(assessment()).toMatchObject({ depth: 'full', practiceDepths: {}, findings })
  expect(main().getByText('1 of 3 lines')).toBeDefined()
})

test('search finds questions, practices and lines by any words in them', async () => {
  const { user, container } = show()
  const search = within(container.querySelector('search') as HTMLElement)
  await user.type(search.getByRole('searchbox'), 'st-2')
  expect(await search.findByText('1 place found')).toBeDefined()
  expect(search.getByRole('link').getAttribute('href')).toBe(
    `/draft/${anId(1)}/practice/study/st-2`,
  )
  await user.clear(search.getByRole('searchbox'))
  await user.type(search.getByRole('searchbox'), 'TOWN which')
  expect((await search.findAllByRole('link')).map((link) => link.textContent)).toContain(
    'Which town runs it?',
  )
  await user.clear(search.getByRole('searchbox'))
  await user.type(search.getByRole('searchbox'), 'zebra')
  expect(await search.findByText('0 places found')).toBeDefined()
})

test('says what the yardstick is and whether it is in force', () => {
  show()
  expect(screen.getByText('In force since 2020.')).toBeDefined()
})
