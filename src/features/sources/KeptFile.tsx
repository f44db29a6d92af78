import { useEffect, useState } from 'react'
import type { KeptCopy, Source } from '#schemas/source.ts'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { CheckField } from '#src/ui/CheckField.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { downloadFile } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import { useToast } from '#src/ui/Toasts.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { KeepProblem, LoadKeptProblem } from '#src/workflows/source-files.ts'
import { sizeWords } from './file-problem-words.ts'
import type { SourceServices } from './source-services.ts'

type Props = {
  draft: OpenDraft
  services: SourceServices
  source: Source
  file: NonNullable<Source['file']>
  kept: KeptCopy
  onProblem: (problem: KeepProblem | LoadKeptProblem | undefined) => void
}

/** A copy that lies in the draft: to look at, to save, to put inside the record, to take away. */
export function KeptFile({ draft, services, source, file, kept, onProblem }: Props) {
  const t = useWords(sourcesWords)
  const toast = useToast()
  const [picture, setPicture] = useState<string>()
  useEffect(() => () => void (picture && URL.revokeObjectURL(picture)), [picture])
  const isPicture = kept.mediaType.startsWith('image/')
  const load = async () => {
    const { id } = draft.store.getState().assessment
    const loaded = await services.loadKept(id, kept)
    onProblem(loaded.ok ? undefined : loaded.error)
    return loaded.ok ? loaded.value : undefined
  }
  const look = async () => {
    const bytes = await load()
    if (bytes) setPicture(URL.createObjectURL(new Blob([bytes], { type: kept.mediaType })))
  }
  const save = async () => {
    const bytes = await load()
    if (bytes) downloadFile(file.name, bytes, 'application/octet-stream')
  }
  const drop = async () => {
    const gone = await services.dropKept(draft, source.id)
    if (!gone.ok) return onProblem(gone.error)
    const { undo } = gone.value
    toast({ text: t('keptDropped', { name: file.name }), undo: () => void undo() })
  }
  return (
    <>
      <p>
        {t('kept', { size: sizeWords(kept.size), mediaType: kept.mediaType })}{' '}
        {kept.sha256 === file.sha256 ? null : t('keptCleaned', { sha256: kept.sha256 })}
      </p>
      <CheckField
        label={t('embed')}
        hint={t('embed.hint')}
        checked={kept.embed}
        onChange={(event) =>
          draft.edit.editSource(source.id, {
            file: { ...file, kept: { ...kept, embed: event.currentTarget.checked } },
          })
        }
      />
      <p className="row">
        {isPicture ? (
          <Button look="quiet" onClick={() => void look()}>
            {t('keptLook')}
          </Button>
        ) : null}
        <Button look="quiet" onClick={() => void save()}>
          {t('keptSave')}
        </Button>
        <Button look="plain" danger onClick={() => void drop()}>
          {t('keptDrop')}
        </Button>
      </p>
      {picture ? (
        <Dialog title={file.name} onClose={() => setPicture(undefined)}>
          <img className="kept-picture" src={picture} alt={t('keptPicture', { name: file.name })} />
        </Dialog>
      ) : null}
    </>
  )
}
