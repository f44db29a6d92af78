import { useEffect, useState } from 'react'
import type { IdentityProblem, SigningIdentity } from '#src/workflows/signing-identity.ts'
import type { ExportServices } from './export-services.ts'

export type Known =
  | { kind: 'loading' }
  /** Absent: nobody has signed on this device yet. */
  | { kind: 'known'; identity: SigningIdentity | undefined }
  | { kind: 'problem'; problem: IdentityProblem }

/** Who signs on this device, as far as it is known. */
export function useIdentity(services: Pick<ExportServices, 'currentIdentity' | 'forgetIdentity'>) {
  const [known, setKnown] = useState<Known>({ kind: 'loading' })
  const { currentIdentity } = services
  useEffect(() => {
    let wanted = true
    void currentIdentity().then((found) => {
      if (!wanted) return
      setKnown(
        found.ok
          ? { kind: 'known', identity: found.value }
          : { kind: 'problem', problem: found.error },
      )
    })
    return () => {
      wanted = false
    }
  }, [currentIdentity])
  return {
    known,
    setIdentity: (identity: SigningIdentity) => setKnown({ kind: 'known', identity }),
    async forget() {
      const forgotten = await services.forgetIdentity()
      setKnown(
        forgotten.ok
          ? { kind: 'known', identity: undefined }
          : { kind: 'problem', problem: forgotten.error },
      )
      return forgotten.ok
    },
  }
}
