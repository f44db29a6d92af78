import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  aClaim,
  aFinding,
  anEvidence,
  anId,
  aSource,
  auditReport,
  fromAudit,
  townNotice,
} from '#tests/support/an-assessment.ts'
import { anOpenDraft } from '#tests/support/an-open-draft.ts'
import { expectNoAxeViolations } from '#tests/support/show-page.tsx'
import { addPasted, showSources, sourcesOf } from './sources-page.tsx'

const cited = () =>
  anOpenDraft({
    sources: [townNotice, { ...auditReport, kind: 'interview', confidential: true }],
    claims: [aClaim(), aClaim({ id: anId(0xaaa), about: 'agency' })],
    findings: {
      study: aFinding({ status: 'not-met', evidence: [fromAudit] }),
      'wa-1': aFinding({ status: 'met', evidence: [anEvidence({ source: auditReport.id })] }),
    },
  })

describe('the register', () => {
  test('says what to do while it is empty', () => {
    showSources(anOpenDraft())
    expect(screen.getByText(/No source yet/)).toBeDefined()
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([])
  })

  test('numbers each source as the report does, and tells kind, voice and what is confidential', () => {
    showSources(cited())
    const [first, second] = screen.getAllByRole('heading', { level: 2 })
    expect(first?.textContent).toBe('Town notice')
    expect(first?.closest('li')?.textContent).toContain('[1]')
    expect(first?.closest('li')?.textContent).toContain('Who speaks: The agency')
    const words = second?.closest('li')?.textContent
    expect(words).toMatch(/\[2\].*Confidential.*Interview.*Somebody independent of it/)
  })

  test('leads from each source to the pages where it is cited', () => {
    showSources(cited())
    const href = (name: string) =>
      screen.getByRole('link', { name, hidden: true }).getAttribute('href')
    expect(screen.getAllByText('Cited in 2 places')).toHaveLength(2)
    expect(href('Evidence: Short study')).toMatch(/\/draft\/[^/]+\/practice\/study$/)
    expect(href('Evidence: Short watch, line wa-1')).toMatch(/\/practice\/watch\/wa-1$/)
    expect(href('Claim: Short study')).toMatch(/\/practice\/study$/)
    expect(href('Claim: Which town runs it?')).toMatch(/\/section\/system\/agency$/)
  })

  test('marks what nothing cites, and keeps a citation of what the form no longer asks', () => {
    const findings = { gone: aFinding({ evidence: [anEvidence()] }) }
    showSources(anOpenDraft({ sources: [townNotice, auditReport], findings }))
    expect(
      screen.getByText('Evidence: A question that is no longer part of the form'),
    ).toBeDefined()
    expect(screen.queryByRole('link', { name: /no longer/ })).toBeNull()
    expect(screen.getByText('Not cited yet').closest('li')?.textContent).toContain('Audit report')
  })

  test.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['HTTP://example.org/a', 'HTTP://example.org/a'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['ftp://example.org/a', null],
    ['https://', null],
    ['example.org', null],
  ])('opens %s only when it is a web link, as link and as archived copy', (link, href) => {
    showSources(anOpenDraft({ sources: [aSource({ link, archive: link })] }))
    const anchors = [...screen.getByRole('listitem').querySelectorAll('a[target]')]
    expect(anchors.map((anchor) => anchor.getAttribute('href'))).toEqual(href ? [href, href] : [])
    for (const anchor of anchors) expect(anchor.getAttribute('rel')).toContain('noreferrer')
    if (!href)
      expect(screen.getAllByText(/not a web link, so it is not opened from here/)).toHaveLength(2)
  })

  test('is found by words and kind, and lays out fifty at a time', async () => {
    const sources = Array.from({ length: 60 }, (_, at) =>
      aSource({ id: anId(at), title: `Report ${at}`, ...(at === 7 && { kind: 'memo' }) }),
    )
    const { user } = showSources(anOpenDraft({ sources }))
    const titles = () => screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)
    expect(titles()).toHaveLength(50)
    await user.click(screen.getByRole('button', { name: 'Show 10 more' }))
    expect(titles()).toHaveLength(60)
    await user.type(screen.getByLabelText('Words'), 'report 59')
    expect(titles()).toEqual(['Report 59'])
    await user.clear(screen.getByLabelText('Words'))
    await user.selectOptions(screen.getByLabelText('Kind'), 'memo')
    expect(titles()).toEqual(['Report 7'])
    expect(screen.getByText('1 of 60 sources')).toBeDefined()
  })

  test('takes citations along and brings all of it back on undo', async () => {
    const draft = cited()
    const before = draft.store.getState().assessment
    const { user } = showSources(draft)
    await user.click(screen.getByRole('button', { name: 'Remove source 2' }))
    expect(
      await screen.findByText(/“Audit report” is off the list, and so are 2 citations/),
    ).toBeDefined()
    expect(draft.store.getState().assessment.findings['study']?.evidence).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByRole('heading', { name: 'Audit report' })
    const { sources, findings, claims } = draft.store.getState().assessment
    expect({ sources, findings, claims }).toEqual({
      sources: before.sources,
      findings: before.findings,
      claims: before.claims,
    })
  })
})

describe('adding a source', () => {
  test('says what was read from what was pasted, and goes on at the first empty field', async () => {
    const draft = anOpenDraft()
    const { user } = showSources(draft)
    await addPasted(user, 'https://web.archive.org/web/20240916120000/https://example.org/a')
    const said = within(screen.getByText('Filled in from what you pasted').closest('div')!)
    expect(said.getByText('Link: https://example.org/a (from the address of the archived copy)'))
    expect(screen.getByText('By its address, this copy was taken on 16 September 2024.'))
    expect(document.activeElement).toBe(screen.getByLabelText('Title'))
    await user.type(screen.getByLabelText('Title'), 'A page')
    expect(sourcesOf(draft)[0]).toMatchObject({ title: 'A page', link: 'https://example.org/a' })
  })

  test('of a line of text goes on at the author; Enter adds, Shift and Enter does not', async () => {
    const draft = anOpenDraft()
    const { user } = showSources(draft)
    await user.type(screen.getByLabelText('Add a source'), 'Letter of May{Shift>}{Enter}{/Shift}')
    expect(sourcesOf(draft)).toEqual([])
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByLabelText('Author'))
    expect(sourcesOf(draft)[0]?.title).toBe('Letter of May')
  })

  test('writes every field while it is typed, and leaves out what is not said', async () => {
    const draft = anOpenDraft()
    const { user } = showSources(draft)
    await addPasted(user, '')
    expect(document.activeElement).toBe(screen.getByLabelText('Title'))
    await user.type(screen.getByLabelText('Title'), 'Letter')
    await user.selectOptions(screen.getByLabelText('Kind'), 'testimony')
    await user.type(screen.getByLabelText('Author'), 'Ombud')
    await user.type(screen.getByLabelText('Publisher'), 'Elm')
    await user.clear(screen.getByLabelText('Publisher'))
    await user.type(screen.getByLabelText('Date'), '2024-12')
    await user.type(screen.getByLabelText('Link'), 'https://example.org')
    await user.type(screen.getByLabelText('Reference'), '24-1')
    await user.selectOptions(screen.getByLabelText('Who speaks'), 'independent')
    await user.click(screen.getByLabelText('Confidential'))
    expect(sourcesOf(draft)).toStrictEqual([
      {
        id: sourcesOf(draft)[0]?.id,
        ...{ kind: 'testimony', title: 'Letter', author: 'Ombud', date: '2024-12' },
        ...{ link: 'https://example.org', reference: '24-1', seen: '', voice: 'independent' },
        confidential: true,
      },
    ])
    await user.click(screen.getByRole('button', { name: 'Done' }))
    expect(screen.getByRole('heading', { name: 'Letter' })).toBeDefined()
  })

  test('asks for a title before it is done, and moves there', async () => {
    const draft = anOpenDraft()
    const { user } = showSources(draft)
    await addPasted(user, '')
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
      const { user } = showSources(draft)
      await addPasted(user, '')
      await user.type(screen.getByLabelText('Date'), typed)
      await user.tab()
      expect(screen.getByText(/Write the date as 2024-12-16/)).toBeDefined()
      expect(screen.getByLabelText<HTMLInputElement>('Date').value).toBe(typed)
      expect(sourcesOf(draft)[0]?.date).toMatch(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/)
    },
  )
})

test('a source is cited for several findings at once', async () => {
  const draft = cited()
  const { user } = showSources(draft, townNotice.id)
  await user.click(screen.getByRole('button', { name: 'Cite it for findings' }))
  const dialog = within(screen.getByRole('dialog', { hidden: true }))
  await user.click(dialog.getByText('Cite it'))
  expect(dialog.getByText('Choose at least one finding.')).toBeDefined()
  const [first, second] = dialog.getAllByRole('checkbox', { hidden: true })
  if (!first || !second) throw new Error('there are no findings to cite for')
  await user.click(first)
  await user.click(second)
  await user.type(dialog.getByLabelText('Where in it?'), 'page 3')
  await user.click(dialog.getByText('Cite it'))
  const citing = Object.values(draft.store.getState().assessment.findings).filter(({ evidence }) =>
    evidence.some((item) => item.source === townNotice.id && item.place === 'page 3'),
  )
  expect(citing).toHaveLength(2)
  expect(screen.getByText('Cited for 2 findings.')).toBeDefined()
})

test('the list, and the page of one source, have no barrier that axe can find', async () => {
  const { container, unmount } = showSources(cited())
  await expectNoAxeViolations(container)
  unmount()
  await expectNoAxeViolations(showSources(cited(), auditReport.id).container)
})
