import { readFingerprint, spokenFingerprint } from '#src/signing/spoken-fingerprint.ts'

/** The 24 words of a fingerprint of 64 hexadecimal digits, for reading aloud. */
export const fingerprintWords = (hex: string): readonly string[] => spokenFingerprint(hex)

/** From digits or words as somebody wrote them down; undefined when it is neither. */
export const fingerprintFrom = (text: string): string | undefined => readFingerprint(text)
