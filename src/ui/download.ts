import { withoutHidden } from '#src/locales/hidden-characters.ts'

/** Hands a file to the browser's downloads, under a name that is all to be seen; nothing leaves the device. */
export function downloadFile(name: string, content: BlobPart, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = withoutHidden(name)
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Letters and digits of any script, joined by hyphens; never empty, never long. */
export function fileStem(title: string, fallback: string): string {
  const stem = withoutHidden(title)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return stem || fallback
}

/** Of a draft as a file; `title` may be empty. */
export const draftFileName = (title: string): string => `${fileStem(title, 'plumbline-draft')}.json`

export const downloadJson = (name: string, value: unknown) =>
  downloadFile(name, `${JSON.stringify(value, null, 2)}\n`, 'application/json')
