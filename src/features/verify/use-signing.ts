import { useEffect, useState } from 'react'
import type { Capacity } from '#src/domain/capacity.ts'
import { ok } from '#src/domain/result.ts'
import type { SignedCopy } from '#src/workflows/add-signature.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import type { IdentityWish, SigningIdentity } from '#src/workflows/signing-identity.ts'
import type { SignProblem } from './sign-problem-text.ts'
import type { SigningServices } from './verify-services.ts'

export type Signing =
  | { kind: 'waiting' }
  | { kind: 'signing' }
  | { kind: 'signed'; copy: SignedCopy; identity: SigningIdentity }
  | { kind: 'failed'; problem: SignProblem }

/** Who is to sign: a key that is there, or one that is still to be made. */
export type SignerChoice =
  | { kind: 'kept'; identity: SigningIdentity }
  | { kind: 'new'; wish: IdentityWish }

/** The key of this browser, and one signature at a time with it. */
export function useSigning(services: SigningServices, file: GivenFile) {
  const [identity, setIdentity] = useState<SigningIdentity>()
  const [known, setKnown] = useState(false)
  const [state, setState] = useState<Signing>({ kind: 'waiting' })
  const { currentIdentity } = services
  useEffect(() => {
    let wanted = true
    void currentIdentity().then((found) => {
      if (!wanted) return
      if (found.ok) setIdentity(found.value)
      else setState({ kind: 'failed', problem: found.error })
      setKnown(true)
    })
    return () => {
      wanted = false
    }
  }, [currentIdentity])
  const identityOf = async (choice: SignerChoice) =>
    choice.kind === 'kept' ? ok(choice.identity) : services.createIdentity(choice.wish)
  const work = async (choice: SignerChoice, capacity: Capacity): Promise<Signing> => {
    const signer = await identityOf(choice)
    if (!signer.ok) return { kind: 'failed', problem: signer.error }
    setIdentity(signer.value)
    const signed = await services.addSignature({ file, identity: signer.value, capacity })
    return signed.ok
      ? { kind: 'signed', copy: signed.value, identity: signer.value }
      : { kind: 'failed', problem: signed.error }
  }
  return {
    known,
    identity,
    state,
    async sign(choice: SignerChoice, capacity: Capacity) {
      setState({ kind: 'signing' })
      try {
        setState(await work(choice, capacity))
      } catch (fault) {
        // A bug: thrown again while rendering, where the app's crash page takes over.
        setState(() => {
          throw fault
        })
      }
    },
  }
}
