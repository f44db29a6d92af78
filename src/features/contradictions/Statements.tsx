import type { ReportStatement } from '#src/domain/report-statements.ts'
import { contradictionsWords } from '#src/locales/contradictions.ts'
import { GivenText } from '#src/ui/GivenText.tsx'
import { useWords } from '#src/ui/language.ts'
import { StatusMark } from '#src/ui/StatusMark.tsx'

/** Blank cells that are told one by one; a form that was left blank is told in one line. */
const blanksApart = 3

type Props = { statements: readonly ReportStatement[] }

export function Statements({ statements }: Props) {
  const blanks = statements.filter(isBlankCell)
  const told =
    blanks.length > blanksApart ? statements.filter((one) => !isBlankCell(one)) : statements
  return (
    <>
      {told.map((one) => (
        <Statement key={`${one.place} ${one.label} ${one.statement}`} one={one} />
      ))}
      {told.length < statements.length ? <Blanks blanks={blanks} /> : null}
    </>
  )
}

const isBlankCell = ({ by, statement }: ReportStatement) => by === 'agency' && statement === ''

function Blanks({ blanks }: { blanks: readonly ReportStatement[] }) {
  const t = useWords(contradictionsWords)
  const [first] = blanks
  const names = blanks.map(({ label }) => label).join(', ')
  return (
    <div className="claim-one">
      <p>{t('blankAll', { count: blanks.length, names })}</p>
      {first ? <p className="small">{t('whereSource', { ...first })}</p> : null}
    </div>
  )
}

function Statement({ one }: { one: ReportStatement }) {
  const t = useWords(contradictionsWords)
  const { by, label, prompt, place, number, source, status } = one
  return (
    <div className="claim-one">
      <p className="small">
        <b>{t(`by.${by}`)}</b>
        {label === '' ? null : ` · ${label}`}
      </p>
      {status ? <StatusMark status={status} /> : null}
      <Words one={one} />
      <p className="small">
        {prompt === '' || prompt === label ? null : `${prompt} `}
        {number === 0 ? null : t(place === '' ? 'whereSource' : 'where', { place, number, source })}
      </p>
    </div>
  )
}

/** A finding without a note says what it is by its status. */
function Words({ one: { by, statement, status } }: { one: ReportStatement }) {
  const t = useWords(contradictionsWords)
  if (statement !== '')
    return (
      <p className="said">
        <GivenText text={by === 'assessor' ? statement : t('quoted', { text: statement })} />
      </p>
    )
  if (status) return null
  return <p>{t(by === 'agency' ? 'blank' : 'notAnswered')}</p>
}
