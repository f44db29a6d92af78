import { type Source, SourceSchema } from '#schemas/source.ts'

/**
 * What BibTeX has no field for: written as words that a person can read (`Archived: https://…`) and as
 * keywords (`plumbline-kind-press`), and read back from there.
 */
type NoteParts = Pick<Source, 'kind' | 'confidential'> & {
  voice?: Source['voice']
  archive: string
  reference: string
  /** Members of the item of which nothing is left over. */
  used: readonly ('note' | 'keyword')[]
}

const { kind: kindShape, voice: voiceShape } = SourceSchema.shape
const archived = /^Archived: (https?:\/\/\S{1,1990})$/
const referred = /^Reference: (.{1,500})$/

export function noteParts(note: unknown, keyword: unknown): NoteParts {
  const lines = typeof note === 'string' ? note.split(/\n|; (?=Archived: |Reference: )/) : []
  const find = (pattern: RegExp) =>
    lines.map((line) => pattern.exec(line.trim())?.[1]).find((found) => found !== undefined) ?? ''
  const archive = find(archived)
  const reference = find(referred)
  const isOurs = lines.every((line) => archived.test(line.trim()) || referred.test(line.trim()))
  const words = typeof keyword === 'string' ? keyword.split(',').map((word) => word.trim()) : []
  const tagged = (prefix: string) =>
    words.find((word) => word.startsWith(prefix))?.slice(prefix.length)
  const kind = kindShape.safeParse(tagged(kindTag))
  const voice = voiceShape.safeParse(tagged(voiceTag))
  return {
    archive,
    reference,
    ...(kind.success && kind.data && { kind: kind.data }),
    ...(voice.success && { voice: voice.data }),
    ...(words.includes(confidentialTag) && { confidential: true }),
    used: [
      ...(lines.length > 0 && isOurs ? (['note'] as const) : []),
      ...(words.every((word) => word === '' || word.startsWith('plumbline-'))
        ? (['keyword'] as const)
        : []),
    ],
  }
}

const kindTag = 'plumbline-kind-'
const voiceTag = 'plumbline-voice-'
const confidentialTag = 'plumbline-confidential'

type Noted = Pick<Source, 'kind' | 'voice' | 'confidential' | 'archive'>

/** `reference` is given when it is no DOI. */
export function noteOf({ archive }: Noted, reference: string | undefined): string {
  return [archive && `Archived: ${archive}`, reference && `Reference: ${reference}`]
    .filter(Boolean)
    .join('; ')
}

export const keywordsOf = ({ kind, voice, confidential }: Noted): string =>
  [kind && `${kindTag}${kind}`, `${voiceTag}${voice}`, confidential && confidentialTag]
    .filter(Boolean)
    .join(',')
