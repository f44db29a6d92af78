import { useStore } from 'zustand'
import { fileCopyWords } from '#src/locales/file-copy.ts'
import { useWords } from '#src/ui/language.ts'
import type { FileCopy } from '#src/workflows/file-copy.ts'

/** In the header beside the save state: whether the person's own file holds the draft too. */
export function FileCopyMark({ copy }: { copy: FileCopy }) {
  const t = useWords(fileCopyWords)
  const state = useStore(copy.state)
  if (state.kind === 'none') return null
  const mark = state.kind === 'current' || state.kind === 'behind' ? state.kind : 'trouble'
  return <bdi className="saved">{t(`mark.${mark}`, { name: state.name })}</bdi>
}
