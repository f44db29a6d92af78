import type { ComparedFinding } from '#src/domain/compare-findings.ts'
import type { ReportClaim, ReportEvidence } from '#src/domain/report-model.ts'
import { compareWords } from '#src/locales/compare.ts'
import { useWords } from '#src/ui/language.ts'
import type { Words } from './failure-words.ts'

/** Both sides in full: words, how sure, and what only one of them claims or cites. */
export function FindingDetail({ finding }: { finding: ComparedFinding }) {
  const t = useWords(compareWords)
  return (
    <>
      <Side name={t('first')} finding={finding} side={0} />
      <Side name={t('second')} finding={finding} side={1} />
    </>
  )
}

type SideProps = { name: string; finding: ComparedFinding; side: 0 | 1 }

function Side({ name, finding, side }: SideProps) {
  const t = useWords(compareWords)
  const { note, confidence, claims, evidence, differs } = finding
  const onlyClaims = claims.only[side].map((claim) => claimText(t, claim))
  const onlyEvidence = evidence.only[side].map((use) => evidenceText(t, use))
  return (
    <section>
      <p>
        <b>{name}: </b>
        {note[side] || t('empty')}
        {confidence[side] === '' ? null : ` (${t(`confidence.${confidence[side]}`)})`}
      </p>
      {differs.includes('claims') ? (
        <Texts name={t('differs.claims')} texts={onlyClaims} none={t('empty')} />
      ) : null}
      {differs.includes('evidence') ? (
        <Texts name={t('differs.evidence')} texts={onlyEvidence} none={t('empty')} />
      ) : null}
    </section>
  )
}

type TextsProps = { name: string; texts: readonly string[]; none: string }

const Texts = ({ name, texts, none }: TextsProps) => (
  <>
    <p className="small row-name">{name}</p>
    {texts.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul>
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    )}
  </>
)

const claimText = (t: Words, { reported, prompt, statement }: ReportClaim) =>
  [prompt, reported ? statement : t('blank')].filter(Boolean).join(' · ')

const evidenceText = (t: Words, { number, title, place, quote }: ReportEvidence) =>
  t('evidenceItem', {
    number,
    text: [title, place, quote && t('quoted', { text: quote })].filter(Boolean).join(', '),
  })
