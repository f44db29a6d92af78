import type { Source } from '#schemas/source.ts'
import { archivedPage, doiIn, doiLink, isWebLink } from './web-link.ts'

/** Fields of a source that can be read out of a pasted text. */
export type PastedFields = Partial<
  Pick<Source, 'title' | 'link' | 'archive' | 'reference' | 'kind'>
>

/** What a field was read from; the screen says it for every one, so that nothing is guessed silently. */
type DerivedFrom = 'the-link' | 'the-doi' | 'the-archive' | 'the-docket' | 'the-rest'

export type Derived = { field: keyof PastedFields; value: string; from: DerivedFrom }

const limits: Readonly<Record<keyof PastedFields, number>> = {
  title: 1_000,
  link: 2_000,
  archive: 2_000,
  reference: 500,
  kind: 100,
}

/**
 * What a link, a DOI, an archive's address, a docket number or a line of text says by itself. Nothing is
 * looked up. A text that fits no pattern becomes the title.
 */
export function readReference(pasted: string): Derived[] {
  const text = pasted.trim().replaceAll(/\s+/g, ' ')
  const whole = fromAddress(text) ?? fromDocket(text)
  return (whole ?? fromMixed(text)).filter(
    ({ field, value }) => value !== '' && value.length <= limits[field],
  )
}

export const pastedFields = (derived: readonly Derived[]): PastedFields =>
  Object.fromEntries(derived.map(({ field, value }) => [field, value]))

/** One link or DOI and nothing else. */
function fromAddress(text: string): Derived[] | undefined {
  const doi = doiIn(text)
  if (doi !== undefined) {
    const isPlain = !isWebLink(text) || /^https?:\/\/(dx\.)?doi\.org\//i.test(text)
    return [
      { field: 'reference', value: doi, from: 'the-doi' },
      isPlain
        ? { field: 'link', value: doiLink(doi), from: 'the-doi' }
        : { field: 'link', value: text, from: 'the-link' },
    ]
  }
  if (/\s/.test(text) || !isWebLink(text)) return undefined
  const archived = archivedPage(text)
  return archived
    ? [
        { field: 'archive', value: text, from: 'the-archive' },
        { field: 'link', value: archived.link, from: 'the-archive' },
      ]
    : [{ field: 'link', value: text, from: 'the-link' }]
}

/** `1:24-cv-01234` (a federal court's), `No. 24-1234`: dockets of courts. */
const courtDocket =
  /^(?:(?:case\s+)?no\.?\s*)?(?:\d:)?\d{2,4}-(?:cv|cr|mc|md|bk|ap|civ)-\d{3,6}(?:-[a-z]{2,4}){0,3}$/i
const appealDocket = /^(?:case\s+)?no\.?\s*\d{2}[a-z]?-\d{1,5}$/i

/** `DHS-2024-0001-0002`, `USCIS-2008-0001`: regulations.gov · `DHS/ICE/PIA-048(a)`: privacy assessments. */
const rulemakingDocket = /^[A-Z]{2,8}(?:[-_][A-Z]{2,8})*-\d{4}-\d{4}(?:-\d{4,6})?$/
const privacyAssessment = /^[A-Z]{2,8}(?:\/[A-Z-]{2,8}){0,2}\/PIA-\d{3,4}(?:\([a-z]\))?$/

function fromDocket(text: string): Derived[] | undefined {
  const reference: Derived = { field: 'reference', value: text, from: 'the-docket' }
  const kind = (value: NonNullable<Source['kind']>): Derived => ({
    field: 'kind',
    value,
    from: 'the-docket',
  })
  if (courtDocket.test(text) || appealDocket.test(text)) return [reference, kind('court-filing')]
  if (privacyAssessment.test(text)) return [reference, kind('privacy-assessment')]
  return rulemakingDocket.test(text) ? [reference] : undefined
}

/** A line that ends in, or holds, one address: the address is read as such, the rest is the title. */
function fromMixed(text: string): Derived[] {
  const address = /(?:https?:\/\/|doi:\s*10\.|\b10\.\d{4,9}\/)\S+/i.exec(text)
  if (!address) return [{ field: 'title', value: text, from: 'the-rest' }]
  const found = fromAddress(address[0].replace(/[.,;)\]}>"”]+$/, '')) ?? []
  const before = text.slice(0, address.index).replace(/[\s<("“,;:]+$/, '')
  const after = text.slice(address.index + address[0].length).replace(/^[\s>)"”,;:.]+/, '')
  const rest = [before, after].filter(Boolean).join(' ')
  return [...found, { field: 'title', value: rest, from: 'the-rest' }]
}
