import type { Condition } from '#schemas/condition.ts'
import type { Timing } from '#schemas/practice.ts'
import type { RequirementTest, VerdictCondition } from '#schemas/verdict-rule.ts'
import { presumed } from './presumed.ts'

type Statuses = RequirementTest['requirements']['statuses']

const musts = (statuses: Statuses, timing?: Timing): RequirementTest => ({
  requirements: { levels: ['must'], statuses, ...(timing && { timing }) },
})

/** Evidence shows that a must is not done, or only in part. */
export const unmet = (timing?: Timing) => musts(['not-met', 'partly-met'], timing)
export const notShown = (timing?: Timing) => musts(['not-shown'], timing)
export const unanswered = (timing?: Timing) => musts(['unanswered'], timing)
export const waived = musts(['waived'])
export const waivedOrExempt = musts(['waived', 'not-applicable'])

const covered = ['rights-impacting', 'safety-impacting', 'both']
export const assessorSaysCovered: Condition = { answer: 'category', includes: covered }
export const agencySaysCovered: Condition = { answer: 'agency-category', includes: covered }
export const assessorSaysNeither: Condition = { answer: 'category', is: 'neither' }
export const assessorHasNotSaid: Condition = {
  any: [
    { answer: 'category', answered: false },
    { answer: 'category', is: 'unsure' },
  ],
}

/** What §5(b) makes a determination: by the Chief AI Officer, on a documented specific risk assessment. */
export const determinationStands: Condition = {
  all: [
    { answer: 'determination', is: 'on-record' },
    { answer: 'determination-by', is: 'caio' },
    { answer: 'determination-assessment', is: 'yes' },
  ],
}

export const presumptionStands: Condition = { all: [presumed, { not: determinationStands }] }

/** Covered by what the assessor concludes, else by what the agency itself says, else by the presumption. */
export const isCovered: Condition = {
  any: [assessorSaysCovered, { all: [assessorHasNotSaid, agencySaysCovered] }, presumptionStands],
}

/** §5(c)(i): solely for one of the two purposes, and not in real-world conditions (fn 32). */
export const exclusionShown: Condition = {
  all: [
    { answer: 'exclusion', includes: ['procurement', 'conformity'] },
    { answer: 'exclusion-solely', is: 'yes' },
    { answer: 'exclusion-real-world', is: 'no' },
  ],
}

export const notYetBegun: Condition = { answer: 'stage', includes: ['planned', 'development'] }
export const inPilot: Condition = { answer: 'stage', is: 'pilot' }
export const retired: Condition = { answer: 'stage', is: 'retired' }

export const all = (...parts: VerdictCondition[]): VerdictCondition => ({ all: parts })
