import type { Role } from '#src/domain/capacity.ts'
import { type Signer, signers } from '#src/export/signature-box.ts'
import type { FileCheck } from './file-check.ts'

/** Where in a PDF the next signature goes: `number` counts the fields that were made for that role. */
export type SignaturePlace =
  | { readonly kind: 'empty'; readonly field: Signer }
  | { readonly kind: 'added'; readonly field: string; readonly number: number }

/**
 * The box that is laid out for the role, as long as it is empty; else a field of its own, which is never
 * seen, so that it may be added to a certified file.
 */
export function signaturePlace(
  role: Role,
  { pdfSignatures, emptyFields }: Pick<FileCheck, 'pdfSignatures' | 'emptyFields'>,
): SignaturePlace {
  const box = signers.find((signer) => signer === role && signer !== 'author')
  if (box && emptyFields.includes(box)) return { kind: 'empty', field: box }
  const taken = new Set([...emptyFields, ...pdfSignatures.map(({ field }) => field)])
  let number = 1
  while (taken.has(`${role}-${number}`)) number += 1
  return { kind: 'added', field: `${role}-${number}`, number }
}
