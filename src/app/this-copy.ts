import { version } from '../../package.json'

/** What the page about this copy needs to know. */
export type ThisCopy = {
  readonly version: string
  /** `file`: opened from one HTML file. `served`: from an address, and offline after the first visit. */
  readonly way: 'file' | 'served'
  /** The one-file edition that lies beside a served copy. */
  readonly singleFile?: { readonly sha256: string; readonly bytes: number }
  /** SHA-256 of the program inside this page, for a copy that is one file; undefined when there is none. */
  programDigest(): Promise<string | undefined>
}

export function thisCopy(): ThisCopy {
  const { SINGLE_FILE_SHA256: sha256, SINGLE_FILE_BYTES: bytes, MODE } = import.meta.env
  return {
    version,
    way: MODE === 'single' ? 'file' : 'served',
    ...(sha256 && bytes && { singleFile: { sha256, bytes } }),
    programDigest,
  }
}

async function programDigest(): Promise<string | undefined> {
  const script = document.querySelector('script[type=module]:not([src])')?.textContent
  if (!script) return undefined
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
