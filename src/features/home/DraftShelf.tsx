import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { homeWords } from '#src/locales/home.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { DraftLibrary, DraftSummary } from '#src/workflows/draft-library.ts'
import { FoundDrafts } from './FoundDrafts.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import type { SafekeepingServices } from './safekeeping-services.ts'
import { shelfProblemWords } from './shelf-problem-words.ts'
import { useShelf } from './use-shelf.ts'

const Safekeeping = lazy(async () => ({
  default: (await import('./Safekeeping.tsx')).Safekeeping,
}))
const RecentlyDeleted = lazy(async () => ({
  default: (await import('./RecentlyDeleted.tsx')).RecentlyDeleted,
}))
const SetAsideList = lazy(async () => ({
  default: (await import('./SetAsideList.tsx')).SetAsideList,
}))

type Props = {
  library: DraftLibrary
  storage: 'device' | 'memory'
  safekeeping: SafekeepingServices
}

export function DraftShelf({ library, storage, safekeeping }: Props) {
  const t = useWords(homeWords)
  const shelf = useShelf(library, safekeeping.onReopened)
  const [renaming, setRenaming] = useState<DraftSummary>()
  const all = shelf.drafts?.length ?? 0
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t('drafts')}</h2>
      <p className="small">{t(storage === 'device' ? 'storedHere' : 'storedInTab')}</p>
      <div role="alert">
        {shelf.problem ? (
          <Notice tone="bad">
            <p>{shelfProblemWords(t, shelf.problem)}</p>
          </Notice>
        ) : null}
      </div>
      {shelf.drafts?.length === 0 ? (
        <div className="card claim">
          <h3>{t('emptyTitle')}</h3>
          <p>{t('emptyText')}</p>
        </div>
      ) : null}
      {shelf.drafts && all > 0 ? <FoundDrafts shelf={shelf} onRename={setRenaming} /> : null}
      {all > 0 ? (
        <p>
          {t('compareText')} <Link href="/compare">{t('compareLink')}</Link>
        </p>
      ) : null}
      <Suspense>
        <RecentlyDeleted library={library} drafts={shelf.drafts} onRestored={shelf.refresh} />
        <SetAsideList library={library} drafts={shelf.drafts} onAdded={shelf.refresh} />
        {storage === 'device' && shelf.drafts ? (
          <Safekeeping services={safekeeping} drafts={shelf.drafts} />
        ) : null}
      </Suspense>
      {renaming ? (
        <RenameDialog
          title={renaming.title}
          onClose={() => setRenaming(undefined)}
          onRename={(title) => {
            shelf.rename(renaming, title)
            setRenaming(undefined)
          }}
        />
      ) : null}
    </section>
  )
}
