/** What a file is when it is not text that could hold a CSV. */
export type ForeignFormat =
  | 'pdf'
  | 'xlsx'
  | 'xls'
  | 'ods'
  | 'zip'
  | 'gzip'
  | 'image'
  | 'web-page'
  | 'utf-16'
  | 'binary'

const signatures: readonly { format: ForeignFormat; starts: readonly number[] }[] = [
  { format: 'pdf', starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { format: 'zip', starts: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'zip', starts: [0x50, 0x4b, 0x05, 0x06] },
  { format: 'xls', starts: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'gzip', starts: [0x1f, 0x8b] },
  { format: 'image', starts: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'image', starts: [0xff, 0xd8, 0xff] },
  { format: 'image', starts: [0x47, 0x49, 0x46, 0x38] },
  { format: 'utf-16', starts: [0xff, 0xfe] },
  { format: 'utf-16', starts: [0xfe, 0xff] },
]

/** Recognises files that people pick by mistake: by their first bytes, never by their name. */
export function foreignFormat(bytes: Uint8Array): ForeignFormat | undefined {
  const signature = signatures.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))
  if (signature?.format === 'zip') return packedFormat(bytes)
  if (signature) return signature.format
  if (/^\s*<(!doctype html|html)\b/i.test(ascii(bytes.subarray(0, 512)))) return 'web-page'
  return bytes.includes(0) ? 'binary' : undefined
}

/** Spreadsheets are ZIP archives; the directory at the end lists the parts by name. */
function packedFormat(bytes: Uint8Array): ForeignFormat {
  const names = ascii(bytes.subarray(0, 4096)) + ascii(bytes.subarray(-65_536))
  if (names.includes('xl/workbook')) return 'xlsx'
  return names.includes('opendocument.spreadsheet') ? 'ods' : 'zip'
}

const ascii = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => String.fromCharCode(byte & 0x7f)).join('')
