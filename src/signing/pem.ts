import { type Bytes, fromBase64, toBase64 } from './bytes.ts'

/** A block of PEM (RFC 7468): what it is, and its DER. */
export type PemBlock = { readonly label: string; readonly bytes: Bytes }

export function pemBlock(label: string, bytes: Uint8Array): string {
  const lines = Array.from(toBase64(bytes).matchAll(/.{1,64}/g), ([line]) => line)
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

/** `undefined` when nothing is between PEM marks, or what is there is not base64. */
export function pemBlocks(text: string): PemBlock[] | undefined {
  const blocks: PemBlock[] = []
  for (const [, label = '', body = ''] of text.matchAll(
    /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/g,
  )) {
    const bytes = fromBase64(body.replaceAll(/\s/g, ''))
    if (!bytes) return undefined
    blocks.push({ label, bytes })
  }
  return blocks.length > 0 ? blocks : undefined
}
