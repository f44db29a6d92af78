import { useEffect, useState } from 'react'
import { draftFileName } from '#src/ui/download.ts'
import { summaryOf } from '#src/workflows/draft-summary.ts'
import type { FileCopy } from '#src/workflows/file-copy.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { FileTools } from './file-tools.ts'

export type KeptFile = {
  /** `undefined` where the browser cannot write to a file, or not yet. */
  copy: FileCopy | undefined
  /** Lets the person pick the file. */
  choose: () => void
}

/**
 * The draft's copy in a file for as long as its pages are shown. Whoever comes back to the page may have changed
 * the file meanwhile, so it is looked at then.
 */
export function useFileCopy(files: FileTools | undefined, draft: OpenDraft): KeptFile {
  const [copy, setCopy] = useState<FileCopy>()
  useEffect(() => {
    if (!files) return
    let wanted = true
    let following: FileCopy | undefined
    void files.followFile(draft).then((started) => {
      if (!wanted) return void started.end()
      following = started
      setCopy(started)
    })
    const look = () => void following?.look()
    addEventListener('focus', look)
    return () => {
      wanted = false
      removeEventListener('focus', look)
      void following?.end()
    }
  }, [files, draft])
  const choose = async () => {
    const { framework, assessment } = draft.store.getState()
    const handle = await files?.pickToWrite(draftFileName(summaryOf(framework, assessment).title))
    if (handle) await copy?.keepIn(handle)
  }
  return { copy, choose: () => void choose() }
}
