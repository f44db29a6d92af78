import { findingsWords } from '#src/locales/findings.ts'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { StatusMark } from '#src/ui/StatusMark.tsx'

const statuses = [
  'met',
  'partly-met',
  'not-met',
  'not-shown',
  'not-applicable',
  'waived',
  'unanswered',
] as const

export function Legend() {
  const t = useWords(findingsWords)
  return (
    <Disclosure summary={t('legend')}>
      <dl className="legend">
        {statuses.map((status) => (
          <div key={status}>
            <dt>
              <StatusMark status={status} />
            </dt>
            <dd>{t(`legend.${status}`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
