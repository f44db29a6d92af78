import type { PermissionLevel } from './certification.ts'
import type { FormField } from './pdf-fields.ts'
import type { PdfFile } from './pdf-file.ts'
import type { Change } from './verification.ts'

/** From one revision to the next, both counted from 0. */
export type Step = {
  readonly file: PdfFile
  readonly before: number
  readonly after: number
  /** The numbers of the objects that the step wrote or freed. */
  readonly brought: readonly number[]
  readonly fieldsBefore: readonly FormField[]
  readonly fieldsAfter: readonly FormField[]
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

/** Fields that were empty before the step and are signed after it. */
export const filledFields = (step: Step): FormField[] =>
  step.fieldsBefore.filter(
    (field) =>
      field.type === 'Sig' &&
      !isSigned(field) &&
      step.fieldsAfter.some((now) => sameField(now, field) && isSigned(now)),
  )

export const sameField = (a: FormField, b: FormField): boolean =>
  a.ref !== undefined && a.ref.num === b.ref?.num
