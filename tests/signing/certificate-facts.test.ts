import { expect, test } from 'vitest'
import { readCertificate } from '#src/signing/certificate.ts'
import type { CertificateFacts } from '#src/signing/certificate-facts.ts'
import { createSigningKey } from '#src/signing/signing-key.ts'

test('what a certificate says is plain data: it survives being saved as JSON', async () => {
  const now = new Date('2026-01-02T03:04:05Z')
  const made = await createSigningKey({ name: 'Ada', organisation: 'Lab', pseudonym: true, now })
  const read = made.ok ? await readCertificate(made.value.certificate) : made
  if (!read.ok) throw new Error('no certificate')
  const facts: CertificateFacts = read.value.facts
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
  expect(facts).toMatchObject({ name: 'Ada', organisation: 'Lab', pseudonym: true, key: 'P-256' })
})
