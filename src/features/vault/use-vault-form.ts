import { type FormEvent, useState } from 'react'
import type { Result } from '#src/domain/result.ts'
import { vaultWords } from '#src/locales/vault.ts'
import { useWords } from '#src/ui/language.ts'
import { failureText } from './failure-text.ts'
import type { VaultFailure } from './vault-controls.ts'

export type Typed = Readonly<Record<'known' | 'fresh' | 'again', string>> & {
  readonly understood: boolean
}

/** Which field is wrong, and what to do about it. */
export type FieldFault = { readonly field: string; readonly text: string }

type Act = {
  /** Checked before anything is done. */
  readonly check: (typed: Typed) => FieldFault | undefined
  readonly run: (typed: Typed) => Promise<Result<void, VaultFailure>>
  /** The field that a failure is said at. */
  readonly field: string
  readonly onDone: () => void
}

/** One form that takes a passphrase: what is wrong stands at its field, and the focus goes there. */
export function useVaultForm({ check, run, field, onDone }: Act) {
  const t = useWords(vaultWords)
  const [fault, setFault] = useState<FieldFault>()
  const [isWorking, setWorking] = useState(false)
  const show = (found: FieldFault) => {
    setFault(found)
    document.getElementById(found.field)?.focus()
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const typed = typedIn(new FormData(form))
    const found = check(typed)
    if (found) return show(found)
    setFault(undefined)
    setWorking(true)
    const result = await run(typed)
    setWorking(false)
    if (!result.ok) return show({ field, text: failureText(t, result.error) })
    form.reset()
    onDone()
  }
  const errorAt = (id: string) => (fault?.field === id ? fault.text : undefined)
  return { submit, isWorking, errorAt }
}

function typedIn(data: FormData): Typed {
  const text = (name: string) => String(data.get(name) ?? '')
  return {
    known: text('known'),
    fresh: text('fresh'),
    again: text('again'),
    understood: data.get('understood') !== null,
  }
}
