import type { PdfContext } from './pdf-context.ts'

export type Attachment = {
  name: string
  /** As in `application/json`. */
  mediaType: string
  description: string
  bytes: Uint8Array
}

/**
 * Embeds a file as the source of the document (ISO 19005-3 §6.8). Without a checksum: that entry is
 * optional, and pdfkit would write it as 32 letters where 16 bytes are due.
 */
export function attach(context: PdfContext, attachment: Attachment, modified: Date): void {
  const { name, mediaType, description, bytes } = attachment
  const file = context.ref({
    Type: 'EmbeddedFile',
    Subtype: mediaType.replace('/', '#2F'),
    Params: { Size: bytes.length, CreationDate: modified, ModDate: modified },
  })
  file.end(bytes)
  const specification = context.ref({
    Type: 'Filespec',
    AFRelationship: 'Source',
    F: new String(name),
    UF: new String(name),
    Desc: new String(description),
    EF: { F: file, UF: file },
  })
  specification.end()
  context.addNamedEmbeddedFile(name, specification)
  const files = (context._root.data['AF'] ?? []) as unknown[]
  context._root.data['AF'] = [...files, specification]
}
