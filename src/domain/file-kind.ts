/** What the first bytes of a file say it is. `picture`: its metadata can be taken away here. */
export type FileKind = {
  readonly mediaType: string
  readonly kind: 'picture' | 'other-picture' | 'document'
}

type Mark = readonly [mediaType: string, at: number, bytes: string]

const pictures: readonly Mark[] = [
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/webp', 8, 'WEBP'],
]

/** They can say where and by whom they were taken, and nothing here writes them anew. */
const otherPictures: readonly Mark[] = [
  ['image/gif', 0, 'GIF8'],
  ['image/tiff', 0, 'II*\0'],
  ['image/tiff', 0, 'MM\0*'],
  ['image/bmp', 0, 'BM'],
  ['image/avif', 4, 'ftypavif'],
  ...['heic', 'heix', 'heim', 'hevc', 'mif1', 'msf1'].map(
    (brand): Mark => ['image/heic', 4, `ftyp${brand}`],
  ),
]

const documents: readonly Mark[] = [['application/pdf', 0, '%PDF-']]

const endings: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
  eml: 'message/rfc822',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
}

/** `head` is the first 64 bytes or more; a name decides only what the bytes leave open. */
export function fileKind(head: Uint8Array, name: string): FileKind {
  const first = String.fromCharCode(...head.subarray(0, 64))
  const marked = (marks: readonly Mark[]) =>
    marks.find(([, at, bytes]) => first.startsWith(bytes, at))?.[0]
  const picture = marked(pictures)
  if (picture) return { mediaType: picture, kind: 'picture' }
  const other = marked(otherPictures) ?? (isSvg(first, name) ? 'image/svg+xml' : undefined)
  if (other) return { mediaType: other, kind: 'other-picture' }
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const byName = pictureEndings.has(ending) ? undefined : endings[ending]
  return {
    mediaType: marked(documents) ?? byName ?? 'application/octet-stream',
    kind: pictureEndings.has(ending) ? 'other-picture' : 'document',
  }
}

const isSvg = (first: string, name: string) => /^\s*<svg\b/i.test(first) || /\.svgz?$/i.test(name)

/** Raw files of cameras and the like: pictures by their name, whatever their bytes. */
const pictureEndings = new Set([
  ...['jpg', 'jpeg', 'png', 'webp', 'gif', 'tif', 'tiff', 'heic', 'heif', 'avif', 'bmp'],
  ...['dng', 'nef', 'cr2', 'cr3', 'arw', 'raf', 'orf', 'psd', 'jxl', 'jp2'],
])
