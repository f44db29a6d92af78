import { useEffect, useRef } from 'react'
import { verifyWords } from '#src/locales/verify.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import type { CheckProgress } from '#src/workflows/file-check.ts'
import { stepText } from './step-text.ts'

type Props = { count: number; progress: CheckProgress | undefined; onCancel: () => void }

/** How far the check is, and the way out of it. The numbers that run are seen and not read aloud. */
export function CheckingNow({ count, progress, onCancel }: Props) {
  const t = useWords(verifyWords)
  const ref = useRef<HTMLElement>(null)
  useEffect(() => ref.current?.focus(), [])
  const label = t('checking', { count })
  const signature = progress?.step.kind === 'signature' ? progress.step : undefined
  return (
    <section ref={ref} tabIndex={-1} className="drop apart" aria-label={label}>
      <p>
        {progress && count > 1 ? t('checking.file', { at: progress.at, of: progress.of }) : null}{' '}
        {progress ? stepText(t, progress) : label}
      </p>
      <p>
        <progress
          aria-label={label}
          {...(signature && { value: signature.at, max: signature.of })}
        />
      </p>
      {signature ? (
        <p className="small">{t('checking.signature', { at: signature.at, of: signature.of })}</p>
      ) : null}
      <Button look="quiet" onClick={onCancel}>
        {t('checking.cancel')}
      </Button>
    </section>
  )
}
