import { useState } from 'react'
import { homeWords } from '#src/locales/home.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { TextField } from '#src/ui/TextField.tsx'
import type { DraftSummary } from '#src/workflows/draft-library.ts'
import { DraftTable } from './DraftTable.tsx'
import type { useShelf } from './use-shelf.ts'

type Props = { shelf: ReturnType<typeof useShelf>; onRename: (draft: DraftSummary) => void }

/** Drafts that are shown before the person asks for more, and from how many on there is a search. */
const [pageLength, searchFrom] = [100, 12]

/** The list, a part at a time, and a search in it when it is long. */
export function FoundDrafts({ shelf, onRename }: Props) {
  const t = useWords(homeWords)
  const [wanted, setWanted] = useState('')
  const [length, setLength] = useState(pageLength)
  const drafts = shelf.drafts ?? []
  const found = foundIn(drafts, wanted)
  return (
    <>
      {drafts.length >= searchFrom ? (
        <search>
          <TextField
            type="search"
            label={t('search')}
            hint={t('searchHint')}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
          <p role="status" className="small">
            {wanted ? t('searchFound', { count: found.length }) : ''}
          </p>
        </search>
      ) : null}
      {found.length > 0 ? (
        <DraftTable
          drafts={found.slice(0, length)}
          onRename={onRename}
          onDuplicate={shelf.duplicate}
          onSaveToFile={shelf.saveToFile}
          onDelete={shelf.remove}
        />
      ) : null}
      {found.length > length ? (
        <p>
          <Button look="quiet" onClick={() => setLength(length + pageLength)}>
            {t('showMore', { rest: found.length - length })}
          </Button>
        </p>
      ) : null}
    </>
  )
}

/** Every word of the search somewhere in what the list shows. */
function foundIn(drafts: readonly DraftSummary[], wanted: string): readonly DraftSummary[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return drafts
  return drafts.filter(({ title, agency, component }) => {
    const text = `${title} ${agency} ${component}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
