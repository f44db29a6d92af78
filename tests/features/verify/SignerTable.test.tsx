import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { roles } from '#src/domain/capacity.ts'
import { resultText } from '#src/features/verify/result-text.ts'
import { formatsFor } from '#src/features/verify/words.ts'
import { verifyWords } from '#src/locales/verify.ts'
import type { FileCheck, SignatureReport } from '#src/workflows/file-check.ts'
import {
  aCertificate,
  aChange,
  anAuthor,
  aPdfCheck,
  aPdfSignature,
} from '#tests/support/a-file-check.ts'
import { checked, found, rowText, services } from './check-page.tsx'

const later = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aChange({
      ...{ kind: 'signature-field-added', severity: 'permitted', revision: 3 + at },
      ...{ field: `sign-on-${at + 1}`, page: 1 },
    }),
  )

/** An author and so many organisations after them; every tenth dissents. */
function signedByMany(count: number): FileCheck {
  const all = later(count)
  const more = all.map((_, at): SignatureReport => {
    const role = at % 10 === 9 ? 'dissent' : 'sign-on'
    return aPdfSignature({
      ...{ field: `sign-on-${at + 1}`, revision: at + 3, changes: all.slice(at + 1) },
      verdict: at + 1 === count ? 'intact' : 'later-permitted',
      signer: aCertificate({
        ...{ name: `Signer ${at + 1}`, organisation: `Organisation ${at + 1}` },
        fingerprint: `${at + 1}`.padStart(64, 'a'),
      }),
      capacity: {
        ...{ role, stated: true, organisation: `Organisation ${at + 1}` },
        statement: role === 'dissent' ? `Signer ${at + 1} sees it otherwise.` : null,
      },
    })
  })
  return aPdfCheck({
    outcome: 'countersigned',
    reasons: [{ kind: 'countersigned', signatures: count, timestamps: 0 }],
    pdfSignatures: [aPdfSignature({ verdict: 'later-permitted', changes: all }), ...more],
  })
}

const table = () => screen.getByRole('table')
const bodyRows = () => within(table()).getAllByRole('row').slice(1)

describe('a hundred and fifty signers', () => {
  test('are counted by role, and shown thirty at a time', async () => {
    const { user } = await checked(services(found(signedByMany(150))))
    expect(rowText('Signers')).toContain('151 signers: 1 author, 135 sign on, 15 dissent.')
    expect(bodyRows()).toHaveLength(30)
    expect(screen.getByText('30 of 151 signers shown.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Show 30 more signers' }))
    expect(bodyRows()).toHaveLength(60)
    expect(rowText('What the signatures prove, and what they do not')).toContain('each key signed')
    expect(rowText('Changes after signing')).toBe(
      'Only further signatures. The list of signers says which version each one covers.',
    )
  })

  test('are found by name, organisation, role or key', async () => {
    const { user } = await checked(services(found(signedByMany(150))))
    const box = screen.getByRole('searchbox', { name: /^Find a signer/ })
    await user.type(box, 'organisation 120')
    expect(bodyRows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('121. Signer 120'),
    ])
    expect(bodyRows()[0]?.textContent).toContain('Signer 120 sees it otherwise.')
    await user.clear(box)
    await user.type(box, 'nobody of that name')
    expect(screen.getByText('0 of 0 signers shown.')).toBeDefined()
  })

  test('stand in a table that says what each cell is', async () => {
    await checked(services(found(signedByMany(40))))
    const heads = within(table()).getAllByRole('columnheader')
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'Signer',
      'Role',
      'What the signature covers',
      'Claimed time',
      'Whose key it is',
    ])
    const [first] = bodyRows()
    expect(first && within(first).getByRole('rowheader').textContent).toContain('Ana Silva')
  })
})

test('the checks of many signatures are drawn when somebody asks for them', async () => {
  const { user } = await checked(services(found(signedByMany(5))))
  expect(screen.queryByText(/Signature over the PDF, field/)).toBeNull()
  await user.click(screen.getByText('Every check of all 7 signatures'))
  expect(await screen.findAllByText(/Signature over the PDF, field/)).toHaveLength(6)
})

describe('one line of the list', () => {
  test('says what is covered and how much came later', async () => {
    await checked(services(found(signedByMany(3))))
    const texts = bodyRows().map((row) => row.textContent)
    expect(texts[0]).toContain('Holds for version 2 of 5 of the PDF; 3 versions came later.')
    expect(texts[0]).toContain('Holds for the whole record.')
    expect(texts[3]).toContain('Holds for the whole PDF.')
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  test('says when it does not hold, is not settled, or was followed by what may not come', async () => {
    const forbidden = [aChange({ revision: 4 })]
    const signer = (name: string) =>
      aCertificate({ name, fingerprint: name.padStart(64, '0'), organisation: '' })
    await checked(
      services(
        found(
          aPdfCheck({
            outcome: 'changed',
            reasons: [{ kind: 'signature', over: 'pdf', at: 1, verdict: 'broken' }],
            recordSignatures: [],
            pdfSignatures: [
              aPdfSignature({ verdict: 'broken', signer: signer('bea') }),
              aPdfSignature({ verdict: 'unsure', signer: signer('ula'), claimed: nothingClaimed }),
              aPdfSignature({
                ...{ verdict: 'changed-after', signer: signer('cal'), changes: forbidden },
              }),
            ],
          }),
        ),
      ),
    )
    const texts = bodyRows().map((row) => row.textContent)
    expect(texts[0]).toContain('Does not hold: Does not hold for the PDF.')
    expect(texts[1]).toContain('Could not be checked in full for the PDF.')
    expect(texts[1]).toContain('None stated')
    expect(texts[2]).toContain('1 later change is not permitted or is doubtful.')
  })

  test('tells what the signer says of the organisation from what the certificate says', async () => {
    const of = (organisation: string, said: string | null, at: number) =>
      aPdfSignature({
        signer: aCertificate({ organisation, fingerprint: `${at}`.repeat(64) }),
        capacity: { role: null, stated: false, organisation: said, statement: null },
      })
    await checked(
      services(
        found(
          aPdfCheck({
            recordSignatures: [],
            pdfSignatures: [of('Elm', 'Elm', 1), of('Elm', 'Oak', 2), of('', 'Oak', 3)],
          }),
        ),
      ),
    )
    const texts = bodyRows().map((row) => row.textContent)
    expect(texts[0]).not.toContain('as the signer says')
    expect(texts[1]).toContain('Oak (as the signer says; the certificate says Elm)')
    expect(texts[2]).toContain('Oak (as the signer says)')
    expect(rowText('Signers')).toContain('3 signers: 3 do not say.')
  })
})

const nothingClaimed = { time: null, reason: null, location: null }

describe('a single signer', () => {
  const alone = (capacity: SignatureReport['capacity']) =>
    aPdfCheck({ recordSignatures: [], pdfSignatures: [aPdfSignature({ capacity })] })

  test.each(roles.filter((role) => role !== 'dissent'))('may be %s', async (role) => {
    const capacity = { role, stated: true, organisation: 'Elm Aid', statement: null }
    await checked(services(found(alone(capacity))))
    expect(rowText('Signed by')).toContain('For Elm Aid, as the signer says.')
  })

  test('may say why they dissent', async () => {
    const statement = 'The sample is too small.'
    const capacity = { ...anAuthor, role: 'dissent', stated: true, statement } as const
    await checked(services(found(alone(capacity))))
    expect(rowText('Signed by')).toContain(`Role: Dissents.${statement}`)
  })
})

test('the saved text lists everybody with their key', () => {
  const result = found(signedByMany(20))
  const text = resultText(verifyWords('en'), formatsFor('en'), result, '2026-11-22T15:00:00Z')
  expect(text).toContain(
    '  21. Signer 20, Organisation 20 · Dissents\n     Signer 20 sees it otherwise.',
  )
  expect(text.match(/Fingerprint of the certificate/g)).toHaveLength(21)
})
