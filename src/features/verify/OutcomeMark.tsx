import { verifyWords } from '#src/locales/verify.ts'
import { useWords } from '#src/ui/language.ts'
import { type Mark, StatusShape } from '#src/ui/StatusMark.tsx'
import type { Outcome } from './check-text.ts'

const marks: Record<Outcome, Mark> = { pass: 'met', fail: 'not-met', info: 'not-shown' }

/** Shape and word of a single check. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const t = useWords(verifyWords)
  return (
    <>
      <StatusShape status={marks[outcome]} />
      <span className="hidden-visually">{t(`outcome.${outcome}`)}: </span>
    </>
  )
}
