import type { Assessment, Claim, Depth } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Level, Practice, Requirement, Timing } from '#schemas/practice.ts'
import { citedPlace } from './citation.ts'
import { type Concluded, conclude } from './conclude.ts'
import { type Asked, askedOf, askedPractices } from './relevance.ts'
import type { CitedPlace, Conclusion } from './report-model.ts'
import { rollUp } from './roll-up.ts'
import { waivedRequirements } from './waivers.ts'

type RequirementFinding = Concluded & { requirement: Requirement; claims: Claim[] }

export type PracticeFinding = Concluded & {
  practice: Practice
  depth: Depth
  claims: Claim[]
  requirements: RequirementFinding[]
}

/** What verdict rules count: a whole practice at quick depth, a line at full depth. */
export type Unit = {
  id: string
  practice: string
  level: Level
  timing: Timing
  status: Conclusion
}

export type Findings = { asked: Asked; practices: PracticeFinding[]; units: Unit[] }

export const depthOf = (assessment: Assessment, practice: string): Depth =>
  assessment.practiceDepths[practice] ?? assessment.depth

/** Everything that follows for practices and lines; computed, never typed. */
export function findingsOf(framework: Framework, assessment: Assessment): Findings {
  const asked = askedOf(framework, assessment)
  const waived = waivedRequirements(framework, asked.answers)
  const practices = askedPractices(asked).map((practice) =>
    practiceFinding(framework, assessment, practice, waived),
  )
  return { asked, practices, units: practices.flatMap(unitsOf) }
}

function practiceFinding(
  framework: Framework,
  assessment: Assessment,
  practice: Practice,
  waived: ReadonlySet<string>,
): PracticeFinding {
  const requirements = practice.requirements.map((requirement) =>
    requirementFinding(framework, assessment, requirement, waived),
  )
  const musts = requirements
    .filter(({ requirement }) => requirement.level === 'must')
    .map(({ requirement, status }) => ({ id: requirement.id, status }))
  const claims = claimsAbout(assessment, practice.id)
  const whole = conclude({
    finding: assessment.findings[practice.id],
    exemptions: practice.exemptions,
    claims,
    waiver:
      musts.length > 0 && musts.every(({ id }) => waived.has(id))
        ? waiverPlace(framework)
        : undefined,
    level: 'must',
    placeOf: (exemption) => citedPlace(framework, exemption.citation),
  })
  const depth = depthOf(assessment, practice.id)
  return { practice, depth, claims, requirements, ...atDepth(depth, whole, musts) }
}

/** The chosen depth decides; when nothing was answered there, what was answered at the other one stands. */
function atDepth(
  depth: Depth,
  whole: Concluded,
  musts: { id: string; status: Conclusion }[],
): Concluded {
  const linesAnswered = musts.some((must) => must.status !== 'unanswered')
  if (depth === 'quick')
    return whole.status === 'unanswered' && linesAnswered ? rollUp(musts) : whole
  if (!linesAnswered && whole.status !== 'unanswered')
    return { status: whole.status, reasons: [{ kind: 'from-whole-practice' }, ...whole.reasons] }
  return rollUp(musts)
}

function requirementFinding(
  framework: Framework,
  assessment: Assessment,
  requirement: Requirement,
  waived: ReadonlySet<string>,
): RequirementFinding {
  const claims = claimsAbout(assessment, requirement.id)
  return {
    requirement,
    claims,
    ...conclude({
      finding: assessment.findings[requirement.id],
      exemptions: requirement.exemptions,
      claims,
      waiver: waived.has(requirement.id) ? waiverPlace(framework) : undefined,
      level: requirement.level,
      placeOf: (exemption) => citedPlace(framework, exemption.citation),
    }),
  }
}

export const claimsAbout = (assessment: Assessment, id: string): Claim[] =>
  assessment.claims.filter((claim) => claim.about === id)

function waiverPlace(framework: Framework): CitedPlace {
  const question = framework.sections
    .flatMap((section) => (section.kind === 'questions' ? section.questions : []))
    .find(({ id }) => id === framework.roles.waivers.question)
  return citedPlace(framework, question?.citation ?? { section: '', pages: '' })
}

/** Answered line by line: each line counts. Answered as a whole: the practice counts as one must. */
function unitsOf(finding: PracticeFinding): Unit[] {
  const { practice } = finding
  const byLine = finding.reasons.some((reason) => reason.kind === 'from-lines')
  if (!byLine) {
    const { id, timing } = practice
    return [{ id, practice: id, level: 'must', timing, status: finding.status }]
  }
  return finding.requirements.map(({ requirement, status }) => ({
    id: requirement.id,
    practice: practice.id,
    level: requirement.level,
    timing: practice.timing,
    status,
  }))
}
