import { useEffect, useState } from 'react'
import { safekeepingWords } from '#src/locales/safekeeping.ts'
import { Button, LinkButton } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import { isBackupDue } from '#src/workflows/backup-reminder.ts'
import type { DraftSummary } from '#src/workflows/draft-library.ts'
import type { Preferences } from '#src/workflows/preferences.ts'
import type { StorageState } from '#src/workflows/storage-state.ts'
import { useFileSize } from './file-size.ts'
import type { SafekeepingServices } from './safekeeping-services.ts'

type Props = { services: SafekeepingServices; drafts: readonly DraftSummary[] }

/** Under the list of drafts: whether the browser keeps them, when the last backup was made, and the way to one. */
export function Safekeeping({ services, drafts }: Props) {
  const t = useWords(safekeepingWords)
  const toast = useToast()
  const { moment } = useMoments()
  const size = useFileSize()
  const [state, setState] = useState<StorageState>()
  const [preferences, setPreferences] = useState<Preferences>()
  useEffect(() => {
    void services.storageState().then(setState)
    void services.preferences.read().then(setPreferences)
  }, [services])
  if (!state || !preferences) return null
  const ask = async () => {
    const after = await services.askToKeep()
    setState(after)
    toast({ text: t(after.isKept ? 'askedKept' : 'askedNotKept') })
  }
  const { backedUpAt, remindAfterDays: days } = preferences
  const { used, room, isKept } = state
  return (
    <section className="apart" aria-labelledby="safekeeping">
      <h2 id="safekeeping">{t('title')}</h2>
      {isBackupDue(preferences, drafts, new Date()) ? (
        <Notice tone="partial">
          <p>{t(backedUpAt ? 'due' : 'dueFirst', { days })}</p>
        </Notice>
      ) : null}
      <p>{t(isKept === undefined ? 'unknown' : isKept ? 'kept' : 'mayClear')}</p>
      <p className="small">
        {used === undefined || room === undefined
          ? null
          : `${t('used', { used: size(used), room: size(room) })} `}
        {t('privateWindow')}{' '}
        {backedUpAt ? t('lastBackup', { moment: moment(backedUpAt) }) : t('neverBackedUp')}
      </p>
      <p className="row">
        <LinkButton look="quiet" small href="/backup">
          {t('toBackup')}
        </LinkButton>
        {isKept === false ? (
          <Button look="plain" small onClick={() => void ask()}>
            {t('askToKeep')}
          </Button>
        ) : null}
      </p>
    </section>
  )
}
