import { useEffect, useRef, useState } from 'react'
import type { FilesCheck } from '#src/workflows/file-check.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import type { VerifyServices } from './verify-services.ts'

export type Checking =
  | { kind: 'waiting' }
  | { kind: 'checking'; files: readonly GivenFile[] }
  /** `at` is ISO 8601; the files stand in the order of the result. */
  | { kind: 'checked'; files: readonly GivenFile[]; result: FilesCheck; at: string }

type Services = Pick<VerifyServices, 'unseal' | 'verifyFiles'>

/**
 * The last files given are the ones that count: what was found before goes at once, and a slower check of
 * earlier files is dropped.
 */
export function useChecking({ unseal, verifyFiles }: Services) {
  const [state, setState] = useState<Checking>({ kind: 'waiting' })
  const latest = useRef(0)
  const results = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (state.kind === 'checked') results.current?.focus()
  }, [state])
  return {
    state,
    results,
    async check(given: readonly GivenFile[]) {
      latest.current += 1
      const mine = latest.current
      setState({ kind: 'checking', files: given })
      try {
        const files = await unseal(given)
        const result = await verifyFiles(files)
        if (mine === latest.current)
          setState({ kind: 'checked', files, result, at: new Date().toISOString() })
      } catch (fault) {
        // A bug: thrown again while rendering, where the app's crash page takes over.
        setState(() => {
          throw fault
        })
      }
    },
    clear() {
      latest.current += 1
      setState({ kind: 'waiting' })
    },
  }
}
