import { useState } from 'react'
import type { Acquaintance } from '#schemas/address-book.ts'
import type { Merging } from '#src/domain/acquaintances.ts'
import { keysWords } from '#src/locales/keys.ts'
import { Button } from '#src/ui/Button.tsx'
import { DropZone } from '#src/ui/DropZone.tsx'
import { downloadJson } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import { AcquaintanceForm } from './AcquaintanceForm.tsx'
import { AcquaintanceTable } from './AcquaintanceTable.tsx'
import type { KeysServices } from './keys-services.ts'
import { MergeBook } from './MergeBook.tsx'
import { bookProblemText } from './problem-text.ts'
import { useLoaded } from './use-loaded.ts'

type Doing =
  | { kind: 'reading' }
  | { kind: 'editing'; entry: Acquaintance | undefined }
  | { kind: 'merging'; merging: Merging }

/** People whose fingerprint was compared; they can be taken along in a file and brought together. */
export function AddressBookSection({ services }: { services: KeysServices }) {
  const t = useWords(keysWords)
  const toast = useToast()
  const { loaded, reload } = useLoaded(services.listAcquaintances)
  const [doing, setDoing] = useState<Doing>({ kind: 'reading' })
  const [problem, setProblem] = useState<string>()
  const entries = loaded?.ok ? loaded.value : []
  const save = async (saved: readonly Acquaintance[], said: string) => {
    const result = await services.saveAcquaintances(saved)
    setProblem(result.ok ? undefined : bookProblemText(t, result.error))
    if (!result.ok) return
    setDoing({ kind: 'reading' })
    toast({ text: said })
    await reload()
  }
  const remove = async ({ fingerprint, name }: Acquaintance) => {
    const result = await services.removeAcquaintance(fingerprint)
    setProblem(result.ok ? undefined : bookProblemText(t, result.error))
    if (result.ok) toast({ text: t('book.removed', { name }) })
    await reload()
  }
  const bringIn = async (file: File) => {
    const read = await services.readAddressBook(file)
    setProblem(read.ok ? undefined : bookProblemText(t, read.error))
    if (read.ok) setDoing({ kind: 'merging', merging: read.value })
  }
  const failure = loaded?.ok === false ? bookProblemText(t, loaded.error) : problem
  return (
    <section className="apart">
      <h2>{t('book')}</h2>
      <p>{t('book.hint')}</p>
      <div role="alert">
        {failure ? (
          <Notice tone="bad">
            <p>{failure}</p>
          </Notice>
        ) : null}
      </div>
      {loaded?.ok && entries.length === 0 ? <p>{t('book.none')}</p> : null}
      {entries.length > 0 ? (
        <AcquaintanceTable
          entries={entries}
          onEdit={(entry) => setDoing({ kind: 'editing', entry })}
          onRemove={(entry) => void remove(entry)}
        />
      ) : null}
      {doing.kind === 'editing' ? (
        <AcquaintanceForm
          key={doing.entry?.fingerprint ?? ''}
          entry={doing.entry}
          onSave={(entry) => void save([entry], t('book.saved', { name: entry.name }))}
          onCancel={() => setDoing({ kind: 'reading' })}
        />
      ) : null}
      {doing.kind === 'merging' ? (
        <MergeBook
          merging={doing.merging}
          onMerge={(chosen) => void save(chosen, t('book.merged'))}
          onCancel={() => setDoing({ kind: 'reading' })}
        />
      ) : null}
      {doing.kind === 'reading' ? (
        <>
          <p className="row">
            <Button look="quiet" onClick={() => setDoing({ kind: 'editing', entry: undefined })}>
              {t('book.add')}
            </Button>
            {entries.length > 0 ? (
              <Button
                look="quiet"
                onClick={() =>
                  void services
                    .addressBookFile(entries)
                    .then((book) => downloadJson('plumbline-address-book.json', book))
                }
              >
                {t('book.export')}
              </Button>
            ) : null}
          </p>
          <DropZone
            small
            label={t('book.import')}
            accept=".json,application/json"
            onFiles={([file]) => (file ? void bringIn(file) : undefined)}
          >
            <p className="small">{t('book.import')}</p>
          </DropZone>
        </>
      ) : null}
    </section>
  )
}
