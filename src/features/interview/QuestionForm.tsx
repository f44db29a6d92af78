import { memo, useEffect, useMemo } from 'react'
import { useForm } from 'react-hook-form'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Answer, Answers } from '#schemas/assessment.ts'
import type { Section } from '#schemas/framework-shape.ts'
import type { Question } from '#schemas/question.ts'
import { askedOf, askedQuestions } from '#src/domain/relevance.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import { QuestionBlock } from './QuestionBlock.tsx'
import { useFocusAt } from './use-focus-at.ts'

type Props = {
  draft: OpenDraft
  section: Extract<Section, { kind: 'questions' }>
  at: string | undefined
}

const blank = (question: Question): Answer =>
  question.kind === 'many' || question.kind === 'rows' ? [] : ''

/** One form for the page; each change goes to the draft at once, and no field waits for another. */
export const QuestionForm = memo(function QuestionForm({ draft, section, at }: Props) {
  const { store, edit } = draft
  const { control, register, getValues, setValue, subscribe } = useForm<Answers>({
    defaultValues: Object.fromEntries(
      section.questions.map((question) => [
        question.id,
        store.getState().assessment.answers[question.id] ?? blank(question),
      ]),
    ),
  })
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback({ name, values }) {
          const answer = name === undefined ? undefined : values[name]
          if (name !== undefined && answer !== undefined) edit.answer(name, answer)
        },
      }),
    [subscribe, edit],
  )
  const form = useMemo(
    () => ({
      control,
      register,
      getValues,
      change(question: string, answer: Answer) {
        setValue(question, answer)
        edit.answer(question, answer)
      },
    }),
    [control, register, getValues, setValue, edit],
  )
  const shown = useStore(
    store,
    useShallow(({ framework, assessment }) =>
      askedQuestions(askedOf(framework, assessment)).map(({ id }) => id),
    ),
  )
  useFocusAt(at)
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      {section.questions
        .filter(({ id }) => shown.includes(id))
        .map((question) => (
          <QuestionBlock key={question.id} question={question} draft={draft} form={form} />
        ))}
    </form>
  )
})
