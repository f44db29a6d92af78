import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OthersSayCard } from '#src/features/interview/OthersSayCard.tsx'
import { aFramework } from '#tests/support/a-framework.ts'
import { aKeptRow } from '#tests/support/a-kept-row.ts'
import {
  aFinding,
  auditReport,
  fromAudit,
  fromNotice,
  townNotice,
} from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'
import { practiceIn } from '#tests/support/spoil-framework.ts'

const practice = practiceIn(aFramework, 'study')
const sources = [townNotice, auditReport]

test('quotes only those who are independent of the agency, and leads to what collides', async () => {
  const finding = aFinding({ status: 'not-met', evidence: [fromAudit, fromNotice] })
  const draft = anOpenDraft({ sources, rows: [aKeptRow()], findings: { study: finding } })
  const { container } = showPage(<OthersSayCard draft={draft} practice={practice} />)
  const card = screen.getByRole('region', { name: 'What others say' })
  expect(card.textContent).toContain('Source [2] Audit report, page 12')
  expect(card.textContent).not.toContain('Town notice')
  expect(card.textContent).toContain('2 contradictions bear on this practice.')
  const link = screen.getByRole('link', { name: /Judge it/ })
  expect(link.getAttribute('href')).toMatch(/\/contradictions$/)
  await expectNoAxeViolations(container)
})

test('says that nobody else is cited, and nothing of contradictions where there are none', () => {
  showPage(<OthersSayCard draft={anOpenDraft({ sources })} practice={practice} />)
  expect(screen.getByText(/No evidence of anybody independent/)).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
})
