import { useCallback, useEffect, useState } from 'react'
import { safekeepingWords } from '#src/locales/safekeeping.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { DraftLibrary, DraftSummary, RemovedLine } from '#src/workflows/draft-library.ts'

type Props = {
  library: DraftLibrary
  /** Read anew with the list. */
  drafts: readonly DraftSummary[] | undefined
  onRestored: () => void
}

/** Deleted drafts until they are gone for good. */
export function RecentlyDeleted({ library, drafts, onRestored }: Props) {
  const t = useWords(safekeepingWords)
  const { moment } = useMoments()
  const [lines, setLines] = useState<RemovedLine[]>([])
  const [hasFailed, setHasFailed] = useState(false)
  const refresh = useCallback(async () => {
    const found = await library.removed()
    if (found.ok) setLines(found.value)
  }, [library])
  useEffect(() => {
    if (drafts) void refresh()
  }, [refresh, drafts])
  const act = async (work: ReturnType<DraftLibrary['restore']>) => {
    setHasFailed(!(await work).ok)
    await refresh()
    onRestored()
  }
  if (lines.length === 0) return null
  return (
    <section className="apart" aria-labelledby="deleted">
      <h2 id="deleted">{t('deletedTitle')}</h2>
      <p className="small">{t('deletedText')}</p>
      <div role="alert">
        {hasFailed ? (
          <Notice tone="bad">
            <p>{t('notDropped')}</p>
          </Notice>
        ) : null}
      </div>
      <ul>
        {lines.map(({ id, title, at }) => (
          <li key={id}>
            <p className="row">
              <span>
                {title || t('untitled')}
                {at ? `, ${moment(at)}` : ''}
              </span>
              <Button look="quiet" small onClick={() => void act(library.restore(id))}>
                {t('restoreDraft')}
                <span className="hidden-visually">: {title || t('untitled')}</span>
              </Button>
              <Button look="plain" small danger onClick={() => void act(library.purge(id))}>
                {t('drop')}
                <span className="hidden-visually">: {title || t('untitled')}</span>
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
