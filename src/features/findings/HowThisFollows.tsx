import type { ReportModel, ReportVerdict, VerdictGround } from '#src/domain/report-model.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { uiWords } from '#src/locales/ui.ts'
import { Citation } from '#src/ui/Citation.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { StatusMark } from '#src/ui/StatusMark.tsx'
import { FindingReasons } from './FindingReasons.tsx'
import { PracticeLink } from './PracticeLink.tsx'
import { placeWords } from './reason-words.ts'

type Props = { verdict: ReportVerdict; report: ReportModel }

/** From a verdict to its rule, and from there to each practice or line that makes the rule hold. */
export function HowThisFollows({ verdict, report }: Props) {
  const t = useWords(findingsWords)
  const ui = useWords(uiWords)
  const count = verdict.grounds.length
  return (
    <Disclosure summary={t('why')}>
      <p>
        {t('whyRule', { places: verdict.places.map((place) => placeWords(ui, place)).join('; ') })}{' '}
        {count > 0 ? t('whyGrounds', { count }) : t('whyNoGrounds')}
      </p>
      {count > 0 ? (
        <ul className="list-plain grounds">
          {verdict.grounds.map((ground) => (
            <Ground key={ground.id} ground={ground} report={report} />
          ))}
        </ul>
      ) : null}
    </Disclosure>
  )
}

function Ground({ ground, report }: { ground: VerdictGround; report: ReportModel }) {
  const t = useWords(findingsWords)
  const found = findingBehind(report, ground.id)
  return (
    <li>
      <StatusMark status={ground.status} />
      <div>
        {found ? (
          <PracticeLink practice={found.practice.id} line={found.line}>
            {ground.label}
          </PracticeLink>
        ) : (
          ground.label
        )}
        <p className="small">
          <Citation place={ground.place} />
          {' · '}
          {ground.evidence.length > 0
            ? t('groundEvidence', { sources: ground.evidence.map((n) => `[${n}]`).join(' ') })
            : t('groundNoEvidence')}
        </p>
        {found ? (
          <Disclosure
            summary={
              <>
                {t('reasons')}
                <span className="hidden-visually">
                  {' '}
                  {t('reasonsOf', { practice: ground.label })}
                </span>
              </>
            }
          >
            <FindingReasons finding={found.finding} />
          </Disclosure>
        ) : null}
      </div>
    </li>
  )
}

/** The practice or line of the same report that a ground names. */
function findingBehind({ practices }: ReportModel, id: string) {
  for (const practice of practices) {
    if (practice.id === id) return { practice, finding: practice, line: undefined }
    const line = practice.requirements.find((requirement) => requirement.id === id)
    if (line) return { practice, finding: line, line: id }
  }
  return undefined
}
