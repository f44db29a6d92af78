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

/** All terminal fields in the order of the form; fields outside the form are no fields. */
export function formFields(file: PdfFile, revision: number): FormField[] {
  const seen = new Set<number>()

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

  const root: Inherited = { name: '', type: undefined, value: undefined }
  return nodesOf(formOf(file, revision).get('Fields')).flatMap((node) => walk(node, root, 0))
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

export const signatureFields = (file: PdfFile, revision: number): FormField[] =>
  formFields(file, revision).filter((field) => field.type === 'Sig')
