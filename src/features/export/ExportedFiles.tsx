import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { exportWords } from '#src/locales/export.ts'
import { Button } from '#src/ui/Button.tsx'
import { downloadFile } from '#src/ui/download.ts'
import { Fingerprint } from '#src/ui/Fingerprint.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { ExportedFile } from '#src/workflows/export-assessment.ts'
import type { SealBytes } from '#src/workflows/unseal-file.ts'
import { SealFiles } from './SealFiles.tsx'
import type { Run } from './use-export.ts'

type Props = {
  run: Extract<Run, { kind: 'done' }>
  seal: SealBytes
  onAgain: () => void
}

/** Only files that passed their own check reach this. */
export function ExportedFiles({ run, seal, onAgain }: Props) {
  const t = useWords(exportWords)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { exported, identity } = run
  const { state } = exported
  const undrawn = Object.keys(exported.undrawn)
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t(`done.${state}`)}
      </h2>
      <Notice tone="good">
        <p>{t(state === 'final' ? 'done.finalText' : 'done.draftText')}</p>
        {exported.internal ? <p>{t('done.publicText')}</p> : null}
      </Notice>
      {undrawn.length > 0 ? (
        <Notice tone="partial">
          <p>{t('undrawn', { count: undrawn.length, characters: undrawn.join(' ') })}</p>
        </Notice>
      ) : null}
      <h3>{t('files')}</h3>
      <FileRow file={exported.pdf} kind="PDF" about={t('file.pdf')} />
      <FileRow file={exported.json} kind="JSON" about={t('file.json')} />
      <FileRow file={exported.actionsCsv} kind="CSV" about={t('file.csv')} />
      <FileRow file={exported.markdown} kind="Markdown" about={t('file.markdown')} />
      {exported.internal ? (
        <>
          <h3 className="apart">{t('internal')}</h3>
          <p>{t('internal.text')}</p>
          <FileRow file={exported.internal} kind="JSON" about={t('file.internal')} />
        </>
      ) : null}
      <SealFiles files={sealable(exported)} seal={seal} />
      <h3 className="apart">{t('howToCheck')}</h3>
      <ul>
        <li>
          {t('check.here')} <Link href="/check">{t('check.hereLink')}</Link>.
        </li>
        <li>{t('check.tools')}</li>
        {identity ? <li>{t('check.fingerprint')}</li> : null}
      </ul>
      {identity ? (
        <p>
          <span className="small">{t('fingerprint')}</span>
          <br />
          <Fingerprint hex={identity.fingerprint} />
        </p>
      ) : null}
      <p>
        <span className="small">{t('digest')}</span>
        <br />
        <span className="digest">{exported.recordDigest}</span>
        <br />
        <span className="small">{t('digestUse')}</span>
      </p>
      <Button look="quiet" onClick={onAgain}>
        {t('again')}
      </Button>
    </section>
  )
}

/** The report and its record; a whole record that must stay inside travels only sealed. */
const sealable = ({ pdf, json, internal }: Props['run']['exported']) =>
  internal ? [internal] : [pdf, json]

type RowProps = { file: ExportedFile; kind: string; about: string }

function FileRow({ file, kind, about }: RowProps) {
  const t = useWords(exportWords)
  const [handed, setHanded] = useState(false)
  const { name, bytes, mediaType } = file
  const kilobytes = Math.max(1, Math.round(bytes.length / 1000))
  return (
    <div className="file-row">
      <div>
        {about}
        <br />
        <span className="small">{t('size', { kind, size: kilobytes })}</span>{' '}
        <span className="small" role="status">
          {handed ? t('handed') : null}
        </span>
      </div>
      <Button
        onClick={() => {
          downloadFile(name, bytes, mediaType)
          setHanded(true)
        }}
      >
        {t('download', { name })}
      </Button>
    </div>
  )
}
