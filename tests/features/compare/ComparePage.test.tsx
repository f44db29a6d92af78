import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { compareAssessments } from '#src/domain/compare-assessments.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { ComparePage } from '#src/features/compare/ComparePage.tsx'
import type { CompareServices } from '#src/features/compare/compare-services.ts'
import type { CompareChoice, CompareFailure } from '#src/workflows/compare-drafts.ts'
import { summaryOf } from '#src/workflows/draft-summary.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'
import { theAgencys, theShadow } from '#tests/support/two-assessments.ts'

const summaries = [theShadow, theAgencys].map(({ framework, assessment }) =>
  summaryOf(framework, assessment),
)
const [shadow, own] = summaries.map(({ id }) => id)

function someServices(parts: Partial<CompareServices> = {}) {
  const asked: (readonly [CompareChoice, CompareChoice])[] = []
  const services: CompareServices = {
    library: { list: () => Promise.resolve(ok(summaries)) },
    compareDrafts(choices) {
      asked.push(choices)
      return Promise.resolve(compareAssessments(theShadow, theAgencys))
    },
    comparisonTable: () =>
      Promise.resolve({ name: 'a.csv', bytes: new Uint8Array(1), mediaType: 'text/csv' }),
    printComparison: () => Promise.resolve(err({ kind: 'renderer-failed', detail: 'memory' })),
    ...parts,
  }
  return { services, asked }
}

async function shown(parts?: Partial<CompareServices>, draft?: string) {
  const { services, asked } = someServices(parts)
  const page = showPage(<ComparePage services={services} draft={draft} />)
  await screen.findAllByRole('combobox')
  return { asked, ...page }
}

const compareButton = () => screen.getByRole('button', { name: 'Compare' })

async function compared(parts?: Partial<CompareServices>) {
  const page = await shown(parts, shadow)
  const second = within(screen.getByRole('region', { name: 'Second' }))
  await page.user.selectOptions(second.getByRole('combobox'), own ?? '')
  await page.user.click(compareButton())
  await screen.findByRole('heading', { name: 'Side by side' })
  return page
}

describe('reading', () => {
  const endless = (signals: AbortSignal[]) => (_: unknown, signal: AbortSignal) => {
    signals.push(signal)
    return new Promise<never>(() => undefined)
  }

  test('can be stopped, and the page says so', async () => {
    const signals: AbortSignal[] = []
    const { user } = await shown({ compareDrafts: endless(signals) }, shadow)
    const second = within(screen.getByRole('region', { name: 'Second' }))
    await user.selectOptions(second.getByRole('combobox'), own ?? '')
    await user.click(compareButton())
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    expect(screen.getByRole('alert').textContent).toBe('You stopped it. Nothing was compared.')
    expect(compareButton()).toBeDefined()
  })

  test('stops when something else is chosen meanwhile', async () => {
    const signals: AbortSignal[] = []
    const { user } = await shown({ compareDrafts: endless(signals) }, shadow)
    const second = within(screen.getByRole('region', { name: 'Second' }))
    await user.selectOptions(second.getByRole('combobox'), own ?? '')
    await user.click(compareButton())
    await user.selectOptions(second.getByRole('combobox'), shadow ?? '')
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })
})

describe('choosing', () => {
  test('asks for two before anything is read', async () => {
    const { user, asked } = await shown()
    await user.click(compareButton())
    expect((await screen.findByRole('alert')).textContent).toMatch('Choose two assessments first.')
    expect(asked).toEqual([])
  })

  test('takes the draft that the person came from as the first, and a file as the second', async () => {
    const { user, asked } = await shown({}, shadow)
    const file = new File(['{}'], 'other.json')
    await user.upload(screen.getByLabelText('File for “Second”', { selector: 'input' }), file)
    expect(screen.getByText(/From the file other\.json/)).toBeTruthy()
    await user.click(compareButton())
    expect(asked).toEqual([
      [
        { kind: 'draft', id: shadow },
        { kind: 'file', file },
      ],
    ])
  })

  test.each<[Result<never, CompareFailure>, RegExp]>([
    [err({ kind: 'other-yardstick', titles: ['A', 'B'] } as const), /different questionnaires/],
    [
      err({ kind: 'draft-not-opened', at: 0, why: { kind: 'no-such-draft' } } as const),
      /could not be opened/,
    ],
    [
      err({ kind: 'file-not-read', at: 1, name: 'x.pdf', why: { kind: 'empty' } } as const),
      /No assessment was found in x\.pdf/,
    ],
    [
      err({
        ...{ kind: 'file-not-read', at: 1, name: 'x.pdf' },
        why: { kind: 'record-altered', what: 'computed' },
      } as const),
      /x\.pdf was changed/,
    ],
  ])('says why nothing is compared', async (failure, words) => {
    const { user } = await shown({ compareDrafts: () => Promise.resolve(failure) }, shadow)
    const second = within(screen.getByRole('region', { name: 'Second' }))
    await user.selectOptions(second.getByRole('combobox'), own ?? '')
    await user.click(compareButton())
    expect((await screen.findByRole('alert')).textContent).toMatch(words)
  })
})

describe('side by side', () => {
  test('says how far both agree, and moves there', async () => {
    await compared()
    expect(screen.getByText('1 of 2 practices agree.')).toBeTruthy()
    const heading = screen.getByRole('heading', { name: 'Side by side' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
  })

  test('shows only differences until all is asked for', async () => {
    const { user } = await compared()
    const practices = () => within(screen.getByRole('table', { name: 'Practices' }))
    expect(practices().queryByText('Short watch')).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: 'Only differences' }))
    expect(practices().getByText('Short watch')).toBeTruthy()
    expect(screen.getByText('same title and date')).toBeTruthy()
  })

  test('opens both sides of a practice in full, line by line', async () => {
    const { user } = await compared()
    await user.click(screen.getByText('See both for Short study'))
    const table = within(screen.getByRole('table', { name: 'Practices' }))
    expect(table.getByText('We did it.')).toBeTruthy()
    expect(table.getByRole('heading', { name: 'Line st-2' })).toBeTruthy()
    expect(table.queryByRole('heading', { name: 'Line st-1' })).toBeNull()
  })

  test('hands out the table, and says when the PDF could not be made', async () => {
    const { user } = await compared()
    URL.createObjectURL = () => 'blob:x'
    URL.revokeObjectURL = () => undefined
    await user.click(screen.getByRole('button', { name: 'Save as table (CSV)' }))
    expect(await screen.findByText('a.csv was handed to the browser.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Save as PDF' }))
    expect(await screen.findByText(/could not be made \(memory\)/)).toBeTruthy()
  })

  test('is accessible', async () => {
    const { container, user } = await compared()
    await user.click(screen.getByText('See both for Short study'))
    await expectNoAxeViolations(container)
  })
})
