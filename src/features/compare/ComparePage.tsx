import { useEffect, useRef, useState } from 'react'
import type { Comparison } from '#src/domain/compare-assessments.ts'
import { compareWords } from '#src/locales/compare.ts'
import { Busy } from '#src/ui/Busy.tsx'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { useStopper } from '#src/ui/use-stopper.ts'
import type { CompareChoice } from '#src/workflows/compare-drafts.ts'
import type { DraftSummary } from '#src/workflows/draft-library.ts'
import { ComparisonView } from './ComparisonView.tsx'
import type { CompareServices } from './compare-services.ts'
import { failureText } from './failure-words.ts'
import { PickSide } from './PickSide.tsx'

type Props = {
  services: CompareServices
  /** The draft that the person came from. */
  draft?: string | undefined
}

type State =
  | { kind: 'choosing' }
  | { kind: 'reading' }
  | { kind: 'failed'; text: string }
  | { kind: 'compared'; comparison: Comparison }

type Choices = readonly [CompareChoice | undefined, CompareChoice | undefined]

/** Any two assessments of one yardstick, side by side; neither is changed. */
export function ComparePage({ services, draft }: Props) {
  const t = useWords(compareWords)
  const drafts = useDrafts(services)
  const [choices, setChoices] = useState<Choices>([
    draft ? { kind: 'draft', id: draft } : undefined,
    undefined,
  ])
  const [state, setState] = useState<State>({ kind: 'choosing' })
  const { begin, stop } = useStopper()
  const heading = useRef<HTMLHeadingElement>(null)
  const trouble = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.kind === 'compared') heading.current?.focus()
    if (state.kind === 'failed') trouble.current?.focus()
  }, [state])
  const compare = async () => {
    const [first, second] = choices
    if (!first || !second) return setState({ kind: 'failed', text: t('need') })
    setState({ kind: 'reading' })
    const signal = begin()
    const compared = await services.compareDrafts([first, second], signal)
    if (signal.aborted) return
    setState(
      compared.ok
        ? { kind: 'compared', comparison: compared.value }
        : { kind: 'failed', text: failureText(t, compared.error) },
    )
  }
  const giveUp = () => {
    stop()
    setState({ kind: 'failed', text: t('problem.stopped') })
  }
  const choose = (side: 0 | 1) => (choice: CompareChoice | undefined) => {
    stop()
    setChoices(side === 0 ? [choice, choices[1]] : [choices[0], choice])
    setState({ kind: 'choosing' })
  }
  return (
    <main className="page">
      <PageTitle title={t('title')} />
      <p>{t('intro')}</p>
      <div className="doors">
        <PickSide side={t('first')} drafts={drafts} choice={choices[0]} onChoose={choose(0)} />
        <PickSide side={t('second')} drafts={drafts} choice={choices[1]} onChoose={choose(1)} />
      </div>
      <div ref={trouble} tabIndex={-1}>
        {state.kind === 'failed' ? (
          <Notice tone="bad" role="alert">
            <p>{state.text}</p>
          </Notice>
        ) : null}
      </div>
      {state.kind === 'reading' ? (
        <Busy label={t('reading')} stop={t('stop')} onStop={giveUp} />
      ) : (
        <Button onClick={() => void compare()}>{t('show')}</Button>
      )}
      {state.kind === 'compared' ? (
        <ComparisonView comparison={state.comparison} services={services} heading={heading} />
      ) : null}
    </main>
  )
}

/** Without a shelf there are still files. */
function useDrafts({ library }: CompareServices): readonly DraftSummary[] {
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>([])
  useEffect(() => {
    void library.list().then((listed) => (listed.ok ? setDrafts(listed.value) : undefined))
  }, [library])
  return drafts
}
