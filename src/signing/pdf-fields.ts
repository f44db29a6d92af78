import { damaged } from './pdf-fault.ts'
import { catalogOf, type PdfFile } from './pdf-file.ts'
import { textOf } from './pdf-text.ts'
import type { PdfDict, PdfRef, PdfValue } from './pdf-values.ts'
import { entriesOf, isArray, isRef, nameOf } from './pdf-values.ts'

/** A terminal field of the form (12.7.4) with what it inherits. */
export type FormField = {
  /** The partial names from the root on, joined by dots. */
  readonly name: string
  /** `Sig`, `Tx`, `Btn`, `Ch`; undefined when none is stated. */
  readonly type: string | undefined
  /** Undefined when the field is written straight into its parent's list. */
  readonly ref: PdfRef | undefined
  readonly dict: PdfDict
  /** What it holds, undefined when empty. */
  readonly value: PdfValue | undefined
  /** Its appearances on pages: the field itself, or its kids. */
  readonly widgets: readonly { readonly ref: PdfRef | undefined; readonly dict: PdfDict }[]
}

type Inherited = Pick<FormField, 'name' | 'type' | 'value'>
type Node = { readonly ref: PdfRef | undefined; readonly dict: PdfDict }

const DEEPEST = 50

/** The form dictionary of a revision, empty when there is none. */
export const formOf = (file: PdfFile, revision: number): PdfDict =>
  entriesOf(file.resolve(catalogOf(file, revision).get('AcroForm'), revision))

type Form = {
  readonly fields: readonly FormField[]
  /** Those that the form lists itself and that have no kids, by number. */
  readonly plain: ReadonlyMap<number, FormField>
}

const known = new WeakMap<PdfFile, Map<number, Form>>()

/** All terminal fields in the order of the form; fields outside the form are no fields. Read once. */
export function formFields(file: PdfFile, revision: number): readonly FormField[] {
  const forms = known.get(file) ?? new Map<number, Form>()
  known.set(file, forms)
  const form = forms.get(revision) ?? readForm(file, revision, forms.get(revision - 1))
  forms.set(revision, form)
  return form.fields
}

function readForm(file: PdfFile, revision: number, before: Form | undefined): Form {
  const seen = new Set<number>()
  const plain = new Map<number, FormField>()

  const nodesOf = (list: PdfValue | undefined): Node[] => {
    const items = file.resolve(list, revision)
    return (isArray(items) ? items : []).map((item) => ({
      ref: isRef(item) ? item : undefined,
      dict: entriesOf(file.resolve(item, revision)),
    }))
  }

  const walk = (node: Node, inherited: Inherited, depth: number): FormField[] => {
    file.budget.step()
    const { ref, dict } = node
    if (depth > DEEPEST) throw damaged(0, 'fields are nested too deeply')
    if (ref && seen.has(ref.num)) return []
    if (ref) seen.add(ref.num)
    const own = withInherited(file, revision, dict, inherited)
    const kids = nodesOf(dict.get('Kids'))
    const fields = kids.filter((kid) => kid.dict.has('T'))
    if (fields.length > 0) return fields.flatMap((kid) => walk(kid, own, depth + 1))
    return [{ ...own, ref, dict, widgets: kids.length > 0 ? kids : [node] }]
  }

  const reuse = (field: FormField): readonly FormField[] => {
    const num = Number(field.ref?.num)
    if (seen.has(num)) return []
    seen.add(num)
    return [field]
  }

  const root: Inherited = { name: '', type: undefined, value: undefined }
  const fields = nodesOf(formOf(file, revision).get('Fields')).flatMap((node) => {
    const same = sameField(file, revision, before, node)
    const read = same ? reuse(same) : walk(node, root, 0)
    for (const field of read)
      if (field.ref && field.widgets[0]?.dict === node.dict) plain.set(field.ref.num, field)
    return read
  })
  return { fields, plain }
}

/** The field as it was read in the revision before, when this one has changed nothing that it says. */
function sameField(
  file: PdfFile,
  revision: number,
  before: Form | undefined,
  { ref, dict }: Node,
): FormField | undefined {
  const field = ref && before?.plain.get(ref.num)
  if (field?.dict !== dict || isRef(dict.get('T')) || isRef(dict.get('FT'))) return undefined
  const isEmpty = file.resolve(dict.get('V'), revision) === null
  return isEmpty === (field.value === undefined) ? field : undefined
}

function withInherited(
  file: PdfFile,
  revision: number,
  dict: PdfDict,
  inherited: Inherited,
): Inherited {
  const part = textOf(file.resolve(dict.get('T'), revision))
  const own = dict.get('V') ?? inherited.value
  return {
    name: [inherited.name, part].filter((name) => name !== '' && name !== undefined).join('.'),
    type: nameOf(file.resolve(dict.get('FT'), revision)) ?? inherited.type,
    value: file.resolve(own, revision) === null ? undefined : own,
  }
}

export const signatureFields = (file: PdfFile, revision: number): readonly FormField[] =>
  formFields(file, revision).filter((field) => field.type === 'Sig')
