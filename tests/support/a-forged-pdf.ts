import { type Bytes, concatBytes } from '#src/signing/bytes.ts'
import { appendUpdate, firstFreeNumber } from '#src/signing/incremental-update.ts'
import { signatureFields } from '#src/signing/pdf-fields.ts'
import { type PdfDict, type PdfValue, pdfRef } from '#src/signing/pdf-values.ts'
import {
  fillByteRange,
  fillContents,
  signatureDictionary,
} from '#src/signing/signature-dictionary.ts'
import { signingTime } from './a-signer.ts'
import { opened } from './an-opened-pdf.ts'

export type ForgedParts = {
  field?: string
  /** Entries of the signature dictionary put over the usual ones; undefined takes one away. */
  entries?: readonly [string, PdfValue | undefined][]
  certify?: boolean
  /** Entries put over those of the field. */
  fieldEntries?: readonly [string, PdfValue][]
}

/** A file signed by a program of somebody else: any CMS object, any signature dictionary. */
export async function aForgedPdf(
  bytes: Uint8Array,
  makeCms: (signed: Bytes) => Promise<Uint8Array> | Uint8Array,
  parts: ForgedParts = {},
): Promise<Bytes> {
  const file = opened(bytes)
  const name = parts.field ?? 'author'
  const field = signatureFields(file, file.newest).find((known) => known.name === name)
  if (!field?.ref) throw new Error(`no field ${name}`)
  const claims = { name: 'Tess Tester', reason: '', time: signingTime }
  const dictionary = withEntries(signatureDictionary(claims, parts.certify ?? false), parts.entries)
  const signature = pdfRef(firstFreeNumber(file))
  const filled = new Map([...field.dict, ['V', signature], ...(parts.fieldEntries ?? [])] as [
    string,
    PdfValue,
  ][])
  const update = appendUpdate(file, [
    { ref: signature, value: dictionary },
    { ref: field.ref, value: filled },
  ])
  const { contentsAt, signed } = fillByteRange(
    update.bytes,
    dictionary,
    update.offsets.get(signature.num) ?? 0,
  )
  fillContents(update.bytes, contentsAt, await makeCms(concatBytes(...signed)))
  return update.bytes
}

function withEntries(dict: PdfDict, entries: ForgedParts['entries'] = []): PdfDict {
  const changed = new Map(dict)
  for (const [key, value] of entries)
    if (value === undefined) changed.delete(key)
    else changed.set(key, value)
  return changed
}
