import { useState } from 'react'
import { Link } from 'wouter'
import { homeWords } from '#src/locales/home.ts'
import { useWords } from '#src/ui/language.ts'
import { Notice } from '#src/ui/Notice.tsx'
import type { DraftLibrary, DraftSummary } from '#src/workflows/draft-library.ts'
import { DraftTable } from './DraftTable.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import { shelfProblemWords } from './shelf-problem-words.ts'
import { useShelf } from './use-shelf.ts'

type Props = { library: DraftLibrary; storage: 'device' | 'memory' }

export function DraftShelf({ library, storage }: Props) {
  const t = useWords(homeWords)
  const shelf = useShelf(library)
  const [renaming, setRenaming] = useState<DraftSummary>()
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
      {shelf.drafts && shelf.drafts.length > 0 ? (
        <DraftTable
          drafts={shelf.drafts}
          onRename={setRenaming}
          onDuplicate={shelf.duplicate}
          onSaveToFile={shelf.saveToFile}
          onDelete={shelf.remove}
        />
      ) : null}
      {shelf.drafts && shelf.drafts.length > 0 ? (
        <p>
          {t('compareText')} <Link href="/compare">{t('compareLink')}</Link>
        </p>
      ) : null}
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
