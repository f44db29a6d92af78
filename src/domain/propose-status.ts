import type { Claim, Finding } from '#schemas/assessment.ts'
import type { Status } from '#schemas/status.ts'
import { restsOnClaimAlone } from './conclude.ts'

export type StatusProposal = {
  status: Extract<Status, 'not-shown'>
  because: 'only-claimed' | 'not-reported' | 'nothing-on-record'
}

/**
 * What Plumbline proposes until something on the record speaks: a bare claim shows nothing, and neither
 * does a blank. Undefined once a source beyond the claim is cited: then only the person can tell.
 */
export function proposeStatus(
  finding: Finding | undefined,
  claims: readonly Claim[],
): StatusProposal | undefined {
  if (finding && finding.evidence.length > 0 && !restsOnClaimAlone(finding, claims))
    return undefined
  if (claims.some((claim) => claim.reported))
    return { status: 'not-shown', because: 'only-claimed' }
  return {
    status: 'not-shown',
    because: claims.length > 0 ? 'not-reported' : 'nothing-on-record',
  }
}
