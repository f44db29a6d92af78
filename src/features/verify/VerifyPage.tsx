import { verifyWords } from '#src/locales/verify.ts'
import { DropZone } from '#src/ui/DropZone.tsx'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import type { FileCheck, FileOutcome } from '#src/workflows/file-check.ts'
import type { GivenFile } from '#src/workflows/given-file.ts'
import { AddSignature } from './AddSignature.tsx'
import { CheckingNow } from './CheckingNow.tsx'
import { headlineOf } from './headline.ts'
import { MergeCopies } from './MergeCopies.tsx'
import { OpenAndKeep } from './OpenAndKeep.tsx'
import { OpenCopy } from './OpenCopy.tsx'
import { RememberSigners } from './RememberSigners.tsx'
import { ResultCard } from './ResultCard.tsx'
import { SaveResult } from './SaveResult.tsx'
import { stepText } from './step-text.ts'
import { Together } from './Together.tsx'
import { type Checking, useChecking } from './use-checking.ts'
import type { VerifyServices } from './verify-services.ts'
import type { Words } from './words.ts'

/** Anyone's file, checked on this device: what holds, what does not, and what nobody can know. */
export function VerifyPage({ services }: { services: VerifyServices }) {
  const t = useWords(verifyWords)
  const { state, check, stop, clear, outcome } = useChecking(services)
  return (
    <>
      <PageTitle title={t('title')} />
      <p>{t('intro')}</p>
      <DropZone
        label={t('drop')}
        accept=".pdf,.json,.age,application/pdf,application/json"
        multiple
        disabled={state.kind === 'checking'}
        onFiles={(files) => void check(files)}
      >
        <p className="small">{t('dropHint')}</p>
      </DropZone>
      {services.files && state.kind === 'waiting' ? <OpenAndKeep {...services.files} /> : null}
      <p role="status" className="hidden-visually">
        {said(t, state)}
      </p>
      {state.kind === 'checking' ? (
        <CheckingNow count={state.files.length} progress={state.progress} onCancel={stop} />
      ) : null}
      {state.kind === 'stopped' ? (
        <div className="notice neutral apart">
          <h2 ref={outcome} tabIndex={-1}>
            {t('stopped')}
          </h2>
          <p>{t('stopped.means')}</p>
        </div>
      ) : null}
      {state.kind === 'checked' ? (
        <>
          <h2 ref={outcome} tabIndex={-1} className="apart">
            {t('result')}
          </h2>
          <Together together={state.result.together} />
          <CopiesOf checked={state} services={services} />
          {pairs(state).map(({ key, check: found, file }) => (
            <ResultCard key={key} check={found}>
              <RememberSigners check={found} services={services} />
              <SigningOf check={found} file={file} services={services} />
              <CopyOf check={found} file={file} services={services} />
            </ResultCard>
          ))}
          <SaveResult result={state.result} at={state.at} onClear={clear} />
        </>
      ) : null}
    </>
  )
}

/** What is read aloud: each new step, and never the number of a signature. */
function said(t: Words, state: Checking): string | null {
  if (state.kind === 'checked') return t('checked', { count: state.files.length })
  if (state.kind !== 'checking') return null
  const { files, progress } = state
  return progress ? stepText(t, progress) : t('checking', { count: files.length })
}

const pairs = ({ result, files }: Extract<Checking, { kind: 'checked' }>) =>
  result.files.map((check, at) => ({ key: `${at} ${check.name}`, check, file: files[at] }))

type CopiesProps = { checked: Extract<Checking, { kind: 'checked' }>; services: VerifyServices }

/** Copies of one record as JSON can be put together; PDFs of it can not. */
function CopiesOf({ checked, services }: CopiesProps) {
  const { result, files } = checked
  const copies = files.filter((_, at) => result.files[at]?.kind === 'record')
  if (result.together.kind !== 'same-record' || copies.length < 2) return null
  return <MergeCopies files={copies} services={services} />
}

/** Nobody is asked to put a name to a file that something speaks against. */
const signable: ReadonlySet<FileOutcome> = new Set<FileOutcome>([
  'intact',
  'countersigned',
  'later-additions',
])

function SigningOf({ check, file, services }: CopyProps) {
  if (!file || !signable.has(check.outcome)) return null
  return <AddSignature file={file} isPdf={check.kind === 'pdf'} services={services} />
}

type CopyProps = { check: FileCheck; file: GivenFile | undefined; services: VerifyServices }

/** Offered where there is something to work on: a readable record, or a working draft. */
function CopyOf({ check, file, services }: CopyProps) {
  const holdsOne = check.record !== null || headlineOf(check) === 'working-draft'
  if (!file || !holdsOne) return null
  return <OpenCopy name={check.name} open={(signal) => services.openFile(file, signal)} />
}
