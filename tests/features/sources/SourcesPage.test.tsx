import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { SourcesPage } from '#src/features/sources/SourcesPage.tsx'
import {
  aClaim,
  aFinding,
  anEvidence,
  aSource,
  auditReport,
  fromAudit,
  townNotice,
} from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations, showPage } from '#tests/support/show-page.tsx'

const cited = () =>
  anOpenDraft({
    sources: [townNotice, auditReport],
    claims: [aClaim(), aClaim({ id: '00000000-0000-4000-8000-000000000aaa', about: 'agency' })],
    findings: {
      study: aFinding({ status: 'not-met', evidence: [fromAudit] }),
      'wa-1': aFinding({ status: 'met', evidence: [anEvidence({ source: auditReport.id })] }),
    },
  })

const sourcesOf = (draft: ReturnType<typeof anOpenDraft>) =>
  draft.store.getState().assessment.sources

describe('the list of sources', () => {
  test('says what to do while it is empty', () => {
    showPage(<SourcesPage draft={anOpenDraft()} />)
    expect(screen.getByText(/No source yet/)).toBeDefined()
    expect(screen.queryAllByRole('listitem')).toEqual([])
  })

  test('numbers each source as the report does and tells who speaks', () => {
    showPage(<SourcesPage draft={cited()} />)
    const [first, second] = screen.getAllByRole('heading', { level: 2 })
    expect(first?.textContent).toBe('Town notice')
    expect(first?.closest('li')?.textContent).toContain('[1]')
    expect(first?.closest('li')?.textContent).toContain('Who speaks: The agency')
    expect(second?.closest('li')?.textContent).toContain('[2]')
    expect(second?.closest('li')?.textContent).toContain('Who speaks: Somebody independent of it')
  })

  test('leads from each source to the pages where it is cited', () => {
    showPage(<SourcesPage draft={cited()} />)
    const href = (name: string) =>
      screen.getByRole('link', { name, hidden: true }).getAttribute('href')
    expect(screen.getAllByText('Cited in 2 places')).toHaveLength(2)
    expect(href('Evidence: Short study')).toMatch(/\/draft\/[^/]+\/practice\/study$/)
    expect(href('Evidence: Short watch, line wa-1')).toMatch(/\/practice\/watch\/wa-1$/)
    expect(href('Claim: Short study')).toMatch(/\/practice\/study$/)
    expect(href('Claim: Which town runs it?')).toMatch(/\/section\/system\/agency$/)
  })

  test('keeps a citation of something the form no longer asks, without a link', () => {
    const draft = anOpenDraft({
      sources: [townNotice],
      findings: { gone: aFinding({ evidence: [anEvidence()] }) },
    })
    showPage(<SourcesPage draft={draft} />)
    expect(
      screen.getByText('Evidence: A question that is no longer part of the form'),
    ).toBeDefined()
    expect(screen.queryByRole('link', { name: /no longer/ })).toBeNull()
  })

  test.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['HTTP://example.org/a', 'HTTP://example.org/a'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['ftp://example.org/a', null],
    ['https://', null],
    ['example.org', null],
  ])('opens %s only when it is a web link', (link, href) => {
    showPage(<SourcesPage draft={anOpenDraft({ sources: [aSource({ link })] })} />)
    const anchor = screen.getByRole('listitem').querySelector('a')
    expect(anchor?.getAttribute('href') ?? null).toBe(href)
    if (anchor) {
      expect(anchor.rel).toContain('noreferrer')
      expect(anchor.target).toBe('_blank')
    } else
      expect(
        screen.getByText(`${link} (not a web link, so it is not opened from here)`),
      ).toBeDefined()
  })
})

describe('adding a source', () => {
  test('puts it on the list at once and writes every field while it is typed', async () => {
    const draft = anOpenDraft()
    const { user } = showPage(<SourcesPage draft={draft} />)
    await user.click(screen.getByRole('button', { name: 'Add a source' }))
    expect(document.activeElement).toBe(screen.getByLabelText('Title'))
    await user.type(screen.getByLabelText('Title'), 'Letter')
    await user.type(screen.getByLabelText('Author'), 'Ombud')
    await user.type(screen.getByLabelText('Date'), '2024-12')
    await user.type(screen.getByLabelText('Link'), 'https://example.org')
    await user.selectOptions(screen.getByLabelText('Who speaks'), 'independent')
    expect(sourcesOf(draft)).toEqual([
      {
        id: sourcesOf(draft)[0]?.id,
        title: 'Letter',
        author: 'Ombud',
        date: '2024-12',
        link: 'https://example.org',
        seen: '',
        voice: 'independent',
      },
    ])
    await user.click(screen.getByRole('button', { name: 'Done' }))
    expect(screen.getByRole('heading', { name: 'Letter' })).toBeDefined()
  })

  test('asks for a title before it is done, and moves there', async () => {
    const draft = anOpenDraft()
    const { user } = showPage(<SourcesPage draft={draft} />)
    await user.click(screen.getByRole('button', { name: 'Add a source' }))
    await user.type(screen.getByLabelText('Author'), 'Ombud')
    await user.click(screen.getByRole('button', { name: 'Done' }))
    expect(screen.getByText(/Give the source a title/)).toBeDefined()
    expect(document.activeElement).toBe(screen.getByLabelText('Title'))
    expect(sourcesOf(draft)[0]?.author).toBe('Ombud')
  })

  test.each(['2024-13', '2024-02-30', 'May 2024', '24', '2024-1-1'])(
    'keeps the date %s in the form, says what is wrong, and leaves the draft readable',
    async (typed) => {
      const draft = anOpenDraft()
      const { user } = showPage(<SourcesPage draft={draft} />)
      await user.click(screen.getByRole('button', { name: 'Add a source' }))
      await user.type(screen.getByLabelText('Date'), typed)
      await user.tab()
      expect(screen.getByText(/Write the date as 2024-12-16/)).toBeDefined()
      expect(screen.getByLabelText<HTMLInputElement>('Date').value).toBe(typed)
      expect(sourcesOf(draft)[0]?.date).toMatch(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/)
    },
  )

  test('keeps a link that cannot be opened and says so', async () => {
    const draft = anOpenDraft()
    const { user } = showPage(<SourcesPage draft={draft} />)
    await user.click(screen.getByRole('button', { name: 'Add a source' }))
    await user.type(screen.getByLabelText('Link'), 'example.org')
    await user.tab()
    expect(screen.getByText(/Start the link with https/)).toBeDefined()
    expect(sourcesOf(draft)[0]?.link).toBe('example.org')
  })
})

describe('changing and removing a source', () => {
  test('edits in place and gives focus back', async () => {
    const draft = cited()
    const { user } = showPage(<SourcesPage draft={draft} />)
    await user.click(screen.getByRole('button', { name: 'Edit source 2' }))
    const form = screen.getByRole('form', { name: 'Source 2' })
    await user.clear(within(form).getByLabelText('Title'))
    await user.type(within(form).getByLabelText('Title'), 'Second audit')
    await user.click(within(form).getByRole('button', { name: 'Done' }))
    expect(sourcesOf(draft).map((source) => source.title)).toEqual(['Town notice', 'Second audit'])
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit source 2')
  })

  test('takes the citations along and brings all of it back on undo', async () => {
    const draft = cited()
    const before = draft.store.getState().assessment
    const { user } = showPage(<SourcesPage draft={draft} />)
    await user.click(screen.getByRole('button', { name: 'Remove source 2' }))
    expect(screen.getByText(/“Audit report” is off the list, and so are 2 citations/)).toBeDefined()
    expect(draft.store.getState().assessment.findings['study']?.evidence).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    const { sources, findings, claims } = draft.store.getState().assessment
    expect({ sources, findings, claims }).toEqual({
      sources: before.sources,
      findings: before.findings,
      claims: before.claims,
    })
  })
})

test('the list and the form have no barrier that axe can find', async () => {
  const { user, container } = showPage(<SourcesPage draft={cited()} />)
  await user.click(screen.getByRole('button', { name: 'Edit source 1' }))
  await expectNoAxeViolations(container)
})
