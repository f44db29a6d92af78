import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { err } from '#src/domain/result.ts'
import type { OpenCopyResult } from '#src/features/verify/OpenCopy.tsx'
import type { VerifyServices } from '#src/features/verify/verify-services.ts'
import { anEmptyCheck, aPdfCheck, aPdfSignature } from '#tests/support/a-file-check.ts'
import { aRecord } from '#tests/support/a-sealed-record.ts'
import { anId } from '#tests/support/an-assessment.ts'
import { expectNoAxeViolations } from '#tests/support/show-page.tsx'
import { checked, found, labels, pdf, rowText, services } from './check-page.tsx'

describe('an unchanged report', () => {
  test('answers in the order in which people ask', async () => {
    await checked(services(found(aPdfCheck())))
    const card = screen.getByRole('region', { name: /^Not changed since it was signed/ })
    expect(within(card).getByRole('heading', { level: 2 }).textContent).toBe(
      'Not changed since it was signed',
    )
    expect(labels(card)).toEqual([
      'What this means',
      'Signed by',
      'Whose key it is',
      'What the signatures prove, and what they do not',
      'Record',
      'Claimed time',
      'Covers',
      'Changes after signing',
      'Not signed yet',
      'Attachments',
      'This file',
    ])
  })

  test('tells the mathematics and whose key it is apart', async () => {
    await checked(services(found(aPdfCheck())))
    expect(rowText('Signed by')).toContain('Ana Silva, Public Records Lab')
    expect(rowText('Signed by')).toContain('This key signed the PDF and the record inside it.')
    expect(rowText('Signed by')).not.toMatch(/self-made/i)
    expect(rowText('Whose key it is')).toContain('not whose it is')
    expect(rowText('What the signatures prove, and what they do not')).toContain(
      'It does not prove when it was signed.',
    )
  })

  test('shows the fingerprint in groups that can be read aloud', async () => {
    await checked(services(found(aPdfCheck())))
    const groups = screen.getByText(/^4F2A 91C0 7D1E 03BB/).textContent.split(' ')
    expect(groups).toHaveLength(16)
    expect(groups.every((group) => /^[0-9A-F]{4}$/.test(group))).toBe(true)
  })

  test('gives the time as a claim and every attachment with its digest', async () => {
    await checked(services(found(aPdfCheck())))
    expect(rowText('Claimed time')).toContain(
      '22 November 2026 at 14:08 UTC (the signer’s own clock',
    )
    expect(rowText('Attachments')).toContain('assessment.json, 52,000 bytes')
    expect(rowText('Attachments')).toContain('cd'.repeat(32))
    expect(rowText('Covers')).toContain('covers all 216,316 bytes but itself')
    expect(rowText('Changes after signing')).toBe('None')
  })

  test('opens every single check with the facts it went by', async () => {
    const { user } = await checked(services(found(aPdfCheck())))
    await user.click(screen.getByText(/field “author”: 3 of 3 hold/))
    const line = screen.getByText('The signed bytes.').closest('details')
    expect(line?.textContent).toContain('Holds: ')
    expect(line?.textContent).toContain('algorithm: SHA-256')
  })

  test('what neither holds nor fails is counted apart', async () => {
    const permission = { id: 'permission', outcome: 'info', detail: { level: 2 } } as const
    const signature = aPdfSignature({ checks: [...aPdfSignature().checks, permission] })
    await checked(services(found(aPdfCheck({ pdfSignatures: [signature] }))))
    expect(screen.getByText(/field “author”: 3 of 3 hold, 1 to know/)).toBeDefined()
    expect(screen.getByText(/what may still be added: level 2/)).toBeDefined()
  })

  test('moves focus to the result and announces it', async () => {
    await checked(services(found(aPdfCheck())))
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Result' }))
    expect(screen.getByText('1 file checked. The result is below.')).toBeDefined()
  })
})

describe('other files each have their own state', () => {
  test.each([
    [
      anEmptyCheck({ outcome: 'not-ours', reasons: [{ kind: 'neither-pdf-nor-json' }] }),
      'Not a Plumbline report or record',
    ],
    [anEmptyCheck({ reasons: [{ kind: 'empty' }] }), 'This file could not be read'],
    [
      anEmptyCheck({ reasons: [{ kind: 'too-large', bytes: 209_715_200, limit: 1 }] }),
      'This file is too large to check here',
    ],
    [
      anEmptyCheck({ kind: 'pdf', outcome: 'not-ours', reasons: [{ kind: 'pdf-without-record' }] }),
      'A PDF without a Plumbline record',
    ],
    [
      aPdfCheck({
        outcome: 'unsigned',
        reasons: [{ kind: 'nobody-signed' }, { kind: 'marked-draft' }],
        pdfSignatures: [],
        recordSignatures: [],
      }),
      'Signed by nobody',
    ],
  ])('%#', async (check, headline) => {
    const { container } = await checked(services(found(check)))
    expect(screen.getByRole('heading', { name: headline })).toBeDefined()
    expect(screen.queryByText('Signed by', { selector: 'dt' })).toBeNull()
    expect(container.querySelector('.result-mark svg.met')).toBeNull()
    expect(screen.queryByRole('button', { name: /Open a copy/ })).toBeNull()
  })
})

test('what was found before goes at once when other files are given, also while a seal is asked about', async () => {
  const given = { count: 0 }
  const unseal: VerifyServices['unseal'] = (files) => {
    given.count += 1
    return given.count === 1 ? Promise.resolve([...files]) : new Promise(() => undefined)
  }
  const { user, container } = await checked(services(found(aPdfCheck()), undefined, { unseal }))
  await user.upload(container.querySelector('input') ?? container, [pdf])
  expect(screen.queryByRole('heading', { name: 'Result' })).toBeNull()
  expect(screen.getByRole('progressbar', { name: /^Checking 1 file/ })).toBeDefined()
})

describe('files dropped together', () => {
  test.each([
    [{ kind: 'same-record', digest: 'ab' } as const, 'These files hold the same record.'],
    [{ kind: 'different-records' } as const, /These files hold different records/],
    [{ kind: 'not-comparable' } as const, /cannot be compared/],
  ])('%j', async (together, words) => {
    const files = [aPdfCheck(), aPdfCheck({ name: 'queue-machine.json', kind: 'record' })]
    await checked(services({ files, together }), [pdf, new File(['{}'], 'queue-machine.json')])
    expect(screen.getByText(words)).toBeDefined()
    expect(screen.getAllByRole('region', { name: /^Not changed/ })).toHaveLength(2)
  })
})

describe('going on from a file', () => {
  const openable = async () => found(aPdfCheck({ record: await aRecord() }))

  test('a copy becomes a new draft and the person goes there', async () => {
    const { user, history } = await checked(services(await openable()))
    await user.click(
      screen.getByRole('button', { name: /^Open a copy as a new draft ?: queue-machine.pdf$/ }),
    )
    expect(history.at(-1)).toBe(`/draft/${anId(70)}`)
  })

  test('why no copy was made is said, and the result stays', async () => {
    const refused = err({ kind: 'framework-unknown', id: 'town-code', version: '9.9.9' } as const)
    const { user, history } = await checked(services(await openable(), refused))
    await user.click(screen.getByRole('button', { name: /Open a copy/ }))
    expect(screen.getByRole('alert').textContent).toContain(
      'Its questionnaire, town-code version 9.9.9, is not part of this app. No draft was made',
    )
    expect(history.at(-1)).toBe('/check')
    expect(screen.getByRole('heading', { name: 'Not changed since it was signed' })).toBeDefined()
  })

  test('opening can be stopped, and no draft was made', async () => {
    const openFile = (_: unknown, signal: AbortSignal) =>
      new Promise<OpenCopyResult>((resolve) => {
        signal.addEventListener('abort', () => resolve(err({ kind: 'work-stopped' })))
      })
    const { user, history } = await checked(services(await openable(), undefined, { openFile }))
    await user.click(screen.getByRole('button', { name: /Open a copy/ }))
    expect(screen.getByRole('progressbar', { name: 'Opening a copy …' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    const said = 'You stopped it. No draft was made, and the file is as it was.'
    expect(screen.getByRole('alert').textContent).toBe(said)
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    expect(history.at(-1)).toBe('/check')
  })

  test('a working draft can be opened too', async () => {
    const draft = anEmptyCheck({
      kind: 'assessment',
      outcome: 'unsigned',
      reasons: [{ kind: 'working-draft' }],
    })
    await checked(services(found(draft)))
    expect(screen.getByRole('heading', { name: /working draft/ })).toBeDefined()
    expect(screen.getByRole('button', { name: /Open a copy/ })).toBeDefined()
  })
})

test('the results can be cleared', async () => {
  const { user } = await checked(services(found(aPdfCheck())))
  await user.click(screen.getByRole('button', { name: 'Clear the results' }))
  expect(screen.queryByRole('heading', { name: 'Result' })).toBeNull()
})

test('there is no barrier that axe can find', async () => {
  const { container } = await checked(
    services(found(aPdfCheck({ record: await aRecord() }), anEmptyCheck())),
  )
  await expectNoAxeViolations(container)
})
