import type { FormField } from './pdf-fields.ts'
import { formOf } from './pdf-fields.ts'
import { catalogOf, trailerOf } from './pdf-file.ts'
import { entriesOf, isRef, type PdfValue } from './pdf-values.ts'
import type { Step } from './revision-step.ts'

/** What an object is to the file, for those that a later revision may change in some ways. */
export type Role =
  | { readonly kind: 'catalog' | 'form' | 'field-list' | 'information' | 'metadata' }
  | { readonly kind: 'field' | 'widget' | 'appearance'; readonly field: FormField }

/** By object number, before the step. An object with two roles has none that allows anything. */
export function rolesOf(step: Step): ReadonlyMap<number, Role> {
  const { file, before } = step
  const roles = new Map<number, Role>()
  const shared = new Set<number>()
  const assign = (value: PdfValue | undefined, role: Role): void => {
    if (!isRef(value)) return
    if (roles.has(value.num)) shared.add(value.num)
    roles.set(value.num, role)
  }
  const trailer = trailerOf(file, before)
  const catalog = catalogOf(file, before)
  assign(trailer.get('Root'), { kind: 'catalog' })
  assign(trailer.get('Info'), { kind: 'information' })
  assign(catalog.get('Metadata'), { kind: 'metadata' })
  assign(catalog.get('AcroForm'), { kind: 'form' })
  assign(formOf(file, before).get('Fields'), { kind: 'field-list' })
  for (const field of step.fieldsBefore.values()) {
    if (field.type !== 'Sig') continue
    assign(field.ref, { kind: 'field', field })
    for (const { ref, dict } of field.widgets) {
      if (ref?.num !== field.ref?.num) assign(ref, { kind: 'widget', field })
      const looks = entriesOf(file.resolve(dict.get('AP'), before))
      assign(looks.get('N'), { kind: 'appearance', field })
    }
  }
  for (const num of shared) roles.delete(num)
  return roles
}
