import type { Acquaintance } from '#schemas/address-book.ts'
import { headlineOf } from '#src/features/verify/headline.ts'
import { resultText } from '#src/features/verify/result-text.ts'
import { formatsFor } from '#src/features/verify/words.ts'
import { verifyWords } from '#src/locales/verify.ts'
import type { FileCheck } from '#src/workflows/file-check.ts'
import { verifyFiles } from '#src/workflows/verify-file.ts'
import { aFile, loadTownCode } from './a-device.ts'

const words = verifyWords('en')
const formats = formatsFor('en')

export type Told = {
  /** The one thing to know first. */
  readonly headline: string
  /** The whole result, as a person saves it. */
  readonly text: string
  readonly check: FileCheck
}

/** What a person reads who drops this one file on the page that checks files. */
export async function whatIsTold(
  content: Uint8Array | string | object,
  acquaintances: readonly Acquaintance[] = [],
): Promise<Told> {
  const result = await verifyFiles([aFile('report', content)], {
    loadFramework: loadTownCode,
    trusted: { anchors: [], acquaintances },
  })
  const [check] = result.files
  if (!check) throw new Error('no file was checked')
  return {
    headline: words(`headline.${headlineOf(check)}`),
    text: resultText(words, formats, result, '2026-01-01T00:00:00.000Z'),
    check,
  }
}
