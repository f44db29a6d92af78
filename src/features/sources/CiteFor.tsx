import { useId, useState } from 'react'
import { useStore } from 'zustand'

import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useWords } from '#src/ui/language.ts'
import { ManyField } from '#src/ui/ManyField.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { TextField } from '#src/ui/TextField.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { findingsToCite } from './findings-to-cite.ts'

type Props = { draft: OpenDraft; source: string }

/** One place and quote of a source, cited for as many findings as it speaks to. */
export function CiteFor({ draft, source }: Props) {
  const t = useWords(sourcesWords)
  const toast = useToast()
  const id = useId()
  const framework = useStore(draft.store, (state) => state.framework)
  const assessment = useStore(draft.store, (state) => state.assessment)
  const [isOpen, setOpen] = useState(false)
  const [findings, setFindings] = useState<string[]>([])
  const [isMissing, setMissing] = useState(false)
  const close = () => setOpen(false)
  const cite = (place: string, quote: string) => {
    if (findings.length === 0) {
      setMissing(true)
      return document.getElementById(id)?.focus()
    }
    for (const target of findings) draft.edit.cite(target, { source, place, quote })
    toast({ text: t('citedNow', { count: findings.length }) })
    setFindings([])
    close()
  }
  return (
    <>
      <p>
        <Button look="quiet" onClick={() => setOpen(true)}>
          {t('citeFor')}
        </Button>
      </p>
      {isOpen ? (
        <Dialog title={t('citeFor')} onClose={close}>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              const values = new FormData(event.currentTarget)
              cite(String(values.get('place')).trim(), String(values.get('quote')).trim())
            }}
          >
            <ManyField
              id={id}
              label={t('citeFor.findings')}
              hint={t('citeFor.hint')}
              error={isMissing && findings.length === 0 ? t('citeFor.none') : undefined}
              options={findingsToCite(framework, assessment, source).map((option) => ({
                ...option,
                hint: option.isCited ? t('citeFor.already') : undefined,
              }))}
              values={findings}
              onChange={setFindings}
            />
            <TextField name="place" label={t('place')} hint={t('place.hint')} maxLength={200} />
            <TextArea name="quote" label={t('quote')} short maxLength={2_000} />
            <p className="row">
              <Button type="submit">{t('citeFor.do')}</Button>
              <Button look="plain" onClick={close}>
                {t('cancel')}
              </Button>
            </p>
          </form>
        </Dialog>
      ) : null}
    </>
  )
}
