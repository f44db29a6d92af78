import { useEffect, useMemo } from 'react'
import { type Control, type UseFormRegister, useForm } from 'react-hook-form'
import type { Finding } from '#schemas/assessment.ts'
import type { Practice } from '#schemas/practice.ts'
import { emptyFinding } from '#src/domain/new-assessment.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'

/** What is chosen and typed about one practice or line; evidence is a list of its own in the draft. */
type FindingText = Pick<Finding, 'status' | 'note' | 'confidence' | 'exemption'> & {
  internalNote: string
}
type FindingTexts = Record<string, FindingText>

export type FindingForm = {
  control: Control<FindingTexts>
  register: UseFormRegister<FindingTexts>
  /** Sets a status from outside its control; works after the page was left, too. */
  choose: (target: string, status: Finding['status']) => void
}

/** One form for the practice and all its lines, so that switching depth loses nothing. */
export function useFindingForm({ store, edit }: OpenDraft, practice: Practice): FindingForm {
  const targets = [practice.id, ...practice.requirements.map(({ id }) => id)]
  const { control, register, setValue, subscribe } = useForm<FindingTexts>({
    defaultValues: Object.fromEntries(
      targets.map((target) => [target, textOf(store.getState().assessment.findings[target])]),
    ),
  })
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback({ name, values }) {
          const target = name?.split('.')[0]
          const text = target === undefined ? undefined : values[target]
          if (target === undefined || !text) return
          const { internalNote, ...rest } = text
          const had = store.getState().assessment.findings[target]?.internalNote !== undefined
          edit.find(target, internalNote || had ? text : rest)
        },
      }),
    [subscribe, edit, store],
  )
  return useMemo(
    () => ({
      control,
      register,
      choose(target: string, status: Finding['status']) {
        setValue(`${target}.status`, status)
        edit.find(target, { status })
      },
    }),
    [control, register, setValue, edit],
  )
}

function textOf(finding: Finding = emptyFinding()): FindingText {
  const { status, note, confidence, exemption, internalNote = '' } = finding
  return { status, note, confidence, exemption, internalNote }
}
