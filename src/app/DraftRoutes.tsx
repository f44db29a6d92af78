import { Fragment, lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useStore } from 'zustand'
import { appWords } from '#src/locales/app.ts'
import { downloadJson, draftFileName } from '#src/ui/download.ts'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { useToast } from '#src/ui/Toasts.tsx'
import { summaryOf } from '#src/workflows/draft-summary.ts'
import { letGo, type OpenDraft } from '#src/workflows/open-draft.ts'
import { DraftProblem } from './DraftProblem.tsx'
import { FollowStrip } from './FollowStrip.tsx'
import { Loading, NotFound } from './PlainPages.tsx'
import { SaveState } from './SaveState.tsx'
import { SaveTrouble } from './SaveTrouble.tsx'
import { Shell } from './Shell.tsx'
import type { Services } from './services.ts'
import { TurnBack } from './TurnBack.tsx'
import { type KeptFile, useFileCopy } from './use-file-copy.ts'
import { useOpenDraft } from './use-open-draft.ts'

const FileCopyMark = lazy(async () => ({
  default: (await import('./FileCopyMark.tsx')).FileCopyMark,
}))
const FileCopyStrip = lazy(async () => ({
  default: (await import('./FileCopyStrip.tsx')).FileCopyStrip,
}))
const DraftFrame = lazy(async () => ({
  default: (await import('#src/features/interview/DraftFrame.tsx')).DraftFrame,
}))
const TaskListPage = lazy(async () => ({
  default: (await import('#src/features/interview/TaskListPage.tsx')).TaskListPage,
}))
const SectionPage = lazy(async () => ({
  default: (await import('#src/features/interview/SectionPage.tsx')).SectionPage,
}))
const PracticePage = lazy(async () => ({
  default: (await import('#src/features/interview/PracticePage.tsx')).PracticePage,
}))

const SourcesPage = lazy(async () => ({
  default: (await import('#src/features/sources/SourcesPage.tsx')).SourcesPage,
}))
const FindingsPage = lazy(async () => ({
  default: (await import('#src/features/findings/FindingsPage.tsx')).FindingsPage,
}))
const ContradictionsPage = lazy(async () => ({
  default: (await import('#src/features/contradictions/ContradictionsPage.tsx')).ContradictionsPage,
}))
const ActionsPage = lazy(async () => ({
  default: (await import('#src/features/findings/ActionsPage.tsx')).ActionsPage,
}))
const HistoryPage = lazy(async () => ({
  default: (await import('#src/features/history/HistoryPage.tsx')).HistoryPage,
}))
const FileCopyPanel = lazy(async () => ({
  default: (await import('#src/features/history/FileCopyPanel.tsx')).FileCopyPanel,
}))
const LettersPage = lazy(async () => ({
  default: (await import('#src/features/letters/LettersPage.tsx')).LettersPage,
}))
const LetterPage = lazy(async () => ({
  default: (await import('#src/features/letters/LetterPage.tsx')).LetterPage,
}))
const ExportPage = lazy(async () => ({
  default: (await import('#src/features/export/ExportPage.tsx')).ExportPage,
}))

type Props = { services: Services; id: string }

/** Everything under `#/draft/:id`: one open draft, shared by all its pages. */
export function DraftRoutes({ services, id }: Props) {
  const [attempt, setAttempt] = useState(0)
  return (
    <DraftAt
      key={`${id} ${attempt}`}
      services={services}
      id={id}
      onReopen={() => setAttempt(attempt + 1)}
    />
  )
}

function DraftAt({ services, id, onReopen }: Props & { onReopen: () => void }) {
  const opening = useOpenDraft(services.openDraft, id)
  const { storage } = services
  switch (opening.kind) {
    case 'opening':
      return (
        <Shell storage={storage}>
          <Loading />
        </Shell>
      )
    case 'problem':
      return (
        <Shell storage={storage}>
          <DraftProblem problem={opening.problem} id={id} onReopen={onReopen} />
        </Shell>
      )
    case 'open':
      return <OpenDraftPages services={services} draft={opening.draft} onReopen={onReopen} />
  }
}

type OpenProps = { services: Services; draft: OpenDraft; onReopen: () => void }

function OpenDraftPages({ services, draft, onReopen }: OpenProps) {
  const t = useWords(appWords)
  const [, navigate] = useLocation()
  const toast = useToast()
  useEffect(() => () => toast(undefined), [toast])
  const file = useFileCopy(services.files, draft)
  const download = () => {
    const { framework, assessment } = draft.store.getState()
    const { title } = summaryOf(framework, assessment)
    downloadJson(draftFileName(title), assessment)
  }
  const keepAsCopy = async () => {
    const { framework, assessment } = draft.store.getState()
    const title = t('copyOf', { title: summaryOf(framework, assessment).title })
    const kept = await services.library.adopt({ ...assessment, title })
    if (!kept.ok) return
    letGo(draft)
    navigate(draftAddress.tasks(kept.value))
  }
  return (
    <Shell
      storage={services.storage}
      status={
        <>
          <SaveState store={draft.store} storage={services.storage.kind} />
          <Suspense>{file.copy ? <FileCopyMark copy={file.copy} /> : null}</Suspense>
          <TurnBack draft={draft} />
        </>
      }
      trouble={
        <>
          <FollowStrip draft={draft} />
          <SaveTrouble
            draft={draft}
            onDownload={download}
            onReopen={() => {
              letGo(draft)
              onReopen()
            }}
            onKeepAsCopy={() => void keepAsCopy()}
          />
          <Suspense>
            {file.copy ? <FileCopyStrip copy={file.copy} onChoose={file.choose} /> : null}
          </Suspense>
        </>
      }
    >
      <Suspense fallback={<Loading />}>
        <DraftFrame draft={draft}>
          <TextOf draft={draft}>
            <DraftPages draft={draft} services={services} file={file} />
          </TextOf>
        </DraftFrame>
      </Suspense>
    </Shell>
  )
}

/** Forms start anew when the text came from elsewhere; while another tab writes, nothing in them can be used. */
function TextOf({ draft, children }: { draft: OpenDraft; children: ReactNode }) {
  const generation = useStore(draft.store, (state) => state.generation)
  const follows = useStore(draft.store, (state) => state.role === 'follows')
  return follows ? (
    <fieldset key={generation} className="follows" disabled>
      {children}
    </fieldset>
  ) : (
    <Fragment key={generation}>{children}</Fragment>
  )
}

const base = '/draft/:id'

type PagesProps = { draft: OpenDraft; services: Services; file: KeptFile }

function DraftPages({ draft, services, file }: PagesProps) {
  return (
    <Switch>
      <Route path={base}>
        <TaskListPage draft={draft} />
      </Route>
      <Route path={`${base}/section/:page/:at?`}>
        {({ page, at }) => <SectionPage draft={draft} section={page} at={at} />}
      </Route>
      <Route path={`${base}/practice/:page/:at?`}>
        {({ page, at }) => <PracticePage draft={draft} practice={page} at={at} />}
      </Route>
      <Route path={`${base}/sources/:at?`}>
        {({ at }) => (
          <main>
            <SourcesPage draft={draft} services={services} at={at} />
          </main>
        )}
      </Route>
      <Route path={`${base}/findings`}>
        <main>
          <FindingsPage draft={draft} />
        </main>
      </Route>
      <Route path={`${base}/contradictions`}>
        <main>
          <ContradictionsPage draft={draft} services={services} />
        </main>
      </Route>
      <Route path={`${base}/actions`}>
        <main>
          <ActionsPage draft={draft} />
        </main>
      </Route>
      <Route path={`${base}/history`}>
        <main>
          <HistoryPage draft={draft} preferences={services.preferences} />
          <FileCopyPanel
            copy={file.copy}
            hasVault={services.vault.state === 'on'}
            onChoose={file.choose}
          />
        </main>
      </Route>
      <Route path={`${base}/letters`}>
        <main>
          <LettersPage draft={draft} services={services} />
        </main>
      </Route>
      <Route path={`${base}/letters/:letter`}>
        {({ letter }) => (
          <main>
            <LetterPage key={letter} draft={draft} letter={letter} services={services} />
          </main>
        )}
      </Route>
      <Route path={`${base}/export`}>
        <main>
          <ExportPage draft={draft} services={services} />
        </main>
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}
