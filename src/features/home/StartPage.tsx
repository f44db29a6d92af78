import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Assessment } from '#schemas/assessment.ts'
import type { Result } from '#src/domain/result.ts'
import { homeWords } from '#src/locales/home.ts'
import { Button, LinkButton } from '#src/ui/Button.tsx'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { shelfProblemWords } from './shelf-problem-words.ts'
import type { ShelfProblem } from './use-shelf.ts'

type Kind = Assessment['kind']
type Props = {
  /** Puts an empty draft on the shelf and returns its id. */
  create: (kind: Kind) => Promise<Result<string, ShelfProblem>>
}

const kinds: readonly Kind[] = ['shadow', 'self']

/** A blank form: who assesses decides what is asked for and how gaps are worded. */
export function StartPage({ create }: Props) {
  const t = useWords(homeWords)
  const [, navigate] = useLocation()
  const [kind, setKind] = useState<Kind>('shadow')
  const [problem, setProblem] = useState<ShelfProblem>()
  const start = async () => {
    const created = await create(kind)
    if (created.ok) navigate(draftAddress.tasks(created.value))
    else setProblem(created.error)
  }
  return (
    <main className="page">
      <PageTitle title={t('startTitle')} />
      <p>{t('startIntro')}</p>
      <div role="alert">
        {problem ? (
          <Notice tone="bad">
            <p>{shelfProblemWords(t, problem)}</p>
          </Notice>
        ) : null}
      </div>
      <div className="prose">
        <ChoiceField
          label={t('startKind')}
          required
          value={kind}
          onChange={(value) => setKind(value === 'self' ? 'self' : 'shadow')}
          options={kinds.map((value) => ({
            value,
            label: t(`start.${value}`),
            hint: t(`start.${value}Hint`),
          }))}
        />
      </div>
      <p className="small">{t('standing')}</p>
      <p className="row">
        <Button onClick={() => void start()}>{t('startNow')}</Button>
        <LinkButton look="plain" href="/">
          {t('cancel')}
        </LinkButton>
      </p>
    </main>
  )
}
