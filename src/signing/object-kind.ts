import { entriesOf, isStream, nameOf, type PdfValue } from './pdf-values.ts'
import type { ChangeKind } from './verification.ts'

const byType: ReadonlyMap<string, ChangeKind> = new Map<string, ChangeKind>([
  ['Catalog', 'catalog'],
  ['Page', 'page'],
  ['Pages', 'page'],
  ['Annot', 'annotation'],
  ['Filespec', 'attachment'],
  ['EmbeddedFile', 'attachment'],
  ['Metadata', 'metadata'],
])

/** What an object is, by what it says of itself. */
export function objectKind(value: PdfValue): ChangeKind {
  const dict = entriesOf(value)
  if (dict.has('FT')) return 'form-value'
  const stated = byType.get(nameOf(dict.get('Type')) ?? '')
  if (stated) return stated
  return isStream(value) && !dict.has('Type') ? 'page-content' : 'object'
}
