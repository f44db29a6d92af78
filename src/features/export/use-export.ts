import { useRef, useState } from 'react'
import type {
  Exported,
  ExportProblem,
  ExportRequest,
  ExportStage,
} from '#src/workflows/export-assessment.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type {
  IdentityProblem,
  IdentityWish,
  SigningIdentity,
} from '#src/workflows/signing-identity.ts'
import type { ExportServices } from './export-services.ts'

export type Stage = 'identity' | ExportStage
export type Failure = ExportProblem | IdentityProblem

export type Run =
  | { kind: 'idle' }
  /** `share` is 0 to 1 within the stage. */
  | { kind: 'running'; signed: boolean; stage: Stage; share: number }
  | { kind: 'done'; exported: Exported; identity: SigningIdentity | undefined }
  | { kind: 'failed'; failure: Failure }

/** Who is to sign: nobody, the identity on this device, or a new one. */
export type Signer =
  | { kind: 'nobody' }
  | { kind: 'kept'; identity: SigningIdentity }
  | { kind: 'new'; wish: IdentityWish }

type Props = {
  draft: Pick<OpenDraft, 'store' | 'autosave'>
  services: ExportServices
  onIdentity: (identity: SigningIdentity) => void
}

/** One export at a time: makes the key when none is there, saves the draft, makes and checks the files. */
export function useExport({ draft, services, onIdentity }: Props) {
  const [run, setRun] = useState<Run>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)

  const identityFor = async (signer: Signer) => {
    if (signer.kind !== 'new')
      return { ok: true, value: signer.kind === 'kept' ? signer.identity : undefined } as const
    const made = await services.createIdentity(signer.wish)
    if (made.ok) onIdentity(made.value)
    return made
  }

  const work = async (
    signer: Signer,
    publicCopy: ExportRequest['publicCopy'],
    signal: AbortSignal,
  ): Promise<Run> => {
    const signed = signer.kind !== 'nobody'
    const show = (stage: Stage, share: number) =>
      signal.aborted ? undefined : setRun({ kind: 'running', signed, stage, share })
    show(signed ? 'identity' : 'record', 0)
    const identity = await identityFor(signer)
    if (!identity.ok) return { kind: 'failed', failure: identity.error }
    await draft.autosave.flush()
    const { framework, assessment } = draft.store.getState()
    const exported = await services.exportAssessment({
      framework,
      assessment,
      signal,
      onProgress: show,
      ...(identity.value && { identity: identity.value }),
      ...(publicCopy && { publicCopy }),
    })
    return exported.ok
      ? { kind: 'done', exported: exported.value, identity: identity.value }
      : { kind: 'failed', failure: exported.error }
  }

  return {
    run,
    async start(signer: Signer, publicCopy?: ExportRequest['publicCopy']): Promise<Run> {
      const controller = new AbortController()
      running.current = controller
      try {
        const ended = await work(signer, publicCopy, controller.signal)
        setRun(ended)
        return ended
      } catch (fault) {
        // A bug: thrown again while rendering, where the app offers the draft as a file.
        setRun(() => {
          throw fault
        })
        return { kind: 'idle' }
      }
    },
    cancel: () => running.current?.abort(),
    reset: () => setRun({ kind: 'idle' }),
  }
}
