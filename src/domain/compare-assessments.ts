import type { Assessment, Depth } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Level } from '#schemas/practice.ts'
import type { Source } from '#schemas/source.ts'
import { type ComparedFinding, compareFindings, type SourceKeys } from './compare-findings.ts'
import { type ComparedSources, compareSources, type Pair } from './compared-sources.ts'
import { buildReport } from './report.ts'
import type {
  CitedPlace,
  ReportModel,
  ReportPractice,
  ReportRequirement,
  ReportValue,
} from './report-model.ts'
import { err, ok, type Result } from './result.ts'
import { sameJson } from './same-json.ts'
import { labelOf } from './withheld-report.ts'

/** An assessment with the questionnaire that it answers. */
export type Compared = { readonly framework: Framework; readonly assessment: Assessment }

type ComparedSide = Pick<
  ReportModel,
  'title' | 'kind' | 'system' | 'depth' | 'verdict' | 'counts'
> & { readonly version: string; readonly updatedAt: string }

type ComparedLine = ComparedFinding & {
  readonly id: string
  readonly level: Level
  readonly text: string
  readonly place: CitedPlace
}

export type ComparedPractice = ComparedFinding & {
  readonly id: string
  readonly heading: string
  readonly shortTitle: string
  readonly place: CitedPlace
  readonly depth: Pair<Depth | undefined>
  /** Lines that at least one of the two tells of. */
  readonly lines: readonly ComparedLine[]
}

export type ComparedAnswer = {
  readonly question: string
  readonly label: string
  /** Undefined: not asked, or not answered. */
  readonly values: Pair<ReportValue | undefined>
  readonly isSame: boolean
}

/** Of how many that both tell of, how many agree. */
type Agreement = { readonly same: number; readonly of: number }

export type Comparison = {
  readonly language: string
  readonly yardstick: string
  readonly sides: Pair<ComparedSide>
  readonly practices: readonly ComparedPractice[]
  readonly answers: readonly ComparedAnswer[]
  readonly sources: ComparedSources
  /** One of the two names a confidential source or says what it says. */
  readonly isInternal: boolean
  readonly agreement: {
    readonly practices: Agreement
    readonly lines: Agreement
    readonly answers: Agreement
  }
}

/** Findings under different yardsticks say nothing about each other. */
export type CompareProblem = { readonly kind: 'other-yardstick'; readonly titles: Pair<string> }

/**
 * Two assessments of one yardstick, part by part. Each is read with its own version of the questionnaire:
 * what only one of them asks is told as such, and counts neither as agreement nor against it.
 */
export function compareAssessments(
  one: Compared,
  other: Compared,
): Result<Comparison, CompareProblem> {
  if (one.framework.id !== other.framework.id)
    return err({ kind: 'other-yardstick', titles: [one.framework.title, other.framework.title] })
  const reports = [reportOf(one), reportOf(other)] as const
  const sources = compareSources(one.assessment, other.assessment)
  const practices = comparePractices(reports, keysOf(sources))
  const answers = compareAnswers([one, other], reports)
  return ok({
    language: one.framework.language,
    yardstick: one.framework.title,
    sides: [sideOf(one, reports[0]), sideOf(other, reports[1])],
    ...{ practices, answers, sources },
    isInternal: [one, other].some(({ assessment }) => assessment.sources.some(isSecret)),
    agreement: {
      practices: agreementOf(practices),
      lines: agreementOf(practices.flatMap(({ lines }) => lines)),
      answers: {
        same: answers.filter(({ isSame }) => isSame).length,
        of: answers.filter(({ values }) => values.every((value) => value !== undefined)).length,
      },
    },
  })
}

const isSecret = ({ confidential, withheld }: Source) => confidential === true && !withheld

const reportOf = ({ framework, assessment }: Compared): ReportModel =>
  buildReport(framework, assessment, {
    ...{ state: 'draft', recordId: '', recordDigest: '', issuedAt: assessment.updatedAt },
  })

function sideOf(
  { framework, assessment }: Compared,
  { title, kind, system, depth, verdict, counts }: ReportModel,
): ComparedSide {
  const { version } = framework
  return { title, kind, system, depth, verdict, counts, version, updatedAt: assessment.updatedAt }
}

/** Both numbers of a matched source have one key. */
function keysOf({ both }: ComparedSources): SourceKeys {
  const first = new Map(both.map(({ numbers }) => [numbers[1], numbers[0]]))
  return [
    (number) => `first ${number}`,
    (number) => (first.has(number) ? `first ${first.get(number)}` : `second ${number}`),
  ]
}

/** In the order of the first, and what only the second tells of after it. */
function merged<T extends { id: string }>(one: readonly T[], other: readonly T[]) {
  const known = new Set(one.map(({ id }) => id))
  return [
    ...one.map((first) => ({ first, second: other.find(({ id }) => id === first.id) })),
    ...other.flatMap((second) => (known.has(second.id) ? [] : [{ first: undefined, second }])),
  ].flatMap(({ first, second }) => {
    const shown = second ?? first
    return shown ? [{ shown, first, second }] : []
  })
}

const comparePractices = ([one, other]: Pair<ReportModel>, keys: SourceKeys): ComparedPractice[] =>
  merged<ReportPractice>(one.practices, other.practices).map(({ shown, first, second }) => {
    const { id, heading, shortTitle, place } = shown
    return {
      ...{ id, heading, shortTitle, place },
      depth: [first?.depth, second?.depth],
      ...compareFindings(first, second, keys),
      lines: merged<ReportRequirement>(first?.requirements ?? [], second?.requirements ?? []).map(
        (line) => lineOf(line, keys),
      ),
    }
  })

type Merged = ReturnType<typeof merged<ReportRequirement>>[number]

const lineOf = ({ shown, first, second }: Merged, keys: SourceKeys): ComparedLine => {
  const { id, level, text, place } = shown
  return { ...{ id, level, text, place }, ...compareFindings(first, second, keys) }
}

const agreementOf = (findings: readonly ComparedFinding[]): Agreement => {
  const told = findings.filter(({ status }) => !status.includes('not-told'))
  return { same: told.filter(({ status }) => status[0] === status[1]).length, of: told.length }
}

function compareAnswers(sides: Pair<Compared>, reports: Pair<ReportModel>): ComparedAnswer[] {
  const [one, other] = [answersOf(sides[0], reports[0]), answersOf(sides[1], reports[1])]
  return merged(one, other).map(({ shown, first, second }) => ({
    question: shown.id,
    label: shown.label,
    values: [first?.value, second?.value],
    isSame: first !== undefined && second !== undefined && sameJson(first.value, second.value),
  }))
}

function answersOf({ framework }: Compared, report: ReportModel) {
  const { rightsMatrix, peopleAffected } = framework.roles
  const apart = [
    { id: rightsMatrix, value: report.rightsMatrix },
    { id: peopleAffected, value: report.peopleAffected },
  ].filter(({ value }) => value.rows.length > 0)
  return [
    ...report.chapters
      .flatMap(({ entries }) => entries)
      .map(({ question, label, value }) => ({ id: question, label, value })),
    ...apart.map(({ id, value }) => ({ id, label: labelOf(framework, id), value })),
  ]
}
