import { safekeepingWords } from '#src/locales/safekeeping.ts'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { RestorePlan } from '#src/workflows/plan-restore.ts'

/** What restoring would add, leave alone and leave out. */
export function PlanNotice({ plan }: { plan: RestorePlan }) {
  const t = useWords(safekeepingWords)
  const { moment } = useMoments()
  const { drafts, unreadable, acquaintances, anchors, backup } = plan
  const count = (fate: 'new' | 'copy' | 'same') =>
    drafts.filter((draft) => draft.fate === fate).length
  const lost = drafts.reduce((sum, { lostFiles }) => sum + lostFiles, 0)
  const lines = (
    [
      ['planNew', count('new')],
      ['planCopy', count('copy')],
      ['planSame', count('same')],
      ['planPeople', acquaintances],
      ['planAnchors', anchors],
      ['planLost', lost],
    ] as const
  ).filter(([, number]) => number > 0)
  const isNothing = count('new') + count('copy') + acquaintances + anchors === 0
  return (
    <Notice tone={unreadable.length > 0 ? 'partial' : 'info'} title={t('planTitle')}>
      <p>{t('planOf', { moment: moment(backup.list.createdAt) })}</p>
      <ul>
        {lines.map(([line, number]) => (
          <li key={line}>{t(line, { count: number })}</li>
        ))}
      </ul>
      {unreadable.length > 0 ? (
        <>
          <p>{t('planUnreadable', { count: unreadable.length })}</p>
          <ul>
            {unreadable.map(({ path, why }) => (
              <li key={path}>{t(`why.${why}`, { path })}</li>
            ))}
          </ul>
        </>
      ) : null}
      {isNothing && unreadable.length === 0 ? <p>{t('planNothing')}</p> : null}
    </Notice>
  )
}
