import type { Role } from '#src/domain/capacity.ts'
import type { ReportModel } from '#src/domain/report-model.ts'
import { ok, type Result } from '#src/domain/result.ts'
import { type FontFiles, type FontProblem, loadFonts } from './fonts/load-fonts.ts'
import { inGroups, momentText, wordsOf } from './pdf/words.ts'
import { shownModel } from './shown-model.ts'
import { drawSignature, type SignatureDrawing, type SignatureLine } from './signature-appearance.ts'
import { signatureBox } from './signature-box.ts'

/** What a person says of themselves when they sign, and the key they sign with. */
export type SignatureFacts = {
  name: string
  /** May be empty. */
  organisation: string
  pseudonym: boolean
  /** Absent where the box itself says as what its signer signs. */
  role?: Role
  /** SHA-256 of the certificate, hex. */
  fingerprint: string
  /** ISO 8601, by the signer's own clock. */
  signedAt: string
}

const FINGERPRINT_SHOWN = 16

/** What a signed field shows. It proves nothing: what counts is the signature behind it. */
export async function renderSignature(
  facts: SignatureFacts,
  language: ReportModel['language'],
  fontFiles: FontFiles,
): Promise<Result<SignatureDrawing, FontProblem>> {
  const lines = linesOf(shownModel(facts), language)
  const fonts = await loadFonts(lines.map(({ text }) => text).join('\n'), fontFiles)
  if (!fonts.ok) return fonts
  return ok(drawSignature(lines, fonts.value.faces, signatureBox))
}

function linesOf(facts: SignatureFacts, language: string): SignatureLine[] {
  const say = wordsOf({ language })
  const { name, organisation, pseudonym, role, fingerprint, signedAt } = facts
  const key = inGroups(fingerprint.slice(0, FINGERPRINT_SHOWN), 4).toUpperCase()
  return [
    { text: say(role ? `signedAs.${role}` : 'signedBy'), size: 6 },
    { text: name, size: 10 },
    ...(pseudonym ? [{ text: say('signedPseudonym'), size: 6 }] : []),
    ...(organisation === '' ? [] : [{ text: organisation, size: 7 }]),
    {
      text: say('signedAt', { moment: momentText(language, signedAt) }),
      size: 6,
    },
    { text: say('signedKey', { fingerprint: `${key} …` }), size: 6 },
  ]
}
