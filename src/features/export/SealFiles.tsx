import { type FormEvent, useState } from 'react'
import { exportWords } from '#src/locales/export.ts'
import { Button } from '#src/ui/Button.tsx'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { downloadFile } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import { TextField } from '#src/ui/TextField.tsx'
import type { ExportedFile } from '#src/workflows/export-assessment.ts'
import { leastLength, type PassphraseProblem, passphraseProblem } from '#src/workflows/vault.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Props = {
  files: readonly ExportedFile[]
  seal: (bytes: Bytes, passphrase: string) => Promise<Bytes>
}

const field = 'seal-passphrase'

/** The same files, each under a passphrase, for somebody who is told it by another way. */
export function SealFiles({ files, seal }: Props) {
  const t = useWords(exportWords)
  const [problem, setProblem] = useState<PassphraseProblem>()
  const [step, setStep] = useState<'waiting' | 'working' | 'done'>('waiting')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const passphrase = String(data.get('first') ?? '')
    const found = passphraseProblem(passphrase, String(data.get('again') ?? ''))
    setProblem(found)
    if (found) return document.getElementById(field)?.focus()
    setStep('working')
    for (const { name, bytes } of files)
      downloadFile(`${name}.age`, await seal(bytes, passphrase), 'application/octet-stream')
    setStep('done')
  }
  return (
    <Disclosure summary={t('seal.title')}>
      <form className="prose" onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('seal.text')}</p>
        <p className="small">{t('seal.limits')}</p>
        <TextField
          id={field}
          name="first"
          type="password"
          autoComplete="new-password"
          label={t('seal.passphrase')}
          hint={t('seal.hint', { least: leastLength })}
          error={problem && t(`seal.${problem.kind}`, { least: leastLength })}
        />
        <TextField
          name="again"
          type="password"
          autoComplete="new-password"
          label={t('seal.again')}
        />
        <p className="row">
          <Button type="submit" look="quiet" disabled={step === 'working'}>
            {t('seal.now', { count: files.length })}
          </Button>
          <span role="status">{step === 'waiting' ? '' : t(`seal.${step}`)}</span>
        </p>
      </form>
    </Disclosure>
  )
}
