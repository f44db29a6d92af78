import { screen } from '@testing-library/react'
import { ok } from '#src/domain/result.ts'
import type { OpenCopyResult } from '#src/features/verify/OpenCopy.tsx'
import { VerifyPage, type VerifyServices } from '#src/features/verify/VerifyPage.tsx'
import type { FileCheck, FilesCheck } from '#src/workflows/file-check.ts'
import { anId } from '#tests/support/an-assessment.ts'
import { showPage } from '#tests/support/show-page.tsx'

export const pdf = new File(['%PDF-1.7'], 'queue-machine.pdf', { type: 'application/pdf' })

/** A check that finds this. */
export const found = (...files: FileCheck[]): FilesCheck => ({
  files,
  together: files.length > 1 ? { kind: 'different-records' } : { kind: 'one-file' },
})

export const services = (
  result: FilesCheck,
  opened: OpenCopyResult = ok({ id: anId(70) }),
): VerifyServices => ({
  verifyFiles: () => Promise.resolve(result),
  openFile: () => Promise.resolve(opened),
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
