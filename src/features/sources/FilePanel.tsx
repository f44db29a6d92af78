import { useState } from 'react'
import type { Source } from '#schemas/source.ts'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { CheckField } from '#src/ui/CheckField.tsx'
import { DropZone } from '#src/ui/DropZone.tsx'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { fileProblemWords } from './file-problem-words.ts'
import { KeptFile } from './KeptFile.tsx'
import type { SourceServices } from './source-services.ts'
import { useFileWork } from './use-file-work.ts'

type Props = { draft: OpenDraft; services: SourceServices; source: Source }

/** The file behind a source: named by its digest always, kept only when the person says so. */
export function FilePanel({ draft, services, source }: Props) {
  const t = useWords(sourcesWords)
  const { working, problem, setProblem, take, stop } = useFileWork(draft, services, source)
  const { id, file } = source
  const forget = () => draft.edit.editSource(id, { file: undefined })
  return (
    <section className="apart" aria-label={t('fileTitle')}>
      <h2>{t('fileTitle')}</h2>
      <div role="alert">
        {problem ? (
          <Notice tone={problem.kind === 'stopped' ? 'neutral' : 'bad'}>
            <p>{fileProblemWords(t, problem)}</p>
          </Notice>
        ) : null}
      </div>
      {file ? (
        <p className="small digest">{t('file', { name: file.name, sha256: file.sha256 })}</p>
      ) : null}
      {working ? <Hashing working={working} onStop={stop} /> : null}
      {file?.kept && !working ? (
        <KeptFile {...{ draft, services, source, file }} kept={file.kept} onProblem={setProblem} />
      ) : null}
      {file?.kept || working ? null : (
        <GiveFile isNamed={file !== undefined} onFile={take} onForget={forget} />
      )}
    </section>
  )
}

type GiveProps = {
  /** The digest of a file is noted already: only that file is taken. */
  isNamed: boolean
  onFile: (file: File, keep: boolean) => Promise<void>
  onForget: () => void
}

function GiveFile({ isNamed, onFile, onForget }: GiveProps) {
  const t = useWords(sourcesWords)
  const [keep, setKeep] = useState(false)
  return (
    <>
      <DropZone
        label={t(isNamed ? 'fileAgain' : 'fileDrop')}
        accept=""
        onFiles={([given]) => void (given && onFile(given, keep))}
      >
        <p className="small">{t(isNamed ? 'fileAgain.hint' : 'fileDrop.hint')}</p>
      </DropZone>
      {isNamed ? (
        <p>
          <Button look="plain" onClick={onForget}>
            {t('fileForget')}
          </Button>
        </p>
      ) : (
        <CheckField
          label={t('keep')}
          hint={t('keep.hint')}
          checked={keep}
          onChange={(event) => setKeep(event.currentTarget.checked)}
        />
      )}
    </>
  )
}

type HashingProps = { working: { name: string; share: number }; onStop: () => void }

function Hashing({ working: { name, share }, onStop }: HashingProps) {
  const t = useWords(sourcesWords)
  return (
    <div className="drop">
      <p role="status">{t('hashing', { name })}</p>
      <p>
        <progress aria-label={t('hashing', { name })} value={share} max={1} />
      </p>
      <Button look="quiet" onClick={onStop}>
        {t('stop')}
      </Button>
    </div>
  )
}
