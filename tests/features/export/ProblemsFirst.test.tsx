import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { problemGroups } from '#src/features/export/problem-words.ts'
import { exportWords } from '#src/locales/export.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import {
  aClaim,
  aFinding,
  anAssessment,
  anId,
  aSource,
  auditReport,
  fromAudit,
  fromNotice,
  townNotice,
} from '#tests/support/an-assessment.ts'
import { shownExport, signButton, someServices } from './export-page.tsx'

const troubled = {
  answers: { stage: 'burnt' },
  depth: 'full' as const,
  sources: [townNotice, auditReport, aSource({ id: anId(102), title: ' ', link: 'example.org' })],
  claims: [aClaim({ about: 'wa-1' })],
  findings: {
    'st-1': aFinding({ status: 'met' }),
    'st-2': aFinding({ status: 'waived' }),
    'st-3': aFinding({ status: 'not-applicable' }),
    'wa-1': aFinding({ status: 'met', evidence: [fromNotice] }),
  },
}

const draft = `/draft/${anId(1)}`

describe('what stands out', () => {
  test('is told by page, each thing with a sentence and the way there', async () => {
    await shownExport(someServices().services, troubled)
    const groups = [...document.querySelectorAll('.problems > div')].map((group) => [
      group.querySelector('dt')?.textContent,
      ...[...group.querySelectorAll('a')].map(
        (a) => `${a.textContent} → ${a.getAttribute('href')}`,
      ),
    ])
    expect(groups).toEqual([
      [
        'The machine',
        `The system has no name, so the report has no title of its own. → ${draft}/section/system/system-name`,
        `An answer is not one of the choices any more. → ${draft}/section/system/stage`,
      ],
      [
        'Short study',
        `Line st-1: A finding cites no evidence. → ${draft}/practice/study/st-1`,
        `Line st-2: It is marked as waived, but no waiver in force is recorded. It counts as not shown. → ${draft}/practice/study/st-2`,
        `Line st-3: It is marked as not applicable without a reason that the source allows. It counts as not shown. → ${draft}/practice/study/st-3`,
      ],
      [
        'Short watch',
        `1 answer is missing. → ${draft}/practice/watch`,
        `Line wa-1: A finding cites nothing but the agency’s own claim. → ${draft}/practice/watch/wa-1`,
      ],
      [
        'Sources',
        `Source 3 has no title. → ${draft}/sources`,
        `The link of source 3 does not start with https:// or http://. It is printed as text and cannot be opened. → ${draft}/sources`,
      ],
    ])
    expect(screen.getByText(/^9 things stand out. None of them stops you/)).toBeDefined()
  })

  test('blocks nothing', async () => {
    const { services, asked } = someServices()
    const { user } = await shownExport(services, troubled)
    await user.type(screen.getByLabelText('Name'), 'Ana')
    await user.click(signButton())
    await screen.findByRole('heading', { name: /^Signed/ })
    expect(asked).toHaveLength(1)
  })

  test('is said to be nothing when there is nothing', async () => {
    await shownExport(someServices().services, {
      answers: { 'system-name': 'Queue Machine', stage: 'in-use' },
      sources: [auditReport],
      findings: {
        study: aFinding({ status: 'met', evidence: [fromAudit] }),
        watch: aFinding({ status: 'not-shown' }),
      },
    })
    const section = screen.getByRole('heading', { name: /careful reader/ }).closest('section')
    expect(within(section ?? document.body).getByText(/Nothing stands out/)).toBeDefined()
  })

  test('keeps the page’s own id where the form no longer has it', () => {
    const [group] = problemGroups(exportWords('en'), aFramework, anAssessment(), [
      { kind: 'unanswered', page: 'gone', at: 'gone', count: 2 },
    ])
    expect(group?.title).toBe('gone')
    expect(group?.items[0]?.text).toBe('2 answers are missing.')
  })
})
