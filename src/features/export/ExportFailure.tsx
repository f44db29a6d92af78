import { type ReactNode, useEffect, useRef } from 'react'
import { exportWords } from '#src/locales/export.ts'
import { Button } from '#src/ui/Button.tsx'
import { downloadJson } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import { failureText } from './failure-words.ts'
import type { Failure } from './use-export.ts'

type Props = { failure: Failure; onForget: () => void; children?: ReactNode }

/** Why there are no files, what was kept, and what can be done now. */
export function ExportFailure({ failure, onForget, children }: Props) {
  const t = useWords(exportWords)
  const ref = useRef<HTMLElement>(null)
  useEffect(() => ref.current?.focus(), [])
  const tone = failure.kind === 'cancelled' ? 'neutral' : 'bad'
  return (
    <section ref={ref} tabIndex={-1} className={`notice ${tone}`} aria-label={t('failed')}>
      <h2>{t('failed')}</h2>
      <p>
        {failureText(t, failure)} {t('kept')}
      </p>
      {children}
      {failure.kind === 'check-failed' ? (
        <Button
          look="quiet"
          onClick={() =>
            downloadJson(
              'plumbline-export-fault.json',
              failure.checks.map(({ record: _record, ...check }) => check),
            )
          }
        >
          {t('failed.details')}
        </Button>
      ) : null}
      {failure.kind === 'identity-unreadable' ? (
        <Button look="quiet" onClick={onForget}>
          {t('identity.forget')}
        </Button>
      ) : null}
    </section>
  )
}
