import type { Answers, Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { AssessmentRecord, Computed } from '#schemas/record.ts'
import { type Findings, findingsOf } from './findings.ts'
import { verdictOf } from './verdict.ts'

type Issue = Pick<AssessmentRecord, 'id' | 'state' | 'issuedAt' | 'application'> & {
  frameworkSha256: string
}

/** The record that leaves the house: what was asked and answered, and what follows from it. */
export function buildRecord(
  framework: Framework,
  assessment: Assessment,
  { frameworkSha256, ...issue }: Issue,
): AssessmentRecord {
  const findings = findingsOf(framework, assessment)
  return {
    format: 'plumbline-record/2',
    ...issue,
    framework: { sha256: frameworkSha256, definition: framework },
    assessment: {
      ...onlyAsked(assessment, findings),
      framework: { id: framework.id, version: framework.version },
    },
    computed: computedOf(framework, findings),
  }
}

/**
 * Without what belongs to hidden questions and practices; it stays in the draft. What was read from a
 * published file stays too: it is the agency's own row, cited whole, and not the person's answer.
 */
function onlyAsked(assessment: Assessment, findings: Findings): Assessment {
  const shown = new Set([
    ...Object.keys(findings.asked.answers),
    ...findings.asked.sections.flatMap((s) =>
      s.kind === 'questions' ? s.questions.map((question) => question.id) : [],
    ),
    ...findings.practices.flatMap(({ practice }) => [
      practice.id,
      ...practice.requirements.map((requirement) => requirement.id),
    ]),
  ])
  const answers: Answers = findings.asked.answers
  const files = new Set(assessment.sources.filter((source) => source.file).map(({ id }) => id))
  return {
    ...assessment,
    letters: [],
    publicCopy: newPublicCopy,
    answers,
    findings: pick(assessment.findings, shown),
    practiceDepths: pick(assessment.practiceDepths, shown),
    claims: assessment.claims.filter((claim) => shown.has(claim.about) || files.has(claim.source)),
  }
}

const newPublicCopy = { answers: [], notes: [], watchWords: [] }

const pick = <T>(from: Record<string, T>, keys: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.has(key)))

/** Computed again by every reader: a record whose own findings differ from these was edited by hand. */
export function computedOf(framework: Framework, findings: Findings): Computed {
  const { verdict, notes } = verdictOf(framework, findings)
  const said = (v: NonNullable<typeof verdict>) => ({
    rule: v.rule.id,
    headline: v.headline,
    explanation: v.explanation,
  })
  return {
    verdict: verdict ? said(verdict) : { rule: 'none', headline: '', explanation: '' },
    notes: notes.map(said),
    practices: findings.practices.map(({ practice, depth, status, requirements }) => ({
      id: practice.id,
      depth,
      status,
      requirements: requirements.map((line) => ({ id: line.requirement.id, status: line.status })),
    })),
  }
}
