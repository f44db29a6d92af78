import { useRef, useState } from 'react'
import { verifyWords } from '#src/locales/verify.ts'
import { Busy } from '#src/ui/Busy.tsx'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useStopper } from '#src/ui/use-stopper.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import type { MergedCopies, MergeProblem } from '#src/workflows/merge-copies.ts'
import type { Unfinished } from '#src/workflows/unfinished.ts'
import { SignedFile } from './SignedFile.tsx'
import { mergeProblemText } from './sign-problem-text.ts'
import type { MergeServices } from './verify-services.ts'

type Props = { files: readonly GivenFile[]; services: MergeServices }

type Merging =
  | { kind: 'waiting' | 'merging' }
  | { kind: 'merged'; merged: MergedCopies }
  | { kind: 'failed'; problem: MergeProblem | Unfinished }

/** Offered for copies of one record that were signed apart. */
export function MergeCopies({ files, services }: Props) {
  const t = useWords(verifyWords)
  const [state, setState] = useState<Merging>({ kind: 'waiting' })
  const trouble = useRef<HTMLDivElement>(null)
  const { begin, stop } = useStopper(trouble)
  const start = async () => {
    setState({ kind: 'merging' })
    const merged = await services.mergeCopies(files, begin())
    setState(
      merged.ok
        ? { kind: 'merged', merged: merged.value }
        : { kind: 'failed', problem: merged.error },
    )
  }
  if (state.kind === 'merged') {
    const { file, check, copies, signatures, repeated } = state.merged
    return (
      <SignedFile title={t('merged.title')} file={file} check={check}>
        <p>{t('merged.counts', { copies, count: signatures })}</p>
        {repeated === 0 ? null : <p>{t('merged.repeated', { count: repeated })}</p>}
      </SignedFile>
    )
  }
  return (
    <section className="card">
      <p>{t('merge.about', { count: files.length })}</p>
      <div role="alert" ref={trouble} tabIndex={-1}>
        {state.kind === 'failed' ? (
          <Notice tone={state.problem.kind === 'work-stopped' ? 'neutral' : 'bad'}>
            <p>{mergeProblemText(t, state.problem)}</p>
          </Notice>
        ) : null}
      </div>
      {state.kind === 'merging' ? (
        <Busy label={t('merge.busy')} stop={t('work-stop')} onStop={stop} />
      ) : (
        <Button onClick={() => void start()}>{t('merge.start')}</Button>
      )}
    </section>
  )
}
