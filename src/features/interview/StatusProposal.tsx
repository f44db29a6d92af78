import type { Claim, Finding } from '#schemas/assessment.ts'
import { proposeStatus } from '#src/domain/propose-status.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { StatusMark } from '#src/ui/StatusMark.tsx'

type Props = {
  finding: Finding | undefined
  status: Finding['status']
  claims: readonly Claim[]
  /** Says nothing while there is no answer: the page offers that once for all lines. */
  quiet: boolean
  onUse: (status: 'not-shown') => void
}

const settled: readonly Finding['status'][] = ['not-shown', 'not-applicable', 'waived']

/** "Not shown", with its reason, for as long as nothing beyond the agency's word is cited. */
export function StatusProposal({ finding, status, claims, quiet, onUse }: Props) {
  const t = useWords(interviewWords)
  const proposal = proposeStatus(finding, claims)
  if (!proposal || settled.includes(status) || (quiet && status === '')) return null
  return (
    <Notice tone="unknown">
      <p className="row">
        <span>{t('proposes')}</span>
        <StatusMark status={proposal.status} />
      </p>
      <p>{t(`proposal.${proposal.because}`)}</p>
      <p>
        <Button small look="quiet" onClick={() => onUse(proposal.status)}>
          {t('useThis')}
        </Button>
      </p>
    </Notice>
  )
}
