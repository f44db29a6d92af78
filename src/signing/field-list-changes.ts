import type { FormField } from './pdf-fields.ts'
import { isArray, isInteger, type PdfDict, sameValue } from './pdf-values.ts'
import { fieldAfter, isSigned, type Step, type StepChange } from './revision-step.ts'

/** The Hidden and NoView flags of an annotation (12.5.3). */
const INVISIBLE = 2 | 32

/** Fields that came, went or lost their signature: seen from the form as a whole. */
export function fieldListChanges(step: Step): StepChange[] {
  const { fieldsBefore, fieldsAfter } = step
  const added = [...fieldsAfter].filter(([key]) => !fieldsBefore.has(key))
  return [
    ...[...fieldsBefore.values()].flatMap((field) => lossOf(step, field)),
    ...added.map(([, field]) => additionOf(step, field)),
  ]
}

function lossOf(step: Step, field: FormField): StepChange[] {
  const now = fieldAfter(step, field)
  if (isSigned(field) && field.type === 'Sig')
    return now && sameValue(now.value, field.value)
      ? []
      : [{ kind: 'signature-removed', severity: 'forbidden', field: field.name }]
  return now ? [] : [{ kind: 'form', severity: 'forbidden', field: field.name, keys: ['Fields'] }]
}

function additionOf(step: Step, field: FormField): StepChange {
  const base = { kind: 'signature-field-added', field: field.name } as const
  if (field.type !== 'Sig') return { ...base, kind: 'form', severity: 'forbidden' }
  if (step.level !== undefined) return { ...base, severity: 'forbidden' }
  const isShown = field.widgets.some(({ dict }) => isVisible(step, dict))
  return { ...base, severity: isShown ? 'doubtful' : 'permitted' }
}

/** A widget with an area could lie over what a page says. */
function isVisible({ file, after }: Step, widget: PdfDict): boolean {
  const flags = file.resolve(widget.get('F'), after)
  if (isInteger(flags) && (flags & INVISIBLE) !== 0) return false
  const rect = file.resolve(widget.get('Rect'), after)
  if (!isArray(rect)) return false
  const [x0, y0, x1, y1] = rect.map((side) => file.resolve(side, after))
  return x0 !== x1 && y0 !== y1
}
