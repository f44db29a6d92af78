import { useStore } from 'zustand'
import { interviewWords } from '#src/locales/interview.ts'
import { useWords } from '#src/ui/language.ts'
import { TextArea } from '#src/ui/TextArea.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { ConfidenceField } from './ConfidenceField.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import type { FindingPart } from './finding-part.ts'
import { StatusField } from './StatusField.tsx'
import type { FindingForm } from './use-finding-form.ts'

type Props = {
  draft: OpenDraft
  form: FindingForm
  part: FindingPart
  /** Keeps note and evidence closed until wanted, for pages with many lines. */
  folded?: boolean
}

/** Status, the finding in words, how sure, and the evidence. */
export function FindingFields({ draft, form, part, folded = false }: Props) {
  const t = useWords(interviewWords)
  const { target } = part
  const cited = useStore(
    draft.store,
    ({ assessment }) => assessment.findings[target]?.evidence.length ?? 0,
  )
  const noted = useStore(
    draft.store,
    ({ assessment }) => (assessment.findings[target]?.note ?? '') !== '',
  )
  const words = (
    <>
      <TextArea
        label={t('note')}
        hint={folded ? undefined : t('noteHint')}
        maxLength={8_000}
        short={folded}
        {...form.register(`${target}.note`)}
      />
      <ConfidenceField target={target} form={form} />
      <EvidenceList draft={draft} target={target} />
      <details>
        <summary>{t('internalNote')}</summary>
        <TextArea
          label={t('internalNote.label')}
          hint={t('internalNote.hint')}
          maxLength={8_000}
          short
          {...form.register(`${target}.internalNote`)}
        />
      </details>
    </>
  )
  return (
    <>
      <StatusField draft={draft} form={form} part={part} compact={folded} />
      {folded ? (
        <details>
          <summary>
            {t('noteAndEvidence')}{' '}
            <span className="small">
              {[noted && t('noted'), cited > 0 && t('citedCount', { count: cited })]
                .filter(Boolean)
                .join(', ')}
            </span>
          </summary>
          {words}
        </details>
      ) : (
        words
      )}
    </>
  )
}
