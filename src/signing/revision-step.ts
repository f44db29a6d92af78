import type { PermissionLevel } from './certification.ts'
import type { FormField } from './pdf-fields.ts'
import type { PdfFile } from './pdf-file.ts'
import { serialize } from './pdf-writer.ts'
import type { Change } from './verification.ts'

/** The fields of a form, each under what it is known by. */
type FieldList = ReadonlyMap<string, FormField>

/** From one revision to the next, both counted from 0. */
export type Step = {
  readonly file: PdfFile
  readonly before: number
  readonly after: number
  /** The numbers of the objects that the step wrote or freed. */
  readonly brought: readonly number[]
  readonly fieldsBefore: FieldList
  readonly fieldsAfter: FieldList
  /** The object numbers of widgets that the form gained. */
  readonly gainedWidgets: ReadonlySet<number>
  /** What the certification in force before the step lets others do; undefined when there is none. */
  readonly level: PermissionLevel | undefined
  /** A signature before the step locks fields, in a way that is not followed here. */
  readonly locksFields: boolean
  /** How often each object was pointed to before the step. */
  readonly references: ReadonlyMap<number, number>
}

/** A change without its revision, which the step knows. */
export type StepChange = Omit<Change, 'revision'>

export const isSigned = (field: FormField): boolean => field.value !== undefined

/** The field as it is after the step; undefined when it is gone. */
export const fieldAfter = (step: Step, field: FormField): FormField | undefined =>
  step.fieldsAfter.get(fieldKey(field))

/** Whether the step signed a field that was empty before. */
export function isFilled(step: Step, field: FormField): boolean {
  const now = fieldAfter(step, field)
  return field.type === 'Sig' && !isSigned(field) && now !== undefined && isSigned(now)
}

type StepParts = Omit<Step, 'fieldsBefore' | 'fieldsAfter' | 'gainedWidgets'> & {
  readonly fieldsBefore: readonly FormField[]
  readonly fieldsAfter: readonly FormField[]
}

export function createStep({ fieldsBefore, fieldsAfter, ...step }: StepParts): Step {
  const before = indexOf(fieldsBefore)
  const after = indexOf(fieldsAfter)
  return {
    ...step,
    fieldsBefore: before.byKey,
    fieldsAfter: after.byKey,
    gainedWidgets: new Set([...after.widgets].filter((num) => !before.widgets.has(num))),
  }
}

type FieldIndex = { readonly byKey: FieldList; readonly widgets: ReadonlySet<number> }

const known = new WeakMap<readonly FormField[], FieldIndex>()

/** Made once: the fields after one step are those before the next. */
function indexOf(fields: readonly FormField[]): FieldIndex {
  const index = known.get(fields) ?? {
    byKey: new Map(fields.map((field) => [fieldKey(field), field])),
    widgets: new Set(fields.flatMap(({ widgets }) => widgets.flatMap(({ ref }) => ref?.num ?? []))),
  }
  known.set(fields, index)
  return index
}

/** A field is known again by its number; one without is known by all that it says. */
const fieldKey = ({ ref, dict }: FormField): string => (ref ? `${ref.num}` : serialize(dict))
