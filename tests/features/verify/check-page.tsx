import { screen } from '@testing-library/react'
import { err, ok } from '#src/domain/result.ts'
import type { OpenCopyResult } from '#src/features/verify/OpenCopy.tsx'
import { VerifyPage } from '#src/features/verify/VerifyPage.tsx'
import type { VerifyServices } from '#src/features/verify/verify-services.ts'
import type { FileCheck, FilesCheck } from '#src/workflows/file-check.ts'
import { anId } from '#tests/support/an-assessment.ts'
import { showPage } from '#tests/support/show-page.tsx'

export const pdf = new File(['%PDF-1.7'], 'queue-machine.pdf', { type: 'application/pdf' })

/** A check that finds this. */
export const found = (...files: FileCheck[]): FilesCheck => ({
  files,
  together: files.length > 1 ? { kind: 'different-records' } : { kind: 'one-file' },
})

/** A page on which nobody has a key and nothing is signed. */
const unused: Omit<VerifyServices, 'verifyFiles' | 'openFile'> = {
  unseal: (files) => Promise.resolve([...files]),
  addSignature: () => Promise.resolve(err({ kind: 'not-signed-yet' })),
  saveAcquaintance: () => Promise.resolve({ ok: true, value: undefined }),
  mergeCopies: () => Promise.resolve(err({ kind: 'one-copy' })),
  currentIdentity: () => Promise.resolve(ok(undefined)),
  createIdentity: () => Promise.resolve(err({ kind: 'name-missing' })),
}

export const services = (
  result: FilesCheck,
  opened: OpenCopyResult = ok({ id: anId(70) }),
  others: Partial<VerifyServices> = {},
): VerifyServices => ({
  ...unused,
  verifyFiles: () => Promise.resolve(result),
  openFile: () => Promise.resolve(opened),
  ...others,
})

/** The page after it has checked `files`. */
export async function checked(given: VerifyServices, files: readonly File[] = [pdf]) {
  const shown = showPage(<VerifyPage services={given} />, '/check')
  const input = shown.container.querySelector<HTMLInputElement>('input[type="file"]')
  if (!input) throw new Error('no picker')
  await shown.user.upload(input, [...files])
  await screen.findByRole('heading', { name: 'Result' })
  return shown
}

export const labels = (card: HTMLElement) =>
  [...card.querySelectorAll('dt')].map((term) => term.textContent)

/** What stands beside a label of the result. */
export const rowText = (label: string) =>
  screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent ?? ''
