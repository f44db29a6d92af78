import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Result } from '#src/domain/result.ts'
import { fileCopyWords } from '#src/locales/file-copy.ts'
import { verifyWords } from '#src/locales/verify.ts'
import { Busy } from '#src/ui/Busy.tsx'
import { Button, LinkButton } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useStopper } from '#src/ui/use-stopper.ts'
import type { OpenChosenProblem, OpenedChosen } from '#src/workflows/open-chosen-file.ts'
import { openProblemText } from './open-problem-text.ts'

export type OpenChosenResult = Result<OpenedChosen, OpenChosenProblem>

type Props = { openChosen(signal: AbortSignal): Promise<OpenChosenResult | undefined> }

/** A draft that lives in a file: opened from there, and written there again. */
export function OpenAndKeep({ openChosen }: Props) {
  const t = useWords(fileCopyWords)
  const words = useWords(verifyWords)
  const [, navigate] = useLocation()
  const [problem, setProblem] = useState<string>()
  const [copy, setCopy] = useState<string>()
  const [opening, setOpening] = useState(false)
  const trouble = useRef<HTMLDivElement>(null)
  const { begin, stop } = useStopper(trouble)
  const open = async () => {
    setProblem(undefined)
    setOpening(true)
    const opened = await openChosen(begin())
    setOpening(false)
    if (!opened) return
    if (!opened.ok) return setProblem(problemText(opened.error))
    const { id, isKept } = opened.value
    if (isKept) navigate(draftAddress.tasks(id))
    else setCopy(id)
  }
  const problemText = (found: OpenChosenProblem): string => {
    switch (found.kind) {
      case 'file-gone':
      case 'file-locked':
      case 'file-full':
      case 'file-refused':
      case 'file-too-large':
      case 'file-failed': {
        const { kind, ...facts } = found
        return t(`open.${kind}`, facts)
      }
      default:
        return `${openProblemText(words, found)} ${words('open.failed')}`
    }
  }
  return (
    <div className="prose">
      {opening ? (
        <Busy label={words('opening')} stop={words('work-stop')} onStop={stop} />
      ) : (
        <p className="row">
          <Button look="quiet" small onClick={() => void open()}>
            {t('open')}
          </Button>
        </p>
      )}
      <p className="small">{t('openText')}</p>
      <div role="alert" ref={trouble} tabIndex={-1}>
        {problem ? (
          <Notice tone="bad">
            <p>{problem}</p>
          </Notice>
        ) : null}
        {copy ? (
          <Notice tone="info">
            <p>{t('openCopy')}</p>
            <p>
              <LinkButton href={draftAddress.tasks(copy)} small look="quiet">
                {t('openCopyNow')}
              </LinkButton>
            </p>
          </Notice>
        ) : null}
      </div>
    </div>
  )
}
