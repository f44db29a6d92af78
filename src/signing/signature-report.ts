import type { CmsChecks } from './cms-checks.ts'
import type { FileChanges } from './file-changes.ts'
import type { FormField } from './pdf-fields.ts'
import type { SignatureClaim } from './signature-checks.ts'
import { capacityReport } from './signed-capacity.ts'
import { type PdfCheck, pdfCheck, type SignedPart, signedLength } from './signed-part.ts'
import { isTimestamp } from './timestamp-checks.ts'
import { verdictOf } from './verdict.ts'
import type { Change, SignatureReport } from './verification.ts'

/** A signed field, read and not yet verified. */
export type Candidate = {
  readonly field: FormField
  readonly claim: SignatureClaim
  readonly checks: readonly PdfCheck[]
  readonly part: SignedPart | undefined
  /** The signature certifies the file (DocMDP), which only its author does. */
  readonly certifies: boolean
}

/** One signature's report; `cms` is undefined when there was nothing, or no time, to check. */
export function reportOn(
  { field, claim, part, certifies, checks: ranges }: Candidate,
  cms: CmsChecks | undefined,
  { changes: all, level }: FileChanges,
  { size, isUncertain }: { readonly size: number; readonly isUncertain: boolean },
): SignatureReport {
  const revision = part?.revision === undefined ? 0 : part.revision + 1
  const isLater = (change: Change): boolean =>
    change.revision > revision || change.kind === 'trailing-bytes'
  const changes = revision === 0 ? [] : all.filter(isLater)
  const coversAll = part?.end === size
  const covered = part ? signedLength(part) : 0
  const facts = cms?.certificate?.facts
  const checks = [
    ...ranges,
    ...(cms?.checks ?? []),
    pdfCheck('coverage', coversAll || 'info', { covered, size }),
    ...(level === undefined ? [] : [pdfCheck('permission', 'info', { level })]),
    ...(coversAll ? [] : [laterChanges(changes)]),
  ]
  return {
    field: field.name,
    revision,
    verdict: verdictOf({
      checks,
      changes,
      coversAll,
      isUncertain,
      isTimestamp: isTimestamp(claim),
    }),
    checks,
    signer: facts ?? null,
    trust: cms?.trust ?? { kind: 'no-certificate' },
    timestamp: cms?.timestamp ?? null,
    capacity: capacityReport(claim.capacity, certifies),
    claimed: { time: cms ? cms.time : claim.time, reason: claim.reason, location: claim.location },
    covered: { bytes: covered, of: size },
    changes,
  }
}

function laterChanges(changes: readonly Change[]): PdfCheck {
  const count = (severity: Change['severity']): number =>
    changes.filter((change) => change.severity === severity).length
  const detail = {
    permitted: count('permitted'),
    doubtful: count('doubtful'),
    forbidden: count('forbidden'),
  }
  return pdfCheck('later-changes', detail.doubtful + detail.forbidden === 0, detail)
}
