import { useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { interviewWords } from '#src/locales/interview.ts'
import { useWords } from '#src/ui/language.ts'
import { TextField } from '#src/ui/TextField.tsx'
import { pagePath } from './draft-pages.ts'
import { searchablePlaces, searchPlaces } from './search-questions.ts'
import type { Overview } from './use-overview.ts'

const shown = 20

/** Finds a question, practice or line by any words in it. */
export function QuestionSearch({ overview: { assessment, findings } }: { overview: Overview }) {
  const t = useWords(interviewWords)
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text)
  const places = useMemo(() => searchablePlaces(findings.asked), [findings.asked])
  const found = useMemo(() => searchPlaces(places, wanted), [places, wanted])
  return (
    <search className="prose apart">
      <TextField
        type="search"
        label={t('search')}
        hint={t('searchHint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p role="status" className="small">
        {wanted.trim() === '' ? null : t('searchFound', { count: found.length })}
      </p>
      <ul className="list-plain found">
        {found.slice(0, shown).map(({ page, at, label }) => (
          <li key={`${page.id} ${at}`}>
            <Link href={pagePath(assessment.id, page, at)}>{label}</Link>{' '}
            <span className="small">{page.title}</span>
          </li>
        ))}
      </ul>
      {found.length > shown ? <p className="small">{t('searchMore', { shown })}</p> : null}
    </search>
  )
}
