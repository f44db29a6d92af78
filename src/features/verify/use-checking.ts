import { useEffect, useRef, useState } from 'react'
import type { CheckProgress, FilesCheck } from '#src/workflows/file-check.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import type { VerifyServices } from './verify-services.ts'

export type Checking =
  | { kind: 'waiting' | 'stopped' }
  | { kind: 'checking'; files: readonly GivenFile[]; progress?: CheckProgress }
  /** `at` is ISO 8601; the files stand in the order of the result. */
  | { kind: 'checked'; files: readonly GivenFile[]; result: FilesCheck; at: string }

type Services = Pick<VerifyServices, 'unseal' | 'verifyFiles'>

/**
 * The last files given are the ones that count: what was found before goes at once, and a slower check of
 * earlier files is stopped.
 */
export function useChecking({ unseal, verifyFiles }: Services) {
  const [state, setState] = useState<Checking>({ kind: 'waiting' })
  const running = useRef<AbortController>(undefined)
  const outcome = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (state.kind === 'checked' || state.kind === 'stopped') outcome.current?.focus()
  }, [state])
  useEffect(() => () => running.current?.abort(), [])
  const end = (kind: 'waiting' | 'stopped') => {
    running.current?.abort()
    setState({ kind })
  }
  return {
    state,
    outcome,
    async check(given: readonly GivenFile[]) {
      running.current?.abort()
      const controller = new AbortController()
      const { signal } = controller
      running.current = controller
      setState({ kind: 'checking', files: given })
      try {
        const files = await unseal(given)
        const onProgress = (progress: CheckProgress) => {
          if (!signal.aborted) setState({ kind: 'checking', files: given, progress })
        }
        const result = await verifyFiles(files, { onProgress, signal })
        if (!signal.aborted)
          setState({ kind: 'checked', files, result, at: new Date().toISOString() })
      } catch (fault) {
        // A bug: thrown again while rendering, where the app's crash page takes over.
        setState(() => {
          throw fault
        })
      }
    },
    stop: () => end('stopped'),
    clear: () => end('waiting'),
  }
}
