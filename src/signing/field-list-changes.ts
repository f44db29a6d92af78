import type { FormField } from './pdf-fields.ts'
import { isArray, isInteger, type PdfDict, type PdfValue, sameValue } from './pdf-values.ts'
import { fieldAfter, isSigned, type Step, type StepChange } from './revision-step.ts'
import type { ChangeSeverity } from './verification.ts'

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
  if (step.level !== undefined) return { ...base, severity: severityIfCertified(step, field) }
  const isShown = field.widgets.some(({ dict }) => isVisible(step, dict))
  return { ...base, severity: isShown ? 'doubtful' : 'permitted' }
}

/**
 * Certified for filling in and signing (level 2, or 3), a file may gain a signature that comes with its
 * own field, as long as nobody can see the field: a visible one could lie over what a page says, and
 * an empty one is no signature.
 */
function severityIfCertified(step: Step, field: FormField): ChangeSeverity {
  const isHarmless =
    step.level !== 1 &&
    isSigned(field) &&
    !nameIsTaken(step, field) &&
    isPlain(field.dict) &&
    field.widgets.every(({ dict }) => hasNoArea(step, dict))
  if (!isHarmless) return 'forbidden'
  return step.locksFields ? 'doubtful' : 'permitted'
}

/** A second field of one name would make two signatures look like the same one. */
const nameIsTaken = ({ fieldsBefore }: Step, { name }: FormField): boolean =>
  [...fieldsBefore.values()].some((known) => known.name === name)

/** What a signature field needs; an action (A, AA) or a lock would do more than sign. */
const PLAIN = new Set([
  ...['Type', 'Subtype', 'FT', 'T', 'TU', 'TM', 'F', 'Ff', 'P', 'Rect', 'V'],
  ...['AP', 'AS', 'BS', 'Border', 'DA', 'H', 'M', 'MK', 'StructParent'],
])

const isPlain = (field: PdfDict): boolean => [...field.keys()].every((key) => PLAIN.has(key))

/** ISO 32000-2, 12.7.5.5: a field that is not to be seen has no width and no height. */
function hasNoArea({ file, after }: Step, widget: PdfDict): boolean {
  const rect = file.resolve(widget.get('Rect'), after)
  if (!isArray(rect) || rect.length !== 4) return false
  const [x0, y0, x1, y1] = rect.map((side) => file.resolve(side, after))
  return isNumber(x0) && isNumber(y0) && x0 === x1 && y0 === y1
}

const isNumber = (value: PdfValue | undefined): boolean => typeof value === 'number'

/** A widget with an area could lie over what a page says. */
function isVisible({ file, after }: Step, widget: PdfDict): boolean {
  const flags = file.resolve(widget.get('F'), after)
  if (isInteger(flags) && (flags & INVISIBLE) !== 0) return false
  const rect = file.resolve(widget.get('Rect'), after)
  if (!isArray(rect)) return false
  const [x0, y0, x1, y1] = rect.map((side) => file.resolve(side, after))
  return x0 !== x1 && y0 !== y1
}
