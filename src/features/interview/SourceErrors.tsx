import type { FieldErrors } from 'react-hook-form'
import { interviewWords } from '#src/locales/interview.ts'
import { ErrorSummary } from '#src/ui/ErrorSummary.tsx'
import { useWords } from '#src/ui/language.ts'
import type { CiteValues } from './cite-values.ts'

type Props = {
  errors: FieldErrors<CiteValues>
  /** A new attempt shows the summary anew, so that it takes focus again. */
  attempt: number
}

export function SourceErrors({ errors, attempt }: Props) {
  const t = useWords(interviewWords)
  const wrong = [
    errors.title && { id: 'source-title', text: t('titleMissing') },
    errors.date && { id: 'source-date', text: t('dateUnclear') },
    errors.link && { id: 'source-link', text: t('linkUnsafe') },
  ].filter((error) => error !== undefined)
  if (wrong.length === 0) return null
  return <ErrorSummary key={attempt} title={t('cannotSaveYet')} errors={wrong} />
}
