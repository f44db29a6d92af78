import type { Row } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import type { Field } from '#schemas/question.ts'
import { interviewWords } from '#src/locales/interview.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { CellControl } from './CellControl.tsx'

type Props = {
  /** "Group 2". */
  name: string
  row: Row
  fields: readonly Field[]
  framework: Framework
  onChange: (cells: Row['cells']) => void
  onRemove: () => void
}

export function RowCard({ name, row, fields, framework, onChange, onRemove }: Props) {
  const t = useWords(interviewWords)
  return (
    <fieldset className="card">
      <legend className="hidden-visually">{name}</legend>
      <div className="row" style={{ justifyContent: 'space-between' }}>
        <b className="row-name" aria-hidden="true">
          {name}
        </b>
        <Button small look="plain" danger onClick={onRemove}>
          {t('removeRow')} <span className="hidden-visually">{name}</span>
        </Button>
      </div>
      {fields.map((field) => (
        <CellControl
          key={field.id}
          id={`${row.id}-${field.id}`}
          field={field}
          framework={framework}
          value={row.cells[field.id]}
          onChange={(value) => onChange({ ...row.cells, [field.id]: value })}
        />
      ))}
    </fieldset>
  )
}
