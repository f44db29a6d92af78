/** Ours, for the id and the digest of the record that a file carries. */
export const RECORD_NAMESPACE = 'urn:plumbline:record:1#'

export type Metadata = {
  title: string
  author: string
  subject: string
  keywords: string
  /** BCP 47. */
  language: string
  creator: string
  producer: string
  created: Date
  /** Absent where the file prints no record. */
  record?: { id: string; digest: string }
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text as XML 1.0 allows it: controls and lone surrogates left out, the five characters escaped. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\t]|\p{Surrogate}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)

/** The XMP packet of a file that is PDF/A-3a and PDF/UA-1; pdfkit's own packet escapes nothing. */
export function xmpPacket(metadata: Metadata): string {
  const { title, author, subject, keywords, language, creator, producer, record } = metadata
  const moment = metadata.created.toISOString().replace(/\.\d+Z$/, 'Z')
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${description('dc', 'http://purl.org/dc/elements/1.1/', [
  element('dc:format', 'application/pdf'),
  list('dc:title', 'Alt', title),
  list('dc:creator', 'Seq', author),
  list('dc:description', 'Alt', subject),
  list('dc:language', 'Bag', language),
])}
${description('xmp', 'http://ns.adobe.com/xap/1.0/', [
  element('xmp:CreateDate', moment),
  element('xmp:ModifyDate', moment),
  element('xmp:CreatorTool', creator),
])}
${description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
  element('pdf:Producer', producer),
  element('pdf:Keywords', keywords),
])}
${description('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
  element('pdfaid:part', '3'),
  element('pdfaid:conformance', 'A'),
])}
${description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', [element('pdfuaid:part', '1')])}
${description('plumbline', RECORD_NAMESPACE, [
  element('plumbline:recordId', record?.id ?? ''),
  element('plumbline:recordDigest', record?.digest ?? ''),
])}
${extensionSchemas}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

const description = (prefix: string, namespace: string, parts: readonly string[]) =>
  `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${parts.join('')}</rdf:Description>`

const element = (name: string, text: string) =>
  text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`

function list(name: string, kind: 'Alt' | 'Seq' | 'Bag', text: string): string {
  if (text === '') return ''
  const language = kind === 'Alt' ? ' xml:lang="x-default"' : ''
  return `<${name}><rdf:${kind}><rdf:li${language}>${escapeXml(text)}</rdf:li></rdf:${kind}></${name}>`
}

type Property = { name: string; type: 'Integer' | 'Text'; meaning: string }

/** ISO 19005-3 §6.6.2.3: every property that XMP does not define itself is described in the packet. */
const extensionSchemas = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>${[
  extensionSchema('PDF/UA identification schema', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', [
    { name: 'part', type: 'Integer', meaning: 'PDF/UA part number' },
  ]),
  extensionSchema('Plumbline record', RECORD_NAMESPACE, 'plumbline', [
    { name: 'recordId', type: 'Text', meaning: 'Identifier of the attached record' },
    { name: 'recordDigest', type: 'Text', meaning: 'SHA-256 of the record in RFC 8785 form' },
  ]),
].join('')}</rdf:Bag></pdfaExtension:schemas></rdf:Description>`

function extensionSchema(
  title: string,
  namespace: string,
  prefix: string,
  properties: readonly Property[],
): string {
  const described = properties.map(
    ({ name, type, meaning }) =>
      `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>${meaning}</pdfaProperty:description></rdf:li>`,
  )
  return `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${title}</pdfaSchema:schema><pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${described.join('')}</rdf:Seq></pdfaSchema:property></rdf:li>`
}
