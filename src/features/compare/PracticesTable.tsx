import type { ComparedPractice, Comparison } from '#src/domain/compare-assessments.ts'
import type { ComparedFinding, ComparedStatus } from '#src/domain/compare-findings.ts'
import { compareWords } from '#src/locales/compare.ts'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { StatusMark } from '#src/ui/StatusMark.tsx'
import { FindingDetail } from './FindingDetail.tsx'

type Props = { comparison: Comparison; onlyDifferences: boolean }

/** One row a practice: both findings, what differs, and on request all of both. */
export function PracticesTable({ comparison, onlyDifferences }: Props) {
  const t = useWords(compareWords)
  const shown = comparison.practices.filter((one) => !onlyDifferences || hasDifference(one))
  const columns = [t('practice'), t('first'), t('second'), t('differs')]
  return (
    <section>
      <h3>{t('practices')}</h3>
      {shown.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <CardsTable
          caption={t('practices')}
          captionHidden
          columns={columns}
          rows={shown.map((practice) => ({
            key: practice.id,
            heading: practice.shortTitle,
            cells: [
              { label: t('first'), content: <Status status={practice.status[0]} /> },
              { label: t('second'), content: <Status status={practice.status[1]} /> },
              {
                label: t('differs'),
                content: <Differs practice={practice} onlyDifferences={onlyDifferences} />,
              },
            ],
          }))}
        />
      )}
    </section>
  )
}

const hasDifference = ({ differs, lines }: ComparedPractice) =>
  differs.length > 0 || lines.some(lineDiffers)
const lineDiffers = ({ differs }: ComparedFinding) => differs.length > 0

function Status({ status }: { status: ComparedStatus }) {
  const t = useWords(compareWords)
  return status === 'not-told' ? (
    <span>{t('status.not-told')}</span>
  ) : (
    <StatusMark status={status} />
  )
}

type DiffersProps = { practice: ComparedPractice; onlyDifferences: boolean }

function Differs({ practice, onlyDifferences }: DiffersProps) {
  const t = useWords(compareWords)
  const { differs, lines, shortTitle } = practice
  const count = lines.filter(lineDiffers).length
  const parts = [
    ...differs.map((what) => t(`differs.${what}`)),
    ...(count > 0 ? [t('lines', { count })] : []),
  ]
  return (
    <>
      {parts.join(', ') || t('same')}
      <Disclosure summary={t('detail', { title: shortTitle })}>
        <FindingDetail finding={practice} />
        {lines
          .filter((line) => !onlyDifferences || lineDiffers(line))
          .map((line) => (
            <section key={line.id} className="line">
              <h4>{t('line', { id: line.id })}</h4>
              <p>{line.text}</p>
              <p>
                {t('first')}: <Status status={line.status[0]} />
                <br />
                {t('second')}: <Status status={line.status[1]} />
              </p>
              <FindingDetail finding={line} />
            </section>
          ))}
      </Disclosure>
    </>
  )
}
