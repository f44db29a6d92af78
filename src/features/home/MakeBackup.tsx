import { useEffect, useRef, useState } from 'react'
import { mostBackupFiles } from '#schemas/backup.ts'
import { safekeepingWords } from '#src/locales/safekeeping.ts'
import { Button } from '#src/ui/Button.tsx'
import { downloadFile } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import { Progress } from '#src/ui/Progress.tsx'
import { SelectField } from '#src/ui/SelectField.tsx'
import { useFileSize } from './file-size.ts'
import type { BackupFileResult, SafekeepingServices } from './safekeeping-services.ts'

const spans = [0, 7, 14, 30, 90] as const

export function MakeBackup({ services }: { services: SafekeepingServices }) {
  const t = useWords(safekeepingWords)
  const [progress, setProgress] = useState<{ done: number; all: number }>()
  const [result, setResult] = useState<BackupFileResult>()
  const [days, setDays] = useState(services.preferences.now().remindAfterDays)
  const stop = useRef<AbortController>(undefined)
  useEffect(() => {
    void services.preferences.read().then(({ remindAfterDays }) => setDays(remindAfterDays))
    return () => stop.current?.abort()
  }, [services])
  const make = async () => {
    stop.current = new AbortController()
    setResult(undefined)
    setProgress({ done: 0, all: 0 })
    const made = await services.makeBackup(
      (done, all) => setProgress({ done, all }),
      stop.current.signal,
    )
    setProgress(undefined)
    setResult(made)
    if (!made.ok) return
    const day = new Date().toISOString().slice(0, 10)
    downloadFile(`plumbline-backup-${day}.zip`, made.value.file, 'application/zip')
  }
  const remind = async (value: string) => {
    setDays(Number(value))
    await services.preferences.change({ remindAfterDays: Number(value) })
  }
  return (
    <section className="apart prose">
      <h2>{t('makeTitle')}</h2>
      <p>{t('makeText')}</p>
      <p>{t('makePlain')}</p>
      <p className="row">
        <Button disabled={progress !== undefined} onClick={() => void make()}>
          {t('make')}
        </Button>
        {progress ? (
          <Button look="plain" onClick={() => stop.current?.abort()}>
            {t('stop')}
          </Button>
        ) : null}
      </p>
      {progress ? (
        <Progress {...progress} words={(done, all) => t('making', { done, all })} />
      ) : null}
      <div role="status">{result ? <Outcome result={result} /> : null}</div>
      <SelectField
        label={t('remindLabel')}
        value={String(days)}
        options={spans.map((span) => ({ value: String(span), label: t(`remind.${span}`) }))}
        onChange={(event) => void remind(event.currentTarget.value)}
      />
    </section>
  )
}

function Outcome({ result }: { result: BackupFileResult }) {
  const t = useWords(safekeepingWords)
  const size = useFileSize()
  if (!result.ok) {
    const { error } = result
    if (error.kind === 'stopped') return <p>{t('stopped')}</p>
    if (error.kind === 'too-many-files')
      return (
        <Notice tone="bad">
          <p>{t('tooManyFiles', { count: mostBackupFiles })}</p>
        </Notice>
      )
    const detail = error.kind === 'storage-failed' ? error.detail : error.kind
    return (
      <Notice tone="bad">
        <p>{t('notMade', { detail })}</p>
      </Notice>
    )
  }
  const { drafts, bytes, missing } = result.value
  return (
    <Notice tone={missing.length > 0 ? 'partial' : 'good'}>
      <p>{t('made', { count: drafts, size: size(bytes) })}</p>
      {missing.length > 0 ? <p>{t('madeMissing', { count: missing.length })}</p> : null}
    </Notice>
  )
}
