import type { PdfFile } from './pdf-file.ts'
import { entriesOf, isArray, nameOf, type PdfDict } from './pdf-values.ts'

/**
 * DocMDP (12.8.2.2): 1 nothing may follow, 2 forms may be filled and signed, 3 comments may follow
 * as well. Undefined for a signature that does not certify.
 */
export type PermissionLevel = 1 | 2 | 3

/** What a signature dictionary allows others afterwards. */
export function certifiedLevel(
  file: PdfFile,
  signature: PdfDict,
  revision: number,
): PermissionLevel | undefined {
  const transform = transforms(file, signature, revision).find(
    (reference) => nameOf(file.resolve(reference.get('TransformMethod'), revision)) === 'DocMDP',
  )
  if (!transform) return undefined
  const parameters = entriesOf(file.resolve(transform.get('TransformParams'), revision))
  const level = file.resolve(parameters.get('P') ?? 2, revision)
  return level === 2 || level === 3 ? level : 1
}

/** Whether it locks fields (FieldMDP, 12.8.2.4), which is not followed here. */
export const locksFields = (file: PdfFile, signature: PdfDict, revision: number): boolean =>
  transforms(file, signature, revision).some(
    (reference) => nameOf(file.resolve(reference.get('TransformMethod'), revision)) === 'FieldMDP',
  )

function transforms(file: PdfFile, signature: PdfDict, revision: number): PdfDict[] {
  const references = file.resolve(signature.get('Reference'), revision)
  if (!isArray(references)) return []
  return references.map((reference) => {
    file.budget.step()
    return entriesOf(file.resolve(reference, revision))
  })
}
