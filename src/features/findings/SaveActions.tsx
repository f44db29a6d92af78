import { useState } from 'react'
import { findingsWords } from '#src/locales/findings.ts'
import { Button } from '#src/ui/Button.tsx'
import { downloadFile } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

/** The list for a spreadsheet; what writes CSV is fetched when it is first asked for. */
export function SaveActions({ draft }: { draft: Pick<OpenDraft, 'store'> }) {
  const t = useWords(findingsWords)
  const [handed, setHanded] = useState('')
  const save = async () => {
    const { listActions } = await import('#src/workflows/list-actions.ts')
    const { framework, assessment } = draft.store.getState()
    const { name, bytes, mediaType } = listActions(framework, assessment)
    downloadFile(name, bytes, mediaType)
    setHanded(t('csvDone', { name }))
  }
  return (
    <>
      <Button onClick={() => void save()}>{t('csv')}</Button>
      <span className="small" role="status">
        {handed}
      </span>
    </>
  )
}
