import { useController } from 'react-hook-form'
import type { Answer } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Question } from '#schemas/question.ts'
import { ChoiceField } from '#src/ui/ChoiceField.tsx'
import { ManyField } from '#src/ui/ManyField.tsx'
import { TextArea } from '#src/ui/TextArea.tsx'
import { DateField, TextField } from '#src/ui/TextField.tsx'
import { choicesOf } from './choices.ts'
import type { QuestionFormParts } from './question-form-parts.ts'
import { RowsField } from './RowsField.tsx'

type Props = { question: Question; framework: Framework; form: QuestionFormParts }

/** The control for a question; a new kind of question is a new case here. */
export function QuestionControl({ question, framework, form }: Props) {
  const { id, label, hint } = question
  const words = { id, label, hint }
  switch (question.kind) {
    case 'text':
      return <TextField {...words} maxLength={question.maxLength} {...form.register(id)} />
    case 'long-text':
      return <TextArea {...words} maxLength={question.maxLength} {...form.register(id)} />
    case 'date':
      return <DateField {...words} {...form.register(id)} />
    case 'choice':
      return <Choice question={question} form={form} />
    case 'many':
      return <Many question={question} form={form} />
    case 'rows':
      return <RowsField question={question} framework={framework} form={form} />
  }
}

type Of<Kind extends Question['kind']> = {
  question: Extract<Question, { kind: Kind }>
  form: QuestionFormParts
}

function Choice({ question: { id, label, hint, options }, form }: Of<'choice'>) {
  const { field } = useController({ control: form.control, name: id })
  return (
    <ChoiceField
      {...{ id, label, hint }}
      options={choicesOf(options)}
      value={typeof field.value === 'string' ? field.value : ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
    />
  )
}

function Many({ question: { id, label, hint, options }, form }: Of<'many'>) {
  const { field } = useController({ control: form.control, name: id })
  return (
    <ManyField
      {...{ id, label, hint }}
      options={choicesOf(options)}
      values={texts(field.value)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
    />
  )
}

const texts = (answer: Answer | undefined): string[] =>
  Array.isArray(answer) ? answer.filter((value) => typeof value === 'string') : []
