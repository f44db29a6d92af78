import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import {
  aClaim,
  aFinding,
  anId,
  auditReport,
  fromAudit,
  fromNotice,
} from '#tests/support/an-assessment.ts'
import { expectNoAxeViolations } from '#tests/support/show-page.tsx'
import { claimed, showPractice } from './show-practice.tsx'

const status = (name: RegExp) => screen.getByRole('radio', { name })

test('claim and finding stand apart, and the claim says where it was made', async () => {
  const { container } = showPractice('study', claimed)
  const says = within(screen.getByRole('region', { name: 'What the agency says' }))
  expect(says.getByText('“Yes”')).toBeDefined()
  expect(
    says.getByText(/Asked: “Was it studied\?” Source \[1\] Town notice, row 2\./),
  ).toBeDefined()
  expect(screen.getByRole('group', { name: /What does the record show/ })).toBeDefined()
  await expectNoAxeViolations(container)
})

test('status, finding and confidence are in the draft at once', async () => {
  const { user, finding } = showPractice('study')
  await user.click(status(/^Not met/))
  await user.type(screen.getByRole('textbox', { name: /Your finding/ }), 'Nobody looked.')
  await user.click(screen.getByRole('radio', { name: 'Very' }))
  expect(finding('study')).toMatchObject({
    status: 'not-met',
    note: 'Nobody looked.',
    confidence: 'high',
  })
})

describe('what the app proposes', () => {
  test.each([
    ['a bare claim', claimed, /The agency says so, and nothing else/],
    [
      'a blank',
      { ...claimed, claims: [aClaim({ reported: false, statement: '' })] },
      /left this blank and nothing else/,
    ],
    ['nothing at all', {}, /Nothing is cited that shows/],
  ] as const)('%s is proposed as not shown, and the person decides', async (_what, parts, why) => {
    const { user, finding } = showPractice('study', parts as Partial<Assessment>)
    expect(screen.getByText(why)).toBeDefined()
    expect(finding('study')).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'Use this' }))
    expect(finding('study')?.status).toBe('not-shown')
    expect(status(/^Not shown/)).toHaveProperty('checked', true)
    expect(screen.queryByText(why)).toBeNull()
  })

  test('a met that rests on the claim alone is questioned, one with other evidence is not', () => {
    const met = (evidence: (typeof fromNotice)[]) => ({
      ...claimed,
      findings: { study: aFinding({ status: 'met', evidence }) },
    })
    const { unmount } = showPractice('study', met([fromNotice]))
    expect(screen.getByText('Plumbline proposes:')).toBeDefined()
    unmount()
    showPractice('study', met([fromAudit]))
    expect(screen.queryByText('Plumbline proposes:')).toBeNull()
  })
})

describe('not applicable', () => {
  const asked: Partial<Assessment> = { answers: { uses: ['decides'], stage: 'in-use' } }

  test('is not offered where the source gives no reason', () => {
    showPractice('study')
    expect(screen.queryByRole('radio', { name: /^Not applicable/ })).toBeNull()
    expect(screen.getByText(/gives no reason for this practice not to apply/)).toBeDefined()
  })

  test('asks for one of the source’s own reasons, with its place', async () => {
    const { user, finding } = showPractice('appeal', asked)
    await user.click(status(/^Not applicable/))
    const reason = screen.getByRole('radio', { name: /A law forbids it/ })
    expect(reason.closest('label')?.textContent).toContain('§3(c), pages 5-6')
    await user.click(reason)
    expect(finding('appeal')).toMatchObject({ status: 'not-applicable', exemption: 'law-forbids' })
  })
})

test('waived without a waiver on the record says what is missing and where it goes', async () => {
  const { user } = showPractice('study', { answers: { stage: 'in-use' } })
  await user.click(status(/^Waived/))
  expect(screen.getByText(/no waiver in force on the record/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Go to the waivers' }).getAttribute('href')).toBe(
    `/draft/${anId(1)}/section/effects/waivers`,
  )
})

describe('line by line', () => {
  const lines: Partial<Assessment> = { practiceDepths: { study: 'full', watch: 'full' } }

  test('the practice is switched by itself, and both answers are kept', async () => {
    const { user, finding, assessment } = showPractice('study')
    await user.click(status(/^Met/))
    await user.click(screen.getByRole('button', { name: 'Answer its 3 lines instead' }))
    const first = within(screen.getByRole('region', { name: 'Line st-1' }))
    await user.click(first.getByRole('radio', { name: 'Not met' }))
    await user.click(screen.getByRole('button', { name: 'Answer it as a whole instead' }))
    expect(status(/^Met/)).toHaveProperty('checked', true)
    expect(finding('study')?.status).toBe('met')
    expect(finding('st-1')?.status).toBe('not-met')
    expect(assessment().practiceDepths).toEqual({ study: 'quick' })
  })

  test('must and should are told apart on each line', async () => {
    const { container } = showPractice('study', lines)
    const levelOf = (id: string) =>
      screen.getByRole('region', { name: `Line ${id}` }).querySelector('.tag')?.textContent
    expect([levelOf('st-1'), levelOf('st-3')]).toEqual(['must', 'should'])
    await expectNoAxeViolations(container)
  })

  test('a permission is used or not used, and nothing is proposed for it', async () => {
    const { user, finding } = showPractice('watch', lines)
    const line = within(screen.getByRole('region', { name: 'Line wa-2' }))
    const group = within(line.getByRole('group', { name: /Does the agency use/ }))
    expect(group.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual(
      ['Used', 'Not used', 'Not shown', 'Not applicable'],
    )
    await user.click(line.getByRole('radio', { name: 'Not used' }))
    expect(finding('wa-2')?.status).toBe('not-met')
    expect(line.queryByText('Plumbline proposes:')).toBeNull()
  })

  test('all lines without an answer are marked not shown at once, with a way back', async () => {
    const { user, finding } = showPractice('study', {
      ...lines,
      findings: { 'st-2': aFinding({ status: 'met', evidence: [fromAudit] }) },
      sources: [auditReport],
    })
    await user.click(screen.getByRole('button', { name: 'Mark them “Not shown”' }))
    expect(['st-1', 'st-2', 'st-3'].map((id) => finding(id)?.status)).toEqual([
      'not-shown',
      'met',
      'not-shown',
    ])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(['st-1', 'st-2', 'st-3'].map((id) => finding(id)?.status)).toEqual(['', 'met', ''])
  })

  test('an address that names a line leads to it', () => {
    showPractice('study', lines, 'st-2')
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Line st-2' }))
  })
})

test('help at the side fits who is asking', () => {
  const { unmount } = showPractice('study')
  expect(screen.getByText('The town’s notices.')).toBeDefined()
  unmount()
  showPractice('study', { kind: 'self' })
  expect(screen.getByText('The town’s files.')).toBeDefined()
})

test('a practice that is not asked says so instead of asking', () => {
  showPractice('appeal')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/not part of/)
})
