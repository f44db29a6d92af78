import type { ReportPractice, ReportRequirement } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { uiWords } from '#src/locales/ui.ts'
import { Citation, LevelTag } from '#src/ui/Citation.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { StatusMark } from '#src/ui/StatusMark.tsx'
import { Cut } from './ClaimCell.tsx'
import { FindingReasons } from './FindingReasons.tsx'
import { shortReason } from './reason-words.ts'

/** The assessor's own words, or the lines that decide, and all reasons down to the lines on demand. */
export function BecauseCell({ practice }: { practice: ReportPractice }) {
  const t = useWords(findingsWords)
  const ui = useWords(uiWords)
  const { note, status, reasons, requirements, shortTitle } = practice
  const byLine = reasons.some((reason) => reason.kind === 'from-lines')
  return (
    <>
      <Cut text={note === '' || byLine ? shortReason(t, ui, practice) : note} />
      {status === 'unanswered' && requirements.length === 0 ? null : (
        <Disclosure
          summary={
            <>
              {t('reasons')}
              <span className="hidden-visually"> {t('reasonsOf', { practice: shortTitle })}</span>
            </>
          }
        >
          <p className="small">
            <Citation place={practice.place} />
          </p>
          <FindingReasons finding={practice} />
          {requirements.length > 0 ? <Lines lines={requirements} /> : null}
        </Disclosure>
      )}
    </>
  )
}

function Lines({ lines }: { lines: readonly ReportRequirement[] }) {
  const t = useWords(findingsWords)
  return (
    <>
      <p>
        <b>{t('lines')}</b>
      </p>
      <ul className="list-plain">
        {lines.map((line) => (
          <li key={line.id} className="line-finding">
            <StatusMark status={line.status} /> <LevelTag level={line.level} />
            <p>{line.text}</p>
            <p className="small">
              <Citation place={line.place} />
            </p>
            <FindingReasons finding={line} />
          </li>
        ))}
      </ul>
    </>
  )
}
