/** What the XMP metadata (ISO 16684-1) of one of our files says; null where it says nothing or two things. */
export type XmpFacts = {
  readonly recordId: string | null
  readonly recordDigest: string | null
  readonly title: string | null
}

/** The namespace of a Plumbline record in XMP. */
export const RECORD_NAMESPACE = 'urn:plumbline:record:1#'
/** Bytes; ours have three thousand. */
const LARGEST = 1_048_576
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/'

type Attribute = { readonly name: string; readonly value: string }
type Tag = {
  /** The element's name; a closing tag has its slash. */
  readonly word: string
  readonly attributes: readonly Attribute[]
  /** The text up to the next tag. */
  readonly after: string
}

/**
 * Reads the few properties we write, as elements or as attributes, in one pass over the text; not a
 * reader for XML at large. Comments and character data are refused, as they can
 * hide what stands there, and so is a packet of more than a megabyte.
 */
export function xmpFacts(packet: Uint8Array): XmpFacts {
  const text = new TextDecoder().decode(packet.subarray(0, LARGEST))
  const isPlain = packet.length <= LARGEST && !/<!(?:--|\[)/.test(text)
  const tags = isPlain ? tagsOf(text) : []
  return {
    recordId: propertyOf(tags, RECORD_NAMESPACE, 'recordId'),
    recordDigest: propertyOf(tags, RECORD_NAMESPACE, 'recordDigest'),
    title: propertyOf(tags, DUBLIN_CORE, 'title'),
  }
}

const tagsOf = (text: string): Tag[] =>
  Array.from(text.matchAll(/<([^<>]*)>([^<]*)/g), ([, tag, after]) => ({
    word: String(/^\/?[^\s/]*/.exec(String(tag))?.[0]),
    attributes: attributesOf(String(tag)),
    after: String(after).trim(),
  }))

const attributesOf = (text: string): Attribute[] =>
  Array.from(
    text.matchAll(/(?<![\w.:-])([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g),
    ([, name, double, single]) => ({ name: String(name), value: double ?? String(single) }),
  )

/** The text of the one element or attribute of that name; none when there is another. */
function propertyOf(tags: readonly Tag[], namespace: string, property: string): string | null {
  const attributes = tags.flatMap((tag) => tag.attributes)
  const names = new Set(
    attributes
      .filter(({ name, value }) => name.startsWith('xmlns:') && value === namespace)
      .map(({ name }) => `${name.slice('xmlns:'.length)}:${property}`),
  )
  const places = [...tags.keys()].filter((i) => names.has(String(tags[i]?.word)))
  const [value, ...others] = [
    ...attributes.filter(({ name }) => names.has(name)).map((attribute) => attribute.value),
    ...places.slice(0, 2).map((start) => textFrom(tags, start)),
  ]
  return value === undefined || others.length > 0 ? null : plainText(value)
}

/** Up to the element's end, without the tags of the list that it may hold. */
function textFrom(tags: readonly Tag[], start: number): string | undefined {
  const end = tags.findIndex(({ word }) => word === `/${tags[start]?.word}`)
  const between = tags.slice(start, Math.max(start, end))
  return end > start ? between.map(({ after }) => after).join('') : undefined
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
])

const plainText = (text: string): string =>
  text.trim().replaceAll(/&(\w{2,4});/g, (whole, name: string) => entities.get(name) ?? whole)
