import type { Scheme } from './algorithms.ts'
import type { KeyKind } from './certificate-facts.ts'

/** RFC 7518, 3.1: the only signatures over a record that are made or believed here. */
export type JwsAlgorithm = 'ES256' | 'ES384' | 'ES512' | 'RS256'

type Meaning = { readonly scheme: Scheme; readonly key: KeyKind }

const meanings: Readonly<Record<JwsAlgorithm, Meaning>> = {
  ES256: { scheme: { family: 'ECDSA', hash: 'SHA-256' }, key: 'P-256' },
  ES384: { scheme: { family: 'ECDSA', hash: 'SHA-384' }, key: 'P-384' },
  ES512: { scheme: { family: 'ECDSA', hash: 'SHA-512' }, key: 'P-521' },
  RS256: { scheme: { family: 'RSA', hash: 'SHA-256' }, key: 'RSA' },
}

const algorithms: readonly JwsAlgorithm[] = ['ES256', 'ES384', 'ES512', 'RS256']

export const jwsAlgorithm = (name: unknown): JwsAlgorithm | undefined =>
  algorithms.find((algorithm) => algorithm === name)

export const meaningOf = (algorithm: JwsAlgorithm): Meaning => meanings[algorithm]

/** The algorithm for a scheme with a key of that kind; undefined where JWS has none for the pair. */
export const algorithmFor = (scheme: Scheme, key: KeyKind): JwsAlgorithm | undefined =>
  algorithms.find((algorithm) => {
    const meaning = meanings[algorithm]
    return meaning.key === key && meaning.scheme.hash === scheme.hash
  })
