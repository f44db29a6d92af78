import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Result } from '#src/domain/result.ts'
import { verifyWords } from '#src/locales/verify.ts'
import { Button } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { OpenedFile } from '#src/workflows/open-file.ts'
import { type CopyProblem, openProblemText } from './open-problem-text.ts'

export type OpenCopyResult = Result<Pick<OpenedFile, 'id'>, CopyProblem>

type Props = { name: string; open: () => Promise<OpenCopyResult> }

/** Takes what the file holds onto the shelf as a new draft, and goes there. */
export function OpenCopy({ name, open }: Props) {
  const t = useWords(verifyWords)
  const [, navigate] = useLocation()
  const [opening, setOpening] = useState(false)
  const [problem, setProblem] = useState<CopyProblem>()
  const start = async () => {
    setOpening(true)
    setProblem(undefined)
    const opened = await open()
    setOpening(false)
    if (opened.ok) navigate(draftAddress.tasks(opened.value.id))
    else setProblem(opened.error)
  }
  return (
    <footer>
      <div role="alert">
        {problem ? (
          <Notice tone="bad">
            <p>
              {openProblemText(t, problem)} {t('open.failed')}
            </p>
          </Notice>
        ) : null}
      </div>
      <Button look="quiet" disabled={opening} onClick={() => void start()}>
        {t(opening ? 'opening' : 'open')}
        <span className="hidden-visually">: {name}</span>
      </Button>
      <p className="small">{t('open.about')}</p>
    </footer>
  )
}
