import type { Selection, Standing } from '#schemas/letter-condition.ts'
import type { LetterRecords } from '#schemas/letter-template.ts'
import type { Level } from '#schemas/practice.ts'
import type {
  CitedPlace,
  ReportFinding,
  ReportModel,
  ReportPractice,
  ReportSource,
} from './report-model.ts'

/** A practice that was answered as a whole, or one of its lines: what a letter can speak of. */
export type LetterUnit = {
  id: string
  practice: ReportPractice
  level: Level
  /** Answered as a whole. */
  isWhole: boolean
  standing: Standing
  text: string
  place: CitedPlace
  note: string
  /** Numbers of the sources that it rests on and that may be named. */
  marks: number[]
}

/** Every unit of the report, in its order. */
export const letterUnits = (report: ReportModel): LetterUnit[] =>
  report.practices.flatMap((practice) =>
    isFromLines(practice)
      ? practice.requirements.map((line) => unitOf(report, practice, line, line))
      : [unitOf(report, practice, practice, { level: 'must', text: practice.summary })],
  )

const isFromLines = ({ reasons }: ReportFinding) =>
  reasons.some((reason) => reason.kind === 'from-lines')

function unitOf(
  report: ReportModel,
  practice: ReportPractice,
  finding: ReportFinding & Pick<ReportPractice, 'id' | 'place' | 'claims'>,
  { level, text }: { level: Level; text: string },
): LetterUnit {
  const { id, place, note, evidence } = finding
  return {
    ...{ id, practice, level, text, place, note },
    isWhole: id === practice.id,
    standing: standingOf(finding, isClaimed(finding) || isClaimed(practice)),
    marks: openMarks(
      report,
      evidence.map(({ number }) => number),
    ),
  }
}

const isClaimed = ({ claims }: Pick<ReportPractice, 'claims'>) =>
  claims.some(({ reported }) => reported)

/** Told apart from its conclusion where nothing but the agency's word, or nothing at all, stands behind it. */
export function standingOf(
  { status, reasons }: Pick<ReportFinding, 'status' | 'reasons'>,
  isSaid: boolean,
): Standing {
  const has = (kind: 'no-evidence-cited' | 'only-the-claim') =>
    reasons.some((reason) => reason.kind === kind)
  if (status === 'not-met') return has('no-evidence-cited') ? 'unsupported' : status
  if (status !== 'met' && status !== 'partly-met') return status
  if (has('only-the-claim')) return 'only-claimed'
  if (!has('no-evidence-cited')) return status
  return isSaid ? 'only-claimed' : 'unsupported'
}

export const isSelected = (
  { standing, level }: Pick<LetterUnit, 'standing' | 'level'>,
  { standings, levels }: Selection,
): boolean => standings.includes(standing) && (levels?.includes(level) ?? true)

/** One request for records, at its level. */
type LetterRecord = Pick<LetterUnit, 'standing' | 'level' | 'place' | 'isWhole' | 'text'>

/**
 * The records that would show what a unit says: of a line its own, of a whole practice those of each level.
 * Where none are described, what the unit itself says is asked for.
 */
export function recordsOf(
  { id, level, standing, text, place, isWhole }: LetterUnit,
  described: Readonly<Record<string, LetterRecords>>,
): LetterRecord[] {
  const records = described[id] ?? text
  const asked = (name: string, at: Level): LetterRecord => ({
    ...{ standing, place, isWhole },
    level: at,
    text: name,
  })
  if (typeof records === 'string') return [asked(records, level)]
  return [
    ...records.must.map((name) => asked(name, 'must')),
    ...(records.should ?? []).map((name) => asked(name, 'should')),
  ]
}

/** Those that may be named in a letter, each once. */
export const openMarks = (report: Pick<ReportModel, 'sources'>, numbers: readonly number[]) =>
  [...new Set(numbers)].filter((number) =>
    report.sources.some((source) => source.number === number && !isKeptBack(source)),
  )

/** A confidential source counts, and nothing that leaves the house says what it is. */
export const isKeptBack = (source: ReportSource): boolean =>
  ('confidential' in source && source.confidential === true) ||
  ('withheld' in source && source.withheld === true)
