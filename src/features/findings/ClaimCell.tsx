import { cutText } from '#src/domain/cut-text.ts'
import type { ReportClaim } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { GivenText } from '#src/ui/GivenText.tsx'
import { useWords } from '#src/ui/language.ts'

/** Characters of a statement that the table shows before the reader asks for the rest. */
const glance = 140

type Props = { claims: readonly ReportClaim[] }

/** The first statement at a glance; all of them, with source and caution, on demand. */
export function ClaimCell({ claims }: Props) {
  const t = useWords(findingsWords)
  const [lead] = claims
  if (!lead) return <span className="small">{t('claimNone')}</span>
  return (
    <>
      <span className="said">
        {lead.reported ? <GivenText text={cutText(lead.statement, glance)} /> : t('claimBlank')}
      </span>
      <Disclosure summary={t('claims', { count: claims.length })}>
        <AllClaims claims={claims} />
      </Disclosure>
    </>
  )
}

function AllClaims({ claims }: Props) {
  const t = useWords(findingsWords)
  return (
    <ul className="list-plain claims">
      {claims.map((claim) => (
        <li key={`${claim.number} ${claim.place} ${claim.statement}`} className="claim-item">
          <span className="said">
            {claim.reported ? <GivenText text={claim.statement} /> : t('claimBlank')}
          </span>
          <span className="small below">
            {claim.place === ''
              ? t('claimSourceOnly', { number: claim.number })
              : t('claimSource', { place: claim.place, number: claim.number })}
          </span>
          {claim.caution === '' ? null : (
            <span className="small below caution">{claim.caution}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Long text in a cell: its beginning, and the whole of it on demand. */
export function Cut({ text }: { text: string }) {
  const t = useWords(findingsWords)
  if (text.length <= glance) return <span className="said">{text}</span>
  return (
    <>
      <span className="said">{cutText(text, glance)}</span>
      <Disclosure summary={t('whole')}>
        <span className="said">{text}</span>
      </Disclosure>
    </>
  )
}
