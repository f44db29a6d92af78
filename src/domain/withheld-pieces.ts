import type { Assessment, Finding } from '#schemas/assessment.ts'
import type { AssessmentRecord, Withheld } from '#schemas/record.ts'
import { pointerTo, valueAt } from './json-pointer.ts'

export type PieceKind = Withheld['kind']
/** Where something stands in the whole record that its public copy leaves out. */
export type Place = Pick<Withheld, 'kind' | 'where'>
/** With what stands there: what the commitment is over. */
export type Piece = Place & { readonly value: unknown }

/** What the person leaves out beyond what is always left out. */
export type PublicChoices = Pick<Assessment['publicCopy'], 'answers' | 'notes'>

/**
 * All that a public copy leaves out: confidential sources with every use of them, internal notes,
 * decisions on contradictions that were not accepted, the draft's own id and moments, and what was chosen.
 */
export function piecesOf(record: AssessmentRecord, choices: PublicChoices): Piece[] {
  const { assessment } = record
  const confidential = new Set(assessment.sources.filter((s) => s.confidential).map(({ id }) => id))
  const places: Place[] = [
    ...sourcePlaces(assessment, confidential),
    ...attachmentPlaces(record, confidential),
    ...Object.entries(assessment.findings).flatMap(([id, finding]) =>
      findingPlaces(id, finding, confidential, choices.notes.includes(id)),
    ),
    ...choices.answers
      .filter((id) => Object.hasOwn(assessment.answers, id))
      .map((id) => placeOf('answer', 'answers', id)),
    ...(Object.values(assessment.contradictions).every((c) => c.decision === 'accepted')
      ? []
      : [placeOf('contradictions', 'contradictions')]),
    ...draftFacts.map((fact) => placeOf('draft', fact)),
  ]
  return places.map((place) => ({ ...place, value: valueAt(record, place.where) }))
}

const draftFacts = ['id', 'createdAt', 'updatedAt'] as const

const placeOf = (kind: PieceKind, ...parts: (string | number)[]): Place => ({
  kind,
  where: pointerTo('assessment', ...parts),
})

type Ids = ReadonlySet<string>

function sourcePlaces(assessment: Assessment, confidential: Ids): Place[] {
  const citing = (kind: PieceKind, list: 'claims' | 'context' | 'rows') =>
    assessment[list].flatMap(({ source }, at) =>
      confidential.has(source) ? [placeOf(kind, list, at)] : [],
    )
  return [
    ...assessment.sources.flatMap(({ id }, at) =>
      confidential.has(id) ? [placeOf('source', 'sources', at)] : [],
    ),
    ...citing('claim', 'claims'),
    ...citing('context', 'context'),
    ...citing('row', 'rows'),
  ]
}

/** A kept file may be a picture without its metadata, so that it has a digest of its own. */
function attachmentPlaces({ assessment, attachments = [] }: AssessmentRecord, confidential: Ids) {
  const digestsOf = (isWanted: (id: string) => boolean) =>
    new Set(
      assessment.sources
        .filter(({ id }) => isWanted(id))
        .flatMap(({ file }) => (file ? [file.sha256, file.kept?.sha256] : [])),
    )
  const hidden = digestsOf((id) => confidential.has(id))
  return attachments.flatMap(({ sha256 }, at): Place[] =>
    hidden.has(sha256) ? [{ kind: 'attachment', where: pointerTo('attachments', at) }] : [],
  )
}

function findingPlaces(id: string, finding: Finding, confidential: Ids, leavesNote: boolean) {
  const { evidence, note, internalNote } = finding
  return [
    ...evidence.flatMap(({ source }, at) =>
      confidential.has(source) ? [placeOf('evidence', 'findings', id, 'evidence', at)] : [],
    ),
    ...(leavesNote && note !== '' ? [placeOf('note', 'findings', id, 'note')] : []),
    ...(internalNote ? [placeOf('internal-note', 'findings', id, 'internalNote')] : []),
  ]
}
