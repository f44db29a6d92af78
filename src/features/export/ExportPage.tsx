import { useState } from 'react'
import { useStore } from 'zustand'
import { problemsOf } from '#src/domain/problems.ts'
import { exportWords } from '#src/locales/export.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { useToast } from '#src/ui/Toasts.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { ExportedFiles } from './ExportedFiles.tsx'
import { ExportFailure } from './ExportFailure.tsx'
import { ExportForm } from './ExportForm.tsx'
import type { ExportServices } from './export-services.ts'
import { type ExportValues, emptyExport, type FieldProblem } from './export-values.ts'
import { FoundList } from './FoundList.tsx'
import { failureText, fieldOf } from './failure-words.ts'
import { ProblemsFirst } from './ProblemsFirst.tsx'
import { PublicCopyChoices } from './PublicCopyChoices.tsx'
import { PublicCopyPreview } from './PublicCopyPreview.tsx'
import { problemGroups } from './problem-words.ts'
import { StageList } from './StageList.tsx'
import { type Signer, useExport } from './use-export.ts'
import { useIdentity } from './use-identity.ts'

type Props = { draft: Pick<OpenDraft, 'store' | 'autosave' | 'edit'>; services: ExportServices }

/** From draft to files: what stands out, who signs, the work, and what came of it. */
export function ExportPage({ draft, services }: Props) {
  const t = useWords(exportWords)
  const toast = useToast()
  const { known, setIdentity, forget } = useIdentity(services)
  const { run, start, cancel, reset } = useExport({ draft, services, onIdentity: setIdentity })
  const [values, setValues] = useState<ExportValues>(emptyExport)
  const [fieldProblem, setFieldProblem] = useState<FieldProblem>()
  const [mayStay, setMayStay] = useState<string[]>([])

  const begin = async (signer: Signer, filled: ExportValues) => {
    setValues(filled)
    setFieldProblem(undefined)
    const ended = await start(signer, filled.copy === 'public' ? { mayStay } : undefined)
    const field = ended.kind === 'failed' ? fieldOf(ended.failure) : undefined
    if (ended.kind !== 'failed' || !field) return
    setFieldProblem({ field, message: failureText(t, ended.failure) })
    reset()
  }
  const forgetUnusable = async () => {
    if (await forget()) toast({ text: t('identity.forgotten') })
    reset()
  }
  return (
    <>
      <PageTitle title={t('title')} />
      {run.kind === 'done' ? (
        <ExportedFiles run={run} seal={services.sealFile} onAgain={reset} />
      ) : run.kind === 'running' ? (
        <StageList run={run} onCancel={cancel} />
      ) : (
        <>
          <p>{t('intro')}</p>
          {run.kind === 'failed' ? (
            <ExportFailure failure={run.failure} onForget={() => void forgetUnusable()}>
              {run.failure.kind === 'secrets-found' ? (
                <FoundList
                  draft={draft}
                  found={run.failure.found}
                  mayStay={mayStay}
                  onMayStay={setMayStay}
                />
              ) : null}
            </ExportFailure>
          ) : null}
          <StandsOut draft={draft} />
          <ExportForm
            known={known}
            values={values}
            fieldProblem={fieldProblem}
            publicCopy={
              <>
                <PublicCopyChoices draft={draft} />
                <PublicCopyPreview draft={draft} mayStay={mayStay} onMayStay={setMayStay} />
              </>
            }
            onForget={() => void forgetUnusable()}
            onStart={(signer, filled) => void begin(signer, filled)}
          />
        </>
      )}
    </>
  )
}

function StandsOut({ draft }: Pick<Props, 'draft'>) {
  const t = useWords(exportWords)
  const framework = useStore(draft.store, (state) => state.framework)
  const assessment = useStore(draft.store, (state) => state.assessment)
  const problems = problemsOf(framework, assessment)
  return (
    <section>
      <h2>{t('problems')}</h2>
      <ProblemsFirst groups={problemGroups(t, framework, assessment, problems)} />
    </section>
  )
}
