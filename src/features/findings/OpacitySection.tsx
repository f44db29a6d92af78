import type { Opacity, OpacityItem } from '#src/domain/report-statements.ts'
import { shownByOrder } from '#src/domain/report-statements.ts'
import { findingsWords } from '#src/locales/findings.ts'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { useWords } from '#src/ui/language.ts'
import { PracticeLink } from './PracticeLink.tsx'

type Props = { opacity: Opacity }

/** How much of what is asked is shown, and by whom: counts, each with its list. */
export function OpacitySection({ opacity: { practices, lines } }: Props) {
  const t = useWords(findingsWords)
  if (practices.length === 0) return <p>{t('opacityEmpty')}</p>
  return (
    <>
      <p>{t('opacityText')}</p>
      <OpacityTable
        caption={t('opacityPractices', { count: practices.length })}
        items={practices}
      />
      {lines.length > 0 ? (
        <Disclosure summary={t('opacityLines', { count: lines.length })}>
          <OpacityTable caption={t('opacityLines', { count: lines.length })} items={lines} />
        </Disclosure>
      ) : null}
    </>
  )
}

function OpacityTable({ caption, items }: { caption: string; items: readonly OpacityItem[] }) {
  const t = useWords(findingsWords)
  const [many, which] = [t('column.count'), t('column.which')]
  const groups = shownByOrder
    .map((shownBy) => ({ shownBy, members: items.filter((item) => item.shownBy === shownBy) }))
    .filter(({ members }) => members.length > 0)
  return (
    <CardsTable
      caption={caption}
      columns={[t('column.shownBy'), many, which]}
      rows={groups.map(({ shownBy, members }) => ({
        key: shownBy,
        heading: (
          <>
            {t(`shownBy.${shownBy}`)}
            <span className="small below">{t(`shownByMeans.${shownBy}`)}</span>
          </>
        ),
        cells: [
          { label: many, content: members.length },
          { label: which, content: <Which members={members} /> },
        ],
      }))}
    />
  )
}

const Which = ({ members }: { members: readonly OpacityItem[] }) => (
  <ul className="list-plain">
    {members.map((item) => (
      <li key={item.id}>
        <PracticeLink
          practice={item.practice}
          line={item.id === item.practice ? undefined : item.id}
        >
          {item.label}
        </PracticeLink>{' '}
        <span className="mono">
          {(item.evidence.length > 0 ? item.evidence : item.claims).map((n) => `[${n}]`).join(' ')}
        </span>
      </li>
    ))}
  </ul>
)
