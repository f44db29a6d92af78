/** What the XMP metadata (ISO 16684-1) of one of our files says; null where it says nothing or two things. */
export type XmpFacts = {
  readonly recordId: string | null
  readonly recordDigest: string | null
  readonly title: string | null
}

/** The namespace of a Plumbline record in XMP. */
export const RECORD_NAMESPACE = 'urn:plumbline:record:1#'
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/'

type Tag = { readonly text: string; readonly after: string }
type Attribute = { readonly name: string; readonly value: string }

/**
 * Reads the few properties we write, as elements or as attributes, in one pass over the text; not a
 * reader for XML at large. Comments and character data are refused, as they can hide what stands there.
 */
export function xmpFacts(packet: Uint8Array): XmpFacts {
  const text = new TextDecoder().decode(packet)
  const tags = /<!(?:--|\[)/.test(text) ? [] : tagsOf(text)
  return {
    recordId: propertyOf(tags, RECORD_NAMESPACE, 'recordId'),
    recordDigest: propertyOf(tags, RECORD_NAMESPACE, 'recordDigest'),
    title: propertyOf(tags, DUBLIN_CORE, 'title'),
  }
}

const tagsOf = (text: string): Tag[] =>
  Array.from(text.matchAll(/<([^<>]*)>([^<]*)/g), ([, tag = '', after = '']) => ({
    text: tag,
    after,
  }))

const attributesOf = (tag: Tag): Attribute[] =>
  Array.from(
    tag.text.matchAll(/(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g),
    ([, name = '', double, single]) => ({ name, value: double ?? single ?? '' }),
  )

/** The text of the one element or attribute of that name; none when there is another. */
function propertyOf(tags: readonly Tag[], namespace: string, property: string): string | null {
  const names = new Set(
    tags
      .flatMap(attributesOf)
      .filter(({ name, value }) => name.startsWith('xmlns:') && value === namespace)
      .map(({ name }) => `${name.slice('xmlns:'.length)}:${property}`),
  )
  const attributes = tags.flatMap(attributesOf).filter(({ name }) => names.has(name))
  const words = tags.map(({ text }) => /^[^\s/]*/.exec(text)?.[0] ?? '')
  const elements = [...words.keys()].filter((i) => names.has(words[i] ?? ''))
  const [start] = elements
  if (attributes.length + elements.length !== 1) return null
  if (start === undefined) return plainText(attributes[0]?.value ?? '')
  const end = tags.findIndex(({ text }) => text.trimEnd() === `/${words[start]}`)
  return end > start ? plainText(textBetween(tags, start, end)) : null
}

/** Without the tags of the list that the element may hold. */
const textBetween = (tags: readonly Tag[], start: number, end: number): string =>
  tags
    .slice(start, end)
    .map(({ after }) => after.trim())
    .join('')

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
])

const plainText = (text: string): string =>
  text.trim().replaceAll(/&(\w{2,4});/g, (whole, name: string) => entities.get(name) ?? whole)
