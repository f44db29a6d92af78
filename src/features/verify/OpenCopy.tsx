import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Result } from '#src/domain/result.ts'
import { verifyWords } from '#src/locales/verify.ts'
import { Busy } from '#src/ui/Busy.tsx'
import { Button } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useStopper } from '#src/ui/use-stopper.ts'
import type { OpenedFile } from '#src/workflows/open-file.ts'
import { type CopyProblem, openProblemText } from './open-problem-text.ts'

export type OpenCopyResult = Result<Pick<OpenedFile, 'id'>, CopyProblem>

type Props = { name: string; open: (signal: AbortSignal) => Promise<OpenCopyResult> }

/** Takes what the file holds onto the shelf as a new draft, and goes there. */
export function OpenCopy({ name, open }: Props) {
  const t = useWords(verifyWords)
  const [, navigate] = useLocation()
  const [opening, setOpening] = useState(false)
  const trouble = useRef<HTMLDivElement>(null)
  const { begin, stop } = useStopper(trouble)
  const [problem, setProblem] = useState<CopyProblem>()
  const start = async () => {
    setOpening(true)
    setProblem(undefined)
    const opened = await open(begin())
    setOpening(false)
    if (opened.ok) navigate(draftAddress.tasks(opened.value.id))
    else setProblem(opened.error)
  }
  return (
    <footer>
      <div role="alert" ref={trouble} tabIndex={-1}>
        {problem ? (
          <Notice tone={problem.kind === 'work-stopped' ? 'neutral' : 'bad'}>
            <p>
              {openProblemText(t, problem)} {t('open.failed')}
            </p>
          </Notice>
        ) : null}
      </div>
      {opening ? (
        <Busy label={t('opening')} stop={t('work-stop')} onStop={stop} />
      ) : (
        <Button look="quiet" onClick={() => void start()}>
          {t('open')}
          <span className="hidden-visually">: {name}</span>
        </Button>
      )}
      <p className="small">{t('open.about')}</p>
    </footer>
  )
}
