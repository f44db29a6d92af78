import { createHash, verify, X509Certificate } from 'node:crypto'

/**
 * A reader of records written from docs/formats.md and the standards it names, with nothing of ours in it: what
 * it finds, anybody can find.
 */
export type Reading = { digest: string; signatures: { signer: string; holds: boolean }[] }

type Entry = { protected: string; signature: string }
type Header = { alg: keyof typeof algorithms; x5c: [string]; 'x5t#S256': string }

/** RFC 7518, 3.1; ECDSA signatures are two plain numbers. */
const algorithms = {
  ES256: { hash: 'sha256', dsaEncoding: 'ieee-p1363' },
  ES384: { hash: 'sha384', dsaEncoding: 'ieee-p1363' },
  RS256: { hash: 'sha256', dsaEncoding: 'der' },
} as const

export function readIndependently(bytes: Uint8Array): Reading {
  const { signatures = [], ...record } = JSON.parse(Buffer.from(bytes).toString('utf8'))
  const payload = Buffer.from(canonical(record))
  return {
    digest: createHash('sha256').update(payload).digest('hex'),
    signatures: signatures.map((entry: Entry) => readEntry(entry, payload)),
  }
}

function readEntry(entry: Entry, payload: Buffer): Reading['signatures'][number] {
  const header: Header = JSON.parse(Buffer.from(entry.protected, 'base64url').toString())
  const der = Buffer.from(header.x5c[0], 'base64')
  const certificate = new X509Certificate(der)
  const { hash, dsaEncoding } = algorithms[header.alg]
  const input = Buffer.from(`${entry.protected}.${payload.toString('base64url')}`)
  const key = { key: certificate.publicKey, dsaEncoding }
  const isNamed = createHash('sha256').update(der).digest('base64url') === header['x5t#S256']
  return {
    signer: /CN=(.*)/.exec(certificate.subject)?.[1] ?? '',
    holds: isNamed && verify(hash, input, key, Buffer.from(entry.signature, 'base64url')),
  }
}

/** RFC 8785: members in the order of their UTF-16 code units, no white space. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`)
  return `{${members.join(',')}}`
}
