import type { Claim, Finding } from '#schemas/assessment.ts'
import type { Exemption, Level } from '#schemas/practice.ts'
import type { CitedPlace, Conclusion, Reason } from './report-model.ts'

export type Concluded = { status: Conclusion; reasons: Reason[] }

/** What stands behind one conclusion. `waiver` is where the source allows waivers, when one is in force. */
export type Ground = {
  finding: Finding | undefined
  exemptions: readonly Exemption[]
  claims: readonly Claim[]
  waiver: CitedPlace | undefined
  level: Level
  placeOf: (exemption: Exemption) => CitedPlace
}

/**
 * The status that counts. The person's choice stands, except that `waived` needs a waiver on the record and
 * `not-applicable` a reason the source allows: without it nothing is shown. A waiver in force comes first.
 */
export function conclude(ground: Ground): Concluded {
  if (ground.waiver)
    return { status: 'waived', reasons: [{ kind: 'waiver-on-record', place: ground.waiver }] }
  const status = ground.finding?.status ?? ''
  if (!ground.finding || status === '') return { status: 'unanswered', reasons: [] }
  if (status === 'waived')
    return { status: 'not-shown', reasons: [{ kind: 'waiver-not-on-record' }] }
  if (status === 'not-applicable') return concludeExempt(ground, ground.finding)
  return {
    status,
    reasons: [
      { kind: 'assessor-concluded', status },
      ...evidenceReasons(status, ground.finding, ground.claims),
    ],
  }
}

function concludeExempt(ground: Ground, finding: Finding): Concluded {
  const exemption = ground.exemptions.find(({ id }) => id === finding.exemption)
  if (exemption)
    return {
      status: 'not-applicable',
      reasons: [{ kind: 'exemption', reason: exemption.reason, place: ground.placeOf(exemption) }],
    }
  return isPermission(ground.level)
    ? {
        status: 'not-applicable',
        reasons: [{ kind: 'assessor-concluded', status: 'not-applicable' }],
      }
    : { status: 'not-shown', reasons: [{ kind: 'exemption-not-named' }] }
}

/** `may` and `exempt` lines allow the agency something; nobody owes them. */
export const isPermission = (level: Level) => level === 'may' || level === 'exempt'

function evidenceReasons(status: Conclusion, finding: Finding, claims: readonly Claim[]): Reason[] {
  if (status === 'not-shown') return []
  if (finding.evidence.length === 0) return [{ kind: 'no-evidence-cited' }]
  return restsOnClaimAlone(finding, claims) ? [{ kind: 'only-the-claim' }] : []
}

/** True when every source cited is one in which the agency made the claim itself. */
export function restsOnClaimAlone(finding: Finding, claims: readonly Claim[]): boolean {
  const claimed = new Set(claims.filter((c) => c.reported).map((claim) => claim.source))
  return finding.evidence.every((evidence) => claimed.has(evidence.source))
}
