import type { AssessmentRecord } from '#schemas/record.ts'
import type { Source } from '#schemas/source.ts'
import { textsIn } from './json-pointer.ts'
import { idsIn } from './public-ids.ts'
import { type Secret, searchFor, squashed } from './secret-search.ts'
import type { Piece } from './withheld-pieces.ts'

/** A word that the person listed, or a text of a piece that is left out. */
type SecretOrigin = { kind: 'watch-word' } | Pick<Piece, 'kind' | 'where'>

export type PublicSecret = Secret<SecretOrigin>

/** `where` is a JSON Pointer into the public record. */
export type FoundInRecord = { readonly secret: PublicSecret; readonly where: string }

/** Titles and names are told apart from chance at this many letters, running text at more. */
const shortestName = 5
const shortestText = 12

/**
 * What must not stand in public: every watch word, and every text of what is left out that is long enough
 * to be told from chance and that the questionnaire does not say itself. A long text counts sentence by
 * sentence, so that half a quote is found, too.
 */
export function secretsOf(
  { framework }: AssessmentRecord,
  pieces: readonly Piece[],
  watchWords: readonly string[],
): PublicSecret[] {
  const said = squashed(JSON.stringify(framework.definition))
  const own = pieces
    .flatMap((piece) => textsOf(piece).map((text) => ({ text, origin: originOf(piece) })))
    .filter(({ text }) => !said.includes(squashed(text)))
  const watched = watchWords
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((text) => ({ text, origin: { kind: 'watch-word' } as const }))
  return [...new Map([...watched, ...own].map((s) => [squashed(s.text) || s.text, s])).values()]
}

const originOf = ({ kind, where }: Piece) => ({ kind, where })

function textsOf({ kind, value }: Piece): string[] {
  if (kind === 'source' && isSource(value)) return sourceTexts(value)
  if (kind === 'draft') return typeof value === 'string' && !isMoment(value) ? [value] : []
  if (kind === 'attachment') return attachmentTexts(value)
  const ids = new Set(idsIn(value))
  return textsIn(kind === 'contradictions' ? notAccepted(value) : value)
    .filter(({ where }) => !saysNothing.test(where))
    .flatMap(({ text }) => (ids.has(text) ? [] : [text, ...sentencesOf(text)]))
    .filter((text) => squashed(text).length >= shortestText)
}

const notAccepted = (decisions: unknown): unknown[] =>
  typeof decisions === 'object' && decisions !== null
    ? Object.values(decisions).filter(({ decision }) => decision !== 'accepted')
    : []

/** Members that hold no words of the person: ids, and what the agency's form asked. */
const saysNothing = /\/(id|source|about|layout|prompt|decision|otherCells)$/

const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}T/.test(text)

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'voice' in value

function sourceTexts({ id, title, author, publisher, link, archive, reference, file }: Source) {
  const names = [title, author, publisher, reference, file?.name]
  const addresses = [link, archive].map((address) => address?.replace(/^https?:\/\/(www\.)?/i, ''))
  return [...names, ...addresses, id, file?.sha256, file?.kept?.sha256].filter(
    (text): text is string => text !== undefined && squashed(text).length >= shortestName,
  )
}

const attachmentTexts = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, text]) =>
        (key === 'name' || key === 'sha256') && typeof text === 'string' ? [text] : [],
      )
    : []

const sentencesOf = (text: string): string[] =>
  text.split(/[.!?\n]+/).filter((sentence) => squashed(sentence).length >= 2 * shortestText)

/** Where secrets stand in what the person wrote; the questionnaire inside is the same in every record. */
export function secretsStandingIn(
  { framework: _, signatures: __, withheld: ___, ...said }: AssessmentRecord,
  secrets: readonly PublicSecret[],
): FoundInRecord[] {
  const search = searchFor(secrets)
  return textsIn(said).flatMap(({ where, text }) =>
    search(text).map((secret) => ({ secret, where })),
  )
}
