import { useCallback, useEffect, useState } from 'react'
import { ok, type Result } from '#src/domain/result.ts'
import { safekeepingWords } from '#src/locales/safekeeping.ts'
import { Button, LinkButton } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { downloadJson, draftFileName } from '#src/ui/download.ts'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { DraftLibrary, DraftSummary, SetAsideLine } from '#src/workflows/draft-library.ts'

type Props = {
  library: DraftLibrary
  /** Read anew with the list. */
  drafts: readonly DraftSummary[] | undefined
  onAdded: () => void
}
type Failure = 'notDropped' | 'notBroughtBack' | 'notSaved'

/** Drafts that could not be read, and drafts as they were before they were rewritten. */
export function SetAsideList({ library, drafts, onAdded }: Props) {
  const t = useWords(safekeepingWords)
  const toast = useToast()
  const { moment } = useMoments()
  const [entries, setEntries] = useState<SetAsideLine[]>([])
  const [dropping, setDropping] = useState<SetAsideLine>()
  const [failure, setFailure] = useState<Failure>()
  const refresh = useCallback(async () => {
    const found = await library.setAside()
    if (found.ok) setEntries(found.value)
  }, [library])
  useEffect(() => {
    if (drafts) void refresh()
  }, [refresh, drafts])
  const nameOf = ({ title }: SetAsideLine) => title || t('untitled')

  const save = async (entry: SetAsideLine) => {
    const found = await (entry.kind === 'older-version'
      ? library.olderDraft(entry)
      : whatLies(library, entry.draft))
    setFailure(found.ok ? undefined : 'notSaved')
    if (found.ok) downloadJson(draftFileName(entry.title), found.value)
  }
  const bringBack = async (entry: SetAsideLine & { kind: 'older-version' }) => {
    const title = t('olderTitle', { title: nameOf(entry) })
    const added = await library.bringBack(entry, title)
    setFailure(added.ok ? undefined : 'notBroughtBack')
    if (added.ok) toast({ text: t('broughtBack', { title }) })
    onAdded()
  }
  const drop = async (entry: SetAsideLine) => {
    const dropped = await library.dropSetAside(entry)
    setFailure(dropped.ok ? undefined : 'notDropped')
    setDropping(undefined)
    await refresh()
  }
  if (entries.length === 0) return null
  return (
    <section className="apart" aria-labelledby="set-aside">
      <h2 id="set-aside">{t('apartTitle')}</h2>
      <p className="small">{t('apartText')}</p>
      <div role="alert">
        {failure ? (
          <Notice tone="bad">
            <p>{t(failure)}</p>
          </Notice>
        ) : null}
      </div>
      <ul className="steps">
        {entries.map((entry) => (
          <li key={`${entry.draft} ${entry.kind} ${entry.at}`} className="card">
            <h3>{nameOf(entry)}</h3>
            <p>
              {t(entry.kind === 'unreadable' ? 'unreadable' : 'olderVersion', {
                moment: moment(entry.at),
              })}
            </p>
            <p className="row">
              <Button look="quiet" small onClick={() => void save(entry)}>
                {t('saveRaw')}
                <Of name={nameOf(entry)} />
              </Button>
              {entry.kind === 'unreadable' ? (
                <LinkButton look="plain" small href={draftAddress.tasks(entry.draft)}>
                  {t('openAgain')}
                  <Of name={nameOf(entry)} />
                </LinkButton>
              ) : (
                <Button look="plain" small onClick={() => void bringBack(entry)}>
                  {t('bringBack')}
                  <Of name={nameOf(entry)} />
                </Button>
              )}
              <Button look="plain" small danger onClick={() => setDropping(entry)}>
                {t('drop')}
                <Of name={nameOf(entry)} />
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {dropping ? (
        <Dialog title={t('dropTitle')} onClose={() => setDropping(undefined)}>
          <p>{t(dropping.kind === 'unreadable' ? 'dropUnreadable' : 'dropOlder')}</p>
          <p className="row">
            <Button danger onClick={() => void drop(dropping)}>
              {t('drop')}
            </Button>
            <Button look="plain" onClick={() => setDropping(undefined)}>
              {t('cancel')}
            </Button>
          </p>
        </Dialog>
      ) : null}
    </section>
  )
}

async function whatLies(library: DraftLibrary, id: string): Promise<Result<unknown, unknown>> {
  const opened = await library.open(id)
  if (opened.ok) return ok(opened.value.getState().assessment)
  return opened.error.kind === 'draft-unreadable' ? ok(opened.error.raw) : opened
}

const Of = ({ name }: { name: string }) => <span className="hidden-visually">: {name}</span>
