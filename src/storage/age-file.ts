import { Decrypter, Encrypter } from 'age-encryption'
import { err, ok, type Result } from '#src/domain/result.ts'

/** scrypt with N = 2^18, as the age tool itself chooses: about a second on a laptop. */
const usualWorkFactor = 18
/** The library refuses more; N = 2^20 takes a gigabyte of memory. */
const mostWorkFactor = 20

export type AgeProblem =
  /** A file for keys, or one that more than a passphrase protects. */
  | { readonly kind: 'not-for-a-passphrase' }
  | { readonly kind: 'wrong-passphrase' }
  /** The file asks for more work before it opens than any honest one does: 2 to this power. */
  | { readonly kind: 'too-much-work'; readonly factor: number }
  | { readonly kind: 'age-damaged' }

/** By its first line, never by its name. */
export const isAgeFile = (bytes: Uint8Array): boolean =>
  [...magic].every((character, at) => bytes[at] === character.charCodeAt(0))

const magic = 'age-encryption.org/v1\n'

/** The bytes as an age file (age-encryption.org/v1) that this passphrase opens, also in other tools. */
export async function sealForPassphrase(
  bytes: Uint8Array,
  passphrase: string,
  workFactor = usualWorkFactor,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(passphrase)
  return Uint8Array.from(await encrypter.encrypt(bytes))
}

export async function openWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>, AgeProblem>> {
  const stanzas = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).split('\n')
  if (!stanzas[1]?.startsWith('-> scrypt ')) return err({ kind: 'not-for-a-passphrase' })
  const factor = Number(stanzas[1].split(' ')[3])
  if (factor > mostWorkFactor) return err({ kind: 'too-much-work', factor })
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return ok(Uint8Array.from(await decrypter.decrypt(bytes)))
  } catch (cause) {
    const isUnmatched = cause instanceof Error && cause.message.startsWith('no identity matched')
    return err({ kind: isUnmatched ? 'wrong-passphrase' : 'age-damaged' })
  }
}
