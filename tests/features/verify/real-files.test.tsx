import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ok } from '#src/domain/result.ts'
import { VerifyPage } from '#src/features/verify/VerifyPage.tsx'
import { verifyFiles } from '#src/workflows/verify-file.ts'
import { aRecord, aSealedRecord } from '#tests/support/a-sealed-record.ts'
import { anAssessment, anId } from '#tests/support/an-assessment.ts'
import { showPage } from '#tests/support/show-page.tsx'
import { found, services as pageServices } from './check-page.tsx'

const services = pageServices(found(), ok({ id: anId(70) }), { verifyFiles })

const json = (name: string, value: unknown) => new File([JSON.stringify(value)], name)

async function headlineFor(file: File): Promise<string> {
  const { user, container } = showPage(<VerifyPage services={services} />, '/check')
  const input = container.querySelector<HTMLInputElement>('input[type="file"]')
  if (!input) throw new Error('no picker')
  await user.upload(input, [file])
  await screen.findByRole('heading', { name: 'Result' })
  return container.querySelector('.result h2')?.textContent ?? ''
}

/** The same file with its size said to be larger, as a picker would tell it. */
const huge = (file: File) => Object.defineProperty(file, 'size', { value: 209_715_200 })

describe('real files through the real check', () => {
  test('a sealed record is unchanged', async () => {
    expect(await headlineFor(json('sealed.json', await aSealedRecord()))).toBe(
      'Not changed since it was signed',
    )
    expect(screen.getByText('Ada Advocate, Justice Watch')).toBeDefined()
  })

  test('one changed word in a sealed record is seen', async () => {
    const sealed = await aSealedRecord()
    const changed = { ...sealed, assessment: { ...sealed.assessment, title: 'Another title' } }
    expect(await headlineFor(json('changed.json', changed))).toBe('Not what was signed')
  })

  test('a final record that lost its signatures is seen', async () => {
    expect(await headlineFor(json('stripped.json', await aRecord()))).toBe('A signature is missing')
  })

  test('a draft record is signed by nobody', async () => {
    expect(await headlineFor(json('draft.json', await aRecord({ state: 'draft' })))).toBe(
      'Signed by nobody',
    )
  })

  test('a working draft is called one', async () => {
    expect(await headlineFor(json('work.json', anAssessment()))).toBe(
      'A working draft, not a signed record',
    )
  })

  test.each([
    ['text', new File(['hello'], 'a.txt'), 'Not a Plumbline report or record'],
    [
      'other JSON',
      json('b.json', { type: 'FeatureCollection' }),
      'Not a Plumbline report or record',
    ],
    ['nothing', new File([], 'c.json'), 'This file could not be read'],
    ['one name twice', new File(['{"a":1,"a":2}'], 'd.json'), 'This file could not be read'],
    [
      'a newer version',
      json('e.json', { format: 'plumbline-record/9' }),
      'This file could not be read',
    ],
    ['200 MB', huge(new File(['{}'], 'f.json')), 'This file is too large to check here'],
  ])('%s has its own state', async (_what, file, headline) => {
    expect(await headlineFor(file)).toBe(headline)
  })
})
