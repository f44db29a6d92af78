import { signPdf as sign } from '#src/signing/sign-pdf.ts'
import { addTimestamp as stamp } from '#src/signing/timestamp-pdf.ts'
import { addSignature as addOne } from '#src/workflows/add-signature.ts'
import { exportAssessment as exportOne } from '#src/workflows/export-assessment.ts'
import { answerTimestamp as answer } from '#src/workflows/timestamp.ts'
import { linted, lintedAfter } from './linted.ts'

/**
 * The one door through which tests sign, stamp and export: the functions of the same names, and a PDF that they make
 * is accessible, or, where a file of somebody else's making was not, has at least no fault that it did not have before.
 * A test of the house sees to it that nobody signs by another way.
 */
export const signPdf: typeof sign = async (bytes, signing) => {
  const signed = await sign(bytes, signing)
  if (signed.ok) lintedAfter(bytes, signed.value)
  return signed
}

export const addTimestamp: typeof stamp = async (bytes, token) => {
  const stamped = await stamp(bytes, token)
  if (stamped.ok) lintedAfter(bytes, stamped.value.bytes)
  return stamped
}

export const answerTimestamp: typeof answer = async (file, token) => {
  const stamped = await answer(file, token)
  if (stamped.ok) lintedAfter(new Uint8Array(await file.arrayBuffer()), stamped.value.file.bytes)
  return stamped
}

export const addSignature: typeof addOne = async (deps, request) => {
  const signed = await addOne(deps, request)
  if (signed.ok && signed.value.check.kind === 'pdf')
    lintedAfter(new Uint8Array(await request.file.arrayBuffer()), signed.value.file.bytes)
  return signed
}

export const exportAssessment: typeof exportOne = async (deps, request) => {
  const exported = await exportOne(deps, request)
  if (exported.ok) linted(exported.value.pdf.bytes)
  return exported
}
