import { useState } from 'react'
import { keysWords } from '#src/locales/keys.ts'
import { Busy } from '#src/ui/Busy.tsx'
import { Button } from '#src/ui/Button.tsx'
import { DropZone } from '#src/ui/DropZone.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { TextField } from '#src/ui/TextField.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import { useStopper } from '#src/ui/use-stopper.ts'
import type { Pkcs12Identity } from '#src/workflows/import-identity.ts'
import { ChooseKey } from './ChooseKey.tsx'
import type { KeysServices } from './keys-services.ts'
import { keyProblemText } from './problem-text.ts'

type Props = { services: KeysServices; onUsed: () => void }

/** A file, its password, and which of its keys signs. The password is dropped as soon as it was tried. */
export function ImportKey({ services, onUsed }: Props) {
  const t = useWords(keysWords)
  const { day } = useMoments()
  const toast = useToast()
  const [file, setFile] = useState<File>()
  const [password, setPassword] = useState('')
  const [error, setError] = useState<string>()
  const [opening, setOpening] = useState(false)
  const [found, setFound] = useState<readonly Pkcs12Identity[]>()
  const { begin, stop } = useStopper()
  const problemText = (problem: Parameters<typeof keyProblemText>[2]) =>
    keyProblemText(t, { day, now: new Date() }, problem)
  const start = (chosen: File | undefined) => {
    stop()
    setFile(chosen)
    setFound(undefined)
    setError(undefined)
    setPassword('')
  }
  const open = async (chosen: File) => {
    setOpening(true)
    setPassword('')
    setError(undefined)
    const signal = begin()
    const opened = await services.openKeyFile(chosen, password, signal)
    setOpening(false)
    setError(opened.ok ? undefined : problemText(opened.error))
    setFound(opened.ok ? opened.value : undefined)
  }
  const use = async (key: Pkcs12Identity, keep: boolean) => {
    const used = await services.signWith(key, keep)
    if (!used.ok) return setError(problemText(used.error))
    start(undefined)
    toast({ text: t('import.used', { name: used.value.name }) })
    onUsed()
  }
  return (
    <section>
      <h3>{t('import')}</h3>
      <p className="small">{t('import.hint')}</p>
      <DropZone
        small
        label={t('import.file')}
        accept=".p12,.pfx,application/x-pkcs12"
        onFiles={([chosen]) => start(chosen)}
      >
        <p className="small">{file ? t('import.chosen', { name: file.name }) : t('import.file')}</p>
      </DropZone>
      {file && !found ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void open(file)
          }}
        >
          <TextField
            type="password"
            label={t('import.password')}
            hint={t('import.password.hint')}
            autoComplete="off"
            value={password}
            error={error}
            onChange={(event) => setPassword(event.target.value)}
          />
          {opening ? (
            <Busy label={t('import.opening')} stop={t('import.stop')} onStop={stop} />
          ) : (
            <Button type="submit">{t('import.open')}</Button>
          )}
        </form>
      ) : null}
      {found ? (
        <ChooseKey
          keys={found}
          error={error}
          problemText={problemText}
          onUse={(key, keep) => void use(key, keep)}
        />
      ) : null}
    </section>
  )
}
