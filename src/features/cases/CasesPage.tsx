import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Result } from '#src/domain/result.ts'
import { casesWords } from '#src/locales/cases.ts'
import { Button } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { CaseCard, OpenCaseProblem } from '#src/workflows/open-case.ts'
import { caseProblemWords } from './case-problem-words.ts'

export type CaseServices = {
  listCases(): Promise<readonly CaseCard[]>
  /** A new draft from the case; returns the draft's id. */
  startCase(id: string): Promise<Result<string, OpenCaseProblem>>
}

/** The starter cases: which system, whose, what the question is, and as of which day. */
export function CasesPage({ services }: { services: CaseServices }) {
  const t = useWords(casesWords)
  const { day } = useMoments()
  const [, navigate] = useLocation()
  const [cards, setCards] = useState<readonly CaseCard[]>([])
  const [problem, setProblem] = useState<OpenCaseProblem>()
  useEffect(() => void services.listCases().then(setCards), [services])
  const start = async (id: string) => {
    const started = await services.startCase(id)
    if (started.ok) navigate(draftAddress.tasks(started.value))
    else setProblem(started.error)
  }
  return (
    <main className="page">
      <PageTitle title={t('title')} />
      <p>{t('intro')}</p>
      <p className="small">{t('changes')}</p>
      <div role="alert">
        {problem ? (
          <Notice tone="bad" title={t('failed')}>
            <p>{caseProblemWords(t, problem)}</p>
          </Notice>
        ) : null}
      </div>
      <ul className="list-plain doors">
        {cards.map(({ id, title, agency, component, summary, asOf }) => (
          <li key={id} className="door-like">
            <h2>{title}</h2>
            <p className="small">{[agency, component].filter((part) => part !== '').join(', ')}</p>
            <p>{summary}</p>
            <p className="small">{t('asOf', { date: day(asOf) })}</p>
            <Button look="quiet" onClick={() => void start(id)}>
              {t('start')}
              <span className="hidden-visually">: {title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </main>
  )
}
