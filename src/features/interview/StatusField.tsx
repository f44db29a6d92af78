import { useController } from 'react-hook-form'
import { useStore } from 'zustand'
import type { Status } from '#schemas/status.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { useWords } from '#src/ui/language.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { ExemptionField } from './ExemptionField.tsx'
import type { FindingPart } from './finding-part.ts'
import { StatusProposal } from './StatusProposal.tsx'
import type { FindingForm } from './use-finding-form.ts'
import { WaiverNote } from './WaiverNote.tsx'

type Props = {
  draft: OpenDraft
  form: FindingForm
  part: FindingPart
  compact: boolean
}

const owed: readonly Status[] = [
  'met',
  'partly-met',
  'not-met',
  'not-shown',
  'not-applicable',
  'waived',
]
const permitted = ['met', 'not-met', 'not-shown', 'not-applicable'] as const
const isPermitted = (status: Status): status is (typeof permitted)[number] =>
  permitted.some((known) => known === status)

/** What the record shows, with what the app proposes and what a choice still needs. */
export function StatusField({ draft, form, part, compact }: Props) {
  const t = useWords(interviewWords)
  const { target, label, exemptions, permission } = part
  const { field } = useController({ control: form.control, name: `${target}.status` })
  const status = field.value ?? ''
  const framework = useStore(draft.store, (state) => state.framework)
  const claims = useStore(draft.store, ({ assessment }) => assessment.claims)
  const finding = useStore(draft.store, ({ assessment }) => assessment.findings[target])
  const exemptible = permission || exemptions.length > 0 || status === 'not-applicable'
  const statuses: Status[] = [...(permission ? permitted : owed)].filter(
    (value) => value !== 'not-applicable' || exemptible,
  )
  return (
    <>
      <ChoiceField
        label={label}
        hint={exemptible || compact ? undefined : t('noExemption')}
        layout={compact ? 'across' : 'list'}
        value={status}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={field.ref}
        options={statuses.map((value) => ({
          value,
          mark: value,
          label: isPermitted(value) && permission ? t(`permission.${value}`) : t(`status.${value}`),
          hint: compact ? undefined : t(`statusHint.${value}`),
        }))}
      />
      {permission ? null : (
        <StatusProposal
          finding={finding}
          status={status}
          claims={claims.filter(({ about }) => part.claimsAbout.includes(about))}
          quiet={compact}
          onUse={(proposed) => form.choose(target, proposed)}
        />
      )}
      {status === 'not-applicable' && exemptions.length > 0 ? (
        <ExemptionField target={target} form={form} exemptions={exemptions} framework={framework} />
      ) : null}
      <WaiverNote
        draftId={draft.store.getState().assessment.id}
        chosen={status === 'waived'}
        isOnRecord={part.isWaived}
        framework={framework}
      />
    </>
  )
}
