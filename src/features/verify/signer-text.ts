import type { SignerLine } from './result-row.ts'
import type { Words } from './words.ts'

/** A signer in plain lines, for a file or a terminal. */
export function signerText(t: Words, signer: SignerLine): string[] {
  const { number, name, organisation, role, statement, fingerprint, time, trust, covers } = signer
  const who = organisation === '' ? name : t('signer.as', { name, organisation })
  const more = [
    ...(statement === null ? [] : statement.split('\n')),
    t('signers.line', { time, trust, covers }),
    ...(fingerprint === null ? [] : [`${t('signer.fingerprint')}: ${fingerprint}`]),
  ]
  return [`${number}. ${who} · ${role}`, ...more.map((line) => `   ${line}`)]
}
