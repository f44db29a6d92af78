import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { citedPlace } from './citation.ts'
import type { RowSide, Side } from './contradiction.ts'
import { contradictionsIn } from './contradictions.ts'
import type { Findings } from './findings.ts'
import { sourceNumber } from './numbered-sources.ts'
import { textAnswer } from './report-chapters.ts'
import type {
  ReportContradiction,
  ReportContradictions,
  ReportStatement,
} from './report-statements.ts'

/** The accepted ones in full, and how many were found, rejected, noted or left undecided. */
export function reportContradictions(
  framework: Framework,
  assessment: Assessment,
  findings: Findings,
): ReportContradictions {
  const told = allContradictions(framework, assessment, findings)
  const count = (decision: ReportContradiction['decision']) =>
    told.filter((one) => one.decision === decision).length
  return {
    accepted: told.filter(({ decision }) => decision === 'accepted'),
    counts: {
      found: told.length,
      accepted: count('accepted'),
      rejected: count('rejected'),
      noted: count('noted'),
      undecided: count(''),
    },
  }
}

/** Every contradiction of the draft with both statements, ready to be read and cited. */
export function allContradictions(
  framework: Framework,
  assessment: Assessment,
  findings: Findings,
): ReportContradiction[] {
  const { found } = contradictionsIn(framework, assessment, findings)
  return found.map(({ key, rule, sides, beside, decision }) => {
    const [one, other] = sides.map((side) => statements(framework, assessment, findings, side))
    const row = sides.find((side): side is RowSide => side.kind === 'row')
    return {
      key,
      title: rule.title,
      explanation: rule.explanation,
      strength: rule.strength,
      places: rule.citations.map((citation) => citedPlace(framework, citation)),
      about: rule.about,
      sides: [one ?? [], other ?? []],
      beside: row ? rowStatements(assessment, { ...row, cells: beside }) : [],
      words: [...new Set(sides.flatMap((side) => (side.kind === 'row' ? side.words : [])))],
      decision: decision?.decision ?? '',
      reason: decision?.reason ?? '',
    }
  })
}

function statements(
  framework: Framework,
  assessment: Assessment,
  findings: Findings,
  side: Side,
): ReportStatement[] {
  switch (side.kind) {
    case 'row':
      return rowStatements(assessment, side)
    case 'claim': {
      const { prompt, statement, place, source } = side.claim
      return [
        { by: 'agency', label: prompt, prompt, statement, place, ...cited(assessment, source) },
      ]
    }
    case 'answers':
      return side.questions.map((question) => answered(framework, findings, question))
    case 'finding':
      return findingStatements(framework, assessment, side)
    case 'absent':
      return []
  }
}

const cited = (assessment: Assessment, source: string) => ({
  number: sourceNumber(assessment, source),
  source: assessment.sources.find(({ id }) => id === source)?.title ?? '',
})

const rowStatements = (
  assessment: Assessment,
  { cells, row, source }: RowSide,
): ReportStatement[] =>
  cells.map(({ label, prompt, statement, column }) => ({
    by: 'agency',
    label,
    prompt,
    statement,
    place: `row ${row}, column ${column}`,
    ...cited(assessment, source),
  }))

function answered(framework: Framework, findings: Findings, question: string): ReportStatement {
  const asked = framework.sections
    .flatMap((section) => (section.kind === 'questions' ? section.questions : []))
    .find(({ id }) => id === question)
  return {
    by: 'assessor',
    label: asked?.label ?? question,
    prompt: '',
    statement: textAnswer(framework, findings, question),
    place: '',
    number: 0,
    source: '',
  }
}

type FindingSide = Extract<Side, { kind: 'finding' }>

const findingStatements = (
  framework: Framework,
  assessment: Assessment,
  { targets, status, evidence }: FindingSide,
): ReportStatement[] => [
  ...targets.map(
    (target): ReportStatement => ({
      by: 'assessor',
      status,
      label: labelOf(framework, target),
      prompt: '',
      statement: assessment.findings[target]?.note ?? '',
      place: '',
      number: 0,
      source: '',
    }),
  ),
  ...evidence.map(
    ({ quote, place, source }): ReportStatement => ({
      by: 'independent',
      label: '',
      prompt: '',
      statement: quote,
      place,
      ...cited(assessment, source),
    }),
  ),
]

function labelOf({ sections }: Framework, target: string): string {
  const practices = sections.flatMap((section) =>
    section.kind === 'practices' ? section.practices : [],
  )
  const line = practices.flatMap((p) => p.requirements).find(({ id }) => id === target)
  return line?.text ?? practices.find(({ id }) => id === target)?.shortTitle ?? target
}
