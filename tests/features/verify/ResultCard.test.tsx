import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  aCertificate,
  aChange,
  aPdfCheck,
  aPdfSignature,
  aRecordSignature,
} from '#tests/support/a-file-check.ts'
import { checked, found, rowText, services } from './check-page.tsx'

describe('what is not surely intact is not called so', () => {
  test('a page changed after signing is named with its object', async () => {
    const signature = aPdfSignature({
      verdict: 'changed-after',
      changes: [aChange()],
      checks: [{ id: 'coverage', outcome: 'fail', detail: { covered: 9, size: 10 } }],
    })
    await checked(
      services(
        found(
          aPdfCheck({
            outcome: 'changed',
            reasons: [{ kind: 'signature', over: 'pdf', at: 1, verdict: 'changed-after' }],
            pdfSignatures: [signature],
          }),
        ),
      ),
    )
    expect(screen.getByRole('heading', { name: 'Changed after it was signed' })).toBeDefined()
    expect(rowText('Changes after signing')).toContain(
      'What is printed on a page changed (page 3). Object 41, added in version 3',
    )
    expect(rowText('What this means')).toContain('Other readers may still call this signature')
    expect(rowText('Covers')).toContain('191,000 of 216,316 bytes')
    expect(rowText('Signed by')).toContain(
      'This key signed the record. This key signed an earlier version of the PDF.',
    )
    const proof = rowText('What the signatures prove, and what they do not')
    expect(proof).toContain('What was changed or added since is not signed.')
    expect(proof).not.toContain('have not changed since')
  })

  test('a broken signature names nobody as signer and proves nothing', async () => {
    const broken = { verdict: 'broken' as const }
    await checked(
      services(
        found(
          aPdfCheck({
            outcome: 'changed',
            reasons: [{ kind: 'signature', over: 'pdf', at: 1, verdict: 'broken' }],
            pdfSignatures: [aPdfSignature(broken)],
            recordSignatures: [aRecordSignature(broken)],
          }),
        ),
      ),
    )
    expect(screen.getByRole('heading', { name: 'Not what was signed' })).toBeDefined()
    expect(screen.queryByText('Signed by', { selector: 'dt' })).toBeNull()
    expect(rowText('Says it is signed by')).toContain(
      'The signature over the PDF and the record inside it does not hold',
    )
    expect(screen.queryByText('Whose key it is')).toBeNull()
    expect(screen.queryByText('Covers')).toBeNull()
    expect(screen.queryByText(/What the signatures prove/)).toBeNull()
    expect(screen.queryByText('Changes after signing')).toBeNull()
  })

  test('an unsure result promises nothing', async () => {
    await checked(
      services(
        found(
          aPdfCheck({
            outcome: 'unsure',
            agreement: [{ id: 'printed-digest', outcome: 'absent' }],
          }),
        ),
      ),
    )
    expect(screen.getByRole('heading', { name: 'Not everything could be checked' })).toBeDefined()
    expect(rowText('What this means')).toContain('Nothing is promised.')
    expect(rowText('Record')).toContain('No digest on page 1 could be read')
  })

  test('two keys are two signers, each with what it signed', async () => {
    const other = aCertificate({ name: 'Someone Else', fingerprint: 'ee'.repeat(32) })
    await checked(
      services(
        found(
          aPdfCheck({
            outcome: 'changed',
            reasons: [{ kind: 'signers-differ' }],
            recordSignatures: [aRecordSignature({ signer: other })],
          }),
        ),
      ),
    )
    expect(screen.getByRole('heading', { name: 'This file contradicts itself' })).toBeDefined()
    const signers = screen.getAllByRole('row').map((row) => row.textContent)
    expect(signers.find((text) => text?.includes('Ana Silva'))).toContain('the whole PDF')
    expect(signers.find((text) => text?.includes('Someone Else'))).toContain('the whole record')
  })

  test('a pseudonym, an unknown issuer and a missing certificate are said', async () => {
    await checked(
      services(
        found(
          aPdfCheck({
            pdfSignatures: [
              aPdfSignature({
                signer: aCertificate({ pseudonym: true, selfSigned: false }),
                trust: { kind: 'issuer-not-known', issuer: 'Agency CA 4', fault: 'no-anchor' },
              }),
            ],
            recordSignatures: [
              aRecordSignature({
                verdict: 'unsure',
                signer: null,
                trust: { kind: 'no-certificate' },
              }),
            ],
          }),
        ),
      ),
    )
    expect(rowText('Signers')).toContain('Ana Silva (a pseudonym)')
    expect(rowText('Signers')).toContain('No readable certificate')
    expect(rowText('Whose key it is')).toContain('A certificate from “Agency CA 4”')
    expect(rowText('Whose key it is')).toContain('There is no certificate')
  })
})
