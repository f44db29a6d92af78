import { compareWords } from '#src/locales/compare.ts'
import { Button } from '#src/ui/Button.tsx'
import { DropZone } from '#src/ui/DropZone.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { SelectField } from '#src/ui/SelectField.tsx'
import type { CompareChoice } from '#src/workflows/compare-drafts.ts'
import type { DraftSummary } from '#src/workflows/draft-library.ts'

type Props = {
  side: string
  drafts: readonly DraftSummary[]
  choice: CompareChoice | undefined
  onChoose: (choice: CompareChoice | undefined) => void
}

/** A draft of the shelf, or a file. */
export function PickSide({ side, drafts, choice, onChoose }: Props) {
  const t = useWords(compareWords)
  const { moment } = useMoments()
  const nameOf = ({ title, kind, updatedAt }: DraftSummary) =>
    [title || t('untitled'), t(`kind.${kind}`), moment(updatedAt)].join(' · ')
  return (
    <section className="card" aria-label={side}>
      <h2>{side}</h2>
      {choice?.kind === 'file' ? (
        <p role="status">
          {t('chosenFile', { name: choice.file.name })}{' '}
          <Button look="plain" small onClick={() => onChoose(undefined)}>
            {t('takeAway')}
          </Button>
        </p>
      ) : (
        <>
          {drafts.length === 0 ? null : (
            <SelectField
              label={t('pick')}
              value={choice?.id ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onChoose(value === '' ? undefined : { kind: 'draft', id: value })
              }
              options={[
                { value: '', label: t('pick.none') },
                ...drafts.map((draft) => ({ value: draft.id, label: nameOf(draft) })),
              ]}
            />
          )}
          <p>{t('orFile')}</p>
          <DropZone
            label={t('file.label', { side })}
            accept=".pdf,.json,application/pdf,application/json"
            onFiles={([file]) => onChoose(file && { kind: 'file', file })}
          >
            <p className="small">{t('fileHint')}</p>
          </DropZone>
        </>
      )}
    </section>
  )
}
