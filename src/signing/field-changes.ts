import type { FormField } from './pdf-fields.ts'
import {
  changedKeys,
  entriesOf,
  isArray,
  isDict,
  isInteger,
  isName,
  isRef,
  isStream,
  isString,
  nameOf,
  type PdfDict,
  type PdfValue,
} from './pdf-values.ts'
import { isFilled, type Step, type StepChange } from './revision-step.ts'
import type { ChangeSeverity } from './verification.ts'

/** What a signer's program may set in a field's widget besides the signature. */
const WIDGET_KEYS = ['AP', 'F', 'M', 'AS', 'MK', 'DA']

/** A signature field or its widget, changed in place. */
export function fieldChange(
  step: Step,
  field: FormField,
  part: 'field' | 'widget',
  before: PdfDict,
  now: PdfValue,
): StepChange {
  const isOwnWidget = field.widgets.some(({ dict }) => dict === field.dict)
  const keys = isDict(now)
    ? changedKeys(before, now).filter((key) => !isReprinted(key, before, now))
    : []
  const allowed = [
    ...(part === 'field' ? ['V'] : []),
    ...(part === 'widget' || isOwnWidget ? WIDGET_KEYS : []),
  ]
  const isFilling = isFilled(step, field) && isDict(now)
  const isSound =
    isFilling && keys.every((key) => allowed.includes(key)) && isSoundWidget(step, now)
  const severity = isSound ? fillingSeverity(step) : 'forbidden'
  return { kind: isFilling ? 'signature-field' : 'form-value', severity, field: field.name, keys }
}

function fillingSeverity({ level, locksFields }: Step): ChangeSeverity {
  if (level === 1) return 'forbidden'
  return locksFields ? 'doubtful' : 'permitted'
}

/** Other programs print long decimals again with fewer digits. */
function isReprinted(key: string, before: PdfDict, now: PdfDict): boolean {
  const a = before.get(key)
  const b = now.get(key)
  if (key !== 'Rect' || !isArray(a) || !isArray(b) || a.length !== b.length) return false
  return a.every((side, i) => Math.abs(Number(side) - Number(b[i])) < 0.01)
}

/** Each entry has the type it must have, so that it can't stand for anything else elsewhere. */
function isSoundWidget(step: Step, widget: PdfDict): boolean {
  const { file, after } = step
  const fits = (key: string, test: (value: PdfValue) => boolean): boolean =>
    !widget.has(key) || test(file.resolve(widget.get(key), after))
  return (
    isSoundSignature(step, widget.get('V')) &&
    fits('AP', (value) => isSoundAppearance(step, value)) &&
    fits('F', isInteger) &&
    fits('M', isString) &&
    fits('AS', isName) &&
    fits('MK', isDict) &&
    fits('DA', isString)
  )
}

/** A dictionary that did not exist before, and that nothing pointed to. */
function isSoundSignature(
  { file, before, after, references }: Step,
  value: PdfValue | undefined,
): boolean {
  if (value === undefined) return true
  const isNew =
    !isRef(value) || (file.object(value.num, before) === null && !references.has(value.num))
  return isNew && isDict(file.resolve(value, after))
}

function isSoundAppearance({ file, after }: Step, value: PdfValue): boolean {
  const normal = file.resolve(entriesOf(value).get('N'), after)
  return isDict(value) && isLook(normal)
}

const isLook = (value: PdfValue): boolean =>
  isStream(value) && nameOf(value.dict.get('Subtype')) === 'Form'

/** The look that an empty field had, replaced or dropped; only when nothing else shows it too. */
export function appearanceChange(
  step: Step,
  field: FormField,
  num: number,
  now: PdfValue,
): StepChange {
  const isOnlyHere = step.references.get(num) === 1
  const isSound = isOnlyHere && isFilled(step, field) && (now === null || isLook(now))
  const severity = isSound ? fillingSeverity(step) : 'forbidden'
  return { kind: 'appearance', severity, field: field.name }
}
