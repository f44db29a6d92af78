import type { Assessment, Claim, Evidence, Finding, InventoryRow } from '#schemas/assessment.ts'
import type { AssessmentRecord } from '#schemas/record.ts'
import type { Source } from '#schemas/source.ts'
import { pointerTo } from './json-pointer.ts'
import { withIds } from './public-ids.ts'
import type { PieceKind, Place } from './withheld-pieces.ts'

/**
 * The record without what stands at the places, and under other ids. What is left of a source is its
 * kind, its voice and that it was used, so that findings follow as before. Pure: the same record, places
 * and ids give the same copy, which is how a reader proves that nothing else was changed.
 */
export function publicCopyOf(
  record: AssessmentRecord,
  places: readonly Place[],
  ids: ReadonlyMap<string, string>,
): AssessmentRecord {
  const { disclosures: _, signatures: __, attachments, withheld: ___, ...rest } = record
  const isOut = leftOut(places)
  const left = attachments?.filter((_, at) => !isOut('attachment', 'attachments', at)) ?? []
  return {
    ...rest,
    assessment: withIds(withoutDraftFacts(blanked(record.assessment, isOut), record, isOut), ids),
    ...(left.length > 0 && { attachments: left }),
  }
}

type IsOut = (kind: PieceKind, ...parts: (string | number)[]) => boolean

function leftOut(places: readonly Place[]): IsOut {
  const out = new Set(places.map(({ kind, where }) => `${kind} ${where}`))
  return (kind, ...parts) => out.has(`${kind} ${pointerTo(...parts)}`)
}

function blanked(assessment: Assessment, isOut: IsOut): Assessment {
  const each = <T>(kind: PieceKind, list: string, items: T[], blank: (item: T) => T): T[] =>
    items.map((item, at) => (isOut(kind, 'assessment', list, at) ? blank(item) : item))
  return {
    ...assessment,
    sources: each('source', 'sources', assessment.sources, blankSource),
    claims: each('claim', 'claims', assessment.claims, blankClaim),
    context: each('context', 'context', assessment.context, blankContext),
    rows: each('row', 'rows', assessment.rows, blankRow),
    answers: Object.fromEntries(
      Object.entries(assessment.answers).filter(
        ([id]) => !isOut('answer', 'assessment', 'answers', id),
      ),
    ),
    findings: Object.fromEntries(
      Object.entries(assessment.findings).map(([id, finding]) => [
        id,
        blankFinding(finding, (kind, ...parts) =>
          isOut(kind, 'assessment', 'findings', id, ...parts),
        ),
      ]),
    ),
    contradictions: isOut('contradictions', 'assessment', 'contradictions')
      ? Object.fromEntries(
          Object.entries(assessment.contradictions).filter(([, c]) => c.decision === 'accepted'),
        )
      : assessment.contradictions,
  }
}

const blankSource = ({ id, kind, voice }: Source): Source => ({
  ...{ id, title: '', author: '', date: '', link: '', seen: '', voice },
  ...(kind && { kind }),
  ...{ confidential: true, withheld: true },
})

const blankClaim = ({ id, about, reported, source }: Claim): Claim => ({
  ...{ id, about, reported, source },
  ...{ statement: '', prompt: '', place: '', caution: '' },
})

type ContextItem = Assessment['context'][number]
const blankContext = ({ about, source }: ContextItem): ContextItem => ({
  ...(about !== undefined && { about }),
  ...{ prompt: '', statement: '', source, place: '' },
})

const blankRow = ({ id, source, layout }: InventoryRow): InventoryRow => ({
  ...{ id, source, layout },
  ...{ row: 2, cells: {}, otherCells: 'not-quoted' },
})

function blankFinding({ internalNote, ...finding }: Finding, isOut: IsOut): Finding {
  const blank = ({ id, source }: Evidence): Evidence => ({ id, source, place: '', quote: '' })
  return {
    ...finding,
    note: isOut('note', 'note') ? '' : finding.note,
    evidence: finding.evidence.map((use, at) =>
      isOut('evidence', 'evidence', at) ? blank(use) : use,
    ),
    ...(internalNote && !isOut('internal-note', 'internalNote') && { internalNote }),
  }
}

/** The id is exchanged with all others; the moments of work become the moment of issue. */
function withoutDraftFacts(
  assessment: Assessment,
  { issuedAt }: AssessmentRecord,
  isOut: IsOut,
): Assessment {
  const moment = (name: 'createdAt' | 'updatedAt') =>
    isOut('draft', 'assessment', name) ? issuedAt : assessment[name]
  return { ...assessment, createdAt: moment('createdAt'), updatedAt: moment('updatedAt') }
}
