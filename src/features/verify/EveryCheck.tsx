import { useState } from 'react'
import { verifyWords } from '#src/locales/verify.ts'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import type { Check, FileCheck } from '#src/workflows/file-check.ts'
import { type CheckId, checkLine, type Outcome } from './check-text.ts'
import { OutcomeMark } from './OutcomeMark.tsx'
import type { Formats } from './words.ts'

type Props = { check: FileCheck; formats: Formats }

/** More than these stay folded away together, and are not drawn before somebody asks. */
const FEW = 4

/** For those who want to see it done: each check a line, with the facts that it went by. */
export function EveryCheck({ check, formats }: Props) {
  const t = useWords(verifyWords)
  const [asked, setAsked] = useState(false)
  const count = check.pdfSignatures.length + check.recordSignatures.length
  if (count === 0) return null
  const lists = <Lists check={check} formats={formats} />
  if (count <= FEW) return <section className="checks">{lists}</section>
  return (
    <section className="checks">
      <details onToggle={({ currentTarget }) => setAsked(asked || currentTarget.open)}>
        <summary>{t('checks.all', { count })}</summary>
        {asked ? lists : null}
      </details>
    </section>
  )
}

function Lists({ check: { pdfSignatures, recordSignatures }, formats }: Props) {
  const t = useWords(verifyWords)
  return (
    <>
      {pdfSignatures.map(({ field, checks }, index) => {
        const [key, title] = [`pdf ${index + 1} ${field}`, t('checks.pdf', { field })]
        return <Checks key={key} title={title} checks={checks} formats={formats} />
      })}
      {recordSignatures.map(({ checks }, index) => {
        const title = t('checks.record', { at: index + 1 })
        return <Checks key={title} title={title} checks={checks} formats={formats} />
      })}
    </>
  )
}

type ChecksProps = { title: string; checks: readonly Check<CheckId>[]; formats: Formats }

function Checks({ title, checks, formats }: ChecksProps) {
  const t = useWords(verifyWords)
  const ended = (how: Outcome) => checks.filter(({ outcome }) => outcome === how).length
  const [passed, info] = [ended('pass'), ended('info')]
  const counts = { passed, info, total: checks.length - info }
  return (
    <Disclosure
      summary={
        <>
          {title}: {t(info > 0 ? 'checks.countInfo' : 'checks.count', counts)}
        </>
      }
    >
      {checks.map((check) => (
        <CheckDetails key={check.id} check={check} formats={formats} />
      ))}
    </Disclosure>
  )
}

function CheckDetails({ check, formats }: { check: Check<CheckId>; formats: Formats }) {
  const t = useWords(verifyWords)
  const { outcome, name, sentence, facts } = checkLine(t, formats, check)
  const head = (
    <>
      <OutcomeMark outcome={outcome} />
      <span>
        <b>{name}.</b> {sentence}
      </span>
    </>
  )
  if (facts.length === 0) return <p className="check-line checked">{head}</p>
  return (
    <details className="check-line">
      <summary>{head}</summary>
      <ul className="small">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </details>
  )
}
