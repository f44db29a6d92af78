import { useController } from 'react-hook-form'
import type { Answer, Row } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Question } from '#schemas/question.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Button } from '#src/ui/Button.tsx'
import { Hint } from '#src/ui/Field.tsx'
import { useWords } from '#src/ui/language.ts'
import { useToast } from '#src/ui/Toasts.tsx'
import type { QuestionFormParts } from './question-form-parts.ts'
import { RowCard } from './RowCard.tsx'

type RowsQuestion = Extract<Question, { kind: 'rows' }>
type Props = { question: RowsQuestion; framework: Framework; form: QuestionFormParts }

const rowsIn = (answer: Answer | undefined): Row[] =>
  Array.isArray(answer) ? answer.filter((row) => typeof row === 'object') : []

/** A table that is filled in row by row, each row a small form of its own. */
export function RowsField({ question, framework, form }: Props) {
  const t = useWords(interviewWords)
  const toast = useToast()
  const { field } = useController({ control: form.control, name: question.id })
  const rows = rowsIn(field.value)
  const current = () => rowsIn(form.getValues(question.id))
  const { rowName, hint, id } = question

  const removeRow = (row: Row) => {
    const at = rows.indexOf(row)
    form.change(id, current().toSpliced(at, 1))
    toast({
      text: t('rowRemoved', { row: rowName }),
      undo: () => form.change(id, current().toSpliced(at, 0, row)),
    })
  }
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{question.label}</legend>
      <Hint id={id} hint={hint} />
      {rows.map((row, at) => (
        <RowCard
          key={row.id}
          name={t('rowNumber', { row: rowName, number: at + 1 })}
          row={row}
          fields={question.fields}
          framework={framework}
          onChange={(cells) =>
            field.onChange(
              current().map((other) => (other.id === row.id ? { ...other, cells } : other)),
            )
          }
          onRemove={() => removeRow(row)}
        />
      ))}
      <Button
        look="quiet"
        ref={field.ref}
        onClick={() => field.onChange([...rows, { id: crypto.randomUUID(), cells: {} }])}
      >
        {t('addRow', { row: rowName })}
      </Button>
    </fieldset>
  )
}
