import { type ReactNode, useContext, useMemo } from 'react'
import { verifyWords } from '#src/locales/verify.ts'
import { LanguageContext, useWords } from '#src/ui/language.ts'
import { StatusShape } from '#src/ui/StatusMark.tsx'
import type { FileCheck } from '#src/workflows/file-check.ts'
import { EveryCheck } from './EveryCheck.tsx'
import { headlineOf, markOf } from './headline.ts'
import { RowItem } from './RowItem.tsx'
import { resultRows } from './result-rows.ts'
import { subtitleOf } from './result-text.ts'
import { formatsFor } from './words.ts'

type Props = {
  check: FileCheck
  /** What can be done with the file now. */
  children: ReactNode
}

/** One file: what it is first, then why, then every single check. */
export function ResultCard({ check, children }: Props) {
  const t = useWords(verifyWords)
  const language = useContext(LanguageContext)
  const f = useMemo(() => formatsFor(language), [language])
  const headline = headlineOf(check)
  const title = t(`headline.${headline}`)
  return (
    <section className="result" aria-label={`${title}: ${check.name}`}>
      <header>
        <span className="result-mark">
          <StatusShape status={markOf[headline]} />
        </span>
        <div>
          <h2>{title}</h2>
          <p className="small">{subtitleOf(t, f, check)}</p>
        </div>
      </header>
      <dl className="facts">
        {resultRows(t, f, check).map(({ id, label, items }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {items.map((item) => (
                <RowItem key={JSON.stringify(item)} item={item} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <EveryCheck check={check} formats={f} />
      {children}
    </section>
  )
}
