import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { bytesOfLatin1, toHex } from './bytes.ts'

/** All 256 bits, eleven to a word, and eight bits that show a word heard wrongly. */
const SPOKEN_WORDS = 24

/** A SHA-256 as 24 words of the BIP-39 list, which no two begin with the same four letters. */
export const spokenFingerprint = (hex: string): string[] =>
  entropyToMnemonic(bytesOfHex(hex), wordlist).split(' ')

const bytesOfHex = (hex: string): Uint8Array =>
  bytesOfLatin1(hex.replaceAll(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))))

/**
 * The fingerprint that somebody wrote down: 64 hexadecimal digits with any spaces between, or the 24
 * words, whole or by their first four letters; undefined when it is neither or a word is wrong.
 */
export function readFingerprint(text: string): string | undefined {
  const digits = text.replaceAll(/[\s:.-]/g, '').toLowerCase()
  if (/^[0-9a-f]{64}$/.test(digits)) return digits
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  if (words.length !== SPOKEN_WORDS) return undefined
  try {
    return toHex(mnemonicToEntropy(words.map(wholeWord).join(' '), wordlist))
  } catch {
    return undefined
  }
}

const wholeWord = (word: string): string =>
  wordlist.find((known) => known === word) ??
  wordlist.find((known) => word.length === 4 && known.startsWith(word)) ??
  word
