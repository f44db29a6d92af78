import { Link } from 'wouter'
import { homeWords } from '#src/locales/home.ts'
import { Button } from '#src/ui/Button.tsx'
import { CardsTable } from '#src/ui/CardsTable.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import { Meter } from '#src/ui/Meter.tsx'
import { useMoments } from '#src/ui/moments.ts'
import type { DraftSummary } from '#src/workflows/draft-library.ts'

type Act = (draft: DraftSummary) => void
type Actions = {
  onRename: Act
  onDuplicate: Act
  onSaveToFile: (draft: DraftSummary) => Promise<void>
  onDelete: (draft: DraftSummary) => Promise<void>
}

export function DraftTable({ drafts, ...actions }: { drafts: readonly DraftSummary[] } & Actions) {
  const t = useWords(homeWords)
  const { moment } = useMoments()
  const columns = [
    t('system'),
    t('agency'),
    t('kind'),
    t('answered'),
    t('changed'),
    t('actionsColumn'),
  ] as const
  const [, agency, kind, answered, changed, act] = columns
  return (
    <CardsTable
      caption={t('drafts')}
      captionHidden
      columns={[...columns]}
      rows={drafts.map((draft) => ({
        key: draft.id,
        heading: <Link href={draftAddress.tasks(draft.id)}>{draft.title || t('untitled')}</Link>,
        cells: [
          { label: agency, content: [draft.agency, draft.component].filter(Boolean).join(', ') },
          { label: kind, content: t(`kind.${draft.kind}`) },
          { label: answered, content: <Answered draft={draft} /> },
          { label: changed, content: moment(draft.updatedAt) },
          { label: act, content: <RowActions draft={draft} {...actions} /> },
        ],
      }))}
    />
  )
}

function Answered({ draft: { answered, total, unit } }: { draft: DraftSummary }) {
  const t = useWords(homeWords)
  return <Meter value={answered} max={total} words={t(`of.${unit}`, { answered, total })} />
}

function RowActions({ draft, ...actions }: { draft: DraftSummary } & Actions) {
  const t = useWords(homeWords)
  const of = t('ofDraft', { title: draft.title || t('untitled') })
  const look = { look: 'plain', small: true } as const
  return (
    <details className="menu">
      <summary>
        <span>{t('more')}</span>
        <span className="hidden-visually"> {of}</span>
      </summary>
      <div className="row">
        <Button {...look} onClick={() => actions.onRename(draft)}>
          {t('rename')}
        </Button>
        <Button {...look} onClick={() => actions.onDuplicate(draft)}>
          {t('duplicate')}
        </Button>
        <Button {...look} onClick={() => void actions.onSaveToFile(draft)}>
          {t('saveToFile')}
        </Button>
        <Button {...look} danger onClick={() => void actions.onDelete(draft)}>
          {t('delete')}
        </Button>
      </div>
    </details>
  )
}
