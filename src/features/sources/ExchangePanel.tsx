import { useEffect, useId, useRef, useState } from 'react'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { DropZone } from '#src/ui/DropZone.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { ReadRegister, ReadRegisterProblem } from '#src/workflows/exchange-register.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { ExportRegister } from './ExportRegister.tsx'
import { ImportReview } from './ImportReview.tsx'
import { registerProblemWords } from './register-problem-words.ts'
import type { SourceServices } from './source-services.ts'

type Props = {
  draft: OpenDraft
  services: SourceServices
  /** A list that was pasted elsewhere; '' for none. */
  pasted: string
  onDone: () => void
}

type State =
  | { kind: 'idle' }
  | { kind: 'reading'; share: number }
  | { kind: 'read'; reading: ReadRegister }
  | { kind: 'problem'; problem: ReadRegisterProblem }

/** The register from and for other programs. */
export function ExchangePanel({ draft, services, pasted, onDone }: Props) {
  const t = useWords(sourcesWords)
  const toast = useToast()
  const id = useId()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const stopper = useRef<AbortController>(undefined)
  const { readRegister } = services
  useEffect(() => () => stopper.current?.abort(), [])
  const read = async (from: string | File) => {
    const controller = new AbortController()
    stopper.current = controller
    setState({ kind: 'reading', share: 0 })
    const result = await readRegister(from, {
      onProgress: (share) => setState({ kind: 'reading', share }),
      signal: controller.signal,
    })
    setState(
      result.ok
        ? { kind: 'read', reading: result.value }
        : { kind: 'problem', problem: result.error },
    )
  }
  const latest = useRef(read)
  latest.current = read
  useEffect(() => {
    if (pasted !== '') void latest.current(pasted)
  }, [pasted])
  const close = (added: number | undefined) => {
    setState({ kind: 'idle' })
    onDone()
    if (added !== undefined) toast({ text: t('imported', { count: added }) })
  }
  return (
    <>
      <div role="alert">
        {state.kind === 'problem' ? (
          <Notice tone={state.problem.kind === 'stopped' ? 'neutral' : 'bad'}>
            <p>{registerProblemWords(t, state.problem)}</p>
          </Notice>
        ) : null}
      </div>
      {state.kind === 'reading' ? (
        <div className="drop">
          <p role="status" id={id}>
            {t('readingRegister')}
          </p>
          <progress aria-labelledby={id} value={state.share} max={1} />
          <Button look="quiet" onClick={() => stopper.current?.abort()}>
            {t('stop')}
          </Button>
        </div>
      ) : null}
      {state.kind === 'read' ? (
        <ImportReview draft={draft} reading={state.reading} onDone={close} />
      ) : (
        <Disclosure summary={t('exchange')}>
          <DropZone
            label={t('importDrop')}
            accept=".bib,.json,application/json"
            disabled={state.kind === 'reading'}
            onFiles={([file]) => void (file && read(file))}
          >
            <p className="small">{t('importDrop.hint')}</p>
          </DropZone>
          <ExportRegister draft={draft} write={services.writeRegister} />
        </Disclosure>
      )}
    </>
  )
}
