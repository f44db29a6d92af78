import { verifyWords } from '#src/locales/verify.ts'
import { DropZone } from '#src/ui/DropZone.tsx'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { FileCheck, FilesCheck } from '#src/workflows/file-check.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import { headlineOf } from './headline.ts'
import { OpenCopy, type OpenCopyResult } from './OpenCopy.tsx'
import { ResultCard } from './ResultCard.tsx'
import { SaveResult } from './SaveResult.tsx'
import { Together } from './Together.tsx'
import { type Checking, useChecking } from './use-checking.ts'

export type VerifyServices = {
  verifyFiles(files: readonly GivenFile[]): Promise<FilesCheck>
  openFile(file: GivenFile): Promise<OpenCopyResult>
}

/** Anyone's file, checked on this device: what holds, what does not, and what nobody can know. */
export function VerifyPage({ services }: { services: VerifyServices }) {
  const t = useWords(verifyWords)
  const { state, check, clear, results } = useChecking(services.verifyFiles)
  return (
    <>
      <PageTitle title={t('title')} />
      <p>{t('intro')}</p>
      <DropZone
        label={t('drop')}
        accept=".pdf,.json,application/pdf,application/json"
        multiple
        disabled={state.kind === 'checking'}
        onFiles={(files) => void check(files)}
      >
        <p className="small">{t('dropHint')}</p>
      </DropZone>
      <p role="status" className={state.kind === 'checking' ? undefined : 'hidden-visually'}>
        {state.kind === 'checking' ? t('checking', { count: state.files.length }) : null}
        {state.kind === 'checked' ? t('checked', { count: state.files.length }) : null}
      </p>
      {state.kind === 'checked' ? (
        <>
          <h2 ref={results} tabIndex={-1} className="apart">
            {t('result')}
          </h2>
          <Together together={state.result.together} />
          {pairs(state).map(({ key, check: found, file }) => (
            <ResultCard key={key} check={found}>
              <CopyOf check={found} file={file} services={services} />
            </ResultCard>
          ))}
          <SaveResult result={state.result} at={state.at} onClear={clear} />
        </>
      ) : null}
    </>
  )
}

const pairs = ({ result, files }: Extract<Checking, { kind: 'checked' }>) =>
  result.files.map((check, at) => ({ key: `${at} ${check.name}`, check, file: files[at] }))

type CopyProps = { check: FileCheck; file: GivenFile | undefined; services: VerifyServices }

/** Offered where there is something to work on: a readable record, or a working draft. */
function CopyOf({ check, file, services }: CopyProps) {
  const holdsOne = check.record !== null || headlineOf(check) === 'working-draft'
  if (!file || !holdsOne) return null
  return <OpenCopy name={check.name} open={() => services.openFile(file)} />
}
