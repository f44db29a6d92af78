import type { PdfContext, PdfReference, StructElement } from './pdf-context.ts'
import type { SignatureField } from './tag-props.ts'
import type { Box } from './tree-node.ts'

/** Not wider than any agency's margins, and outside the crop box: a field that is never seen. */
const OFF_PAGE = [-20, -20, -20, -20]
const PRINT = 4

export type SignatureFields = {
  /** An empty field at `box`, in the coordinates that are current, as content of a Form element. */
  place(field: SignatureField, box: Box, form: StructElement): void
  /** Writes the form; call once, when all pages are painted. */
  end(): void
}

/** Empty signature fields that wait for people, and an unseen one for a later trusted timestamp. */
export function createSignatureFields(
  context: PdfContext,
  reserved?: SignatureField,
): SignatureFields {
  const fields: PdfReference[] = []
  if (reserved) reserveOnFirstPage(context, reserved, fields)
  return {
    place({ name, label }, { left, top, width, height }, form) {
      context.annotate(left, top, width, height, {
        ...widget(name, label),
        AP: { N: emptyAppearance(context, width, height) },
        C: [],
        structParent: form,
      })
      const placed = context.page?.annotations.at(-1)
      if (placed) fields.push(placed)
    },
    end() {
      if (fields.length === 0) return
      const form = context.ref({ Fields: fields, SigFlags: 3 })
      context._root.data['AcroForm'] = form
      form.end()
    },
  }
}

const widget = (name: string, label: string) => ({
  Subtype: 'Widget',
  FT: 'Sig',
  T: new String(name),
  TU: new String(label),
  F: PRINT,
})

/** Some readers refuse a widget without an appearance, and some an appearance without operators. */
function emptyAppearance(context: PdfContext, width: number, height: number): PdfReference {
  const appearance = context.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: {},
  })
  appearance.end('q Q')
  return appearance
}

function reserveOnFirstPage(
  context: PdfContext,
  { name, label }: SignatureField,
  fields: PdfReference[],
): void {
  let isReserved = false
  context.on('pageAdded', () => {
    if (isReserved || !context.page) return
    isReserved = true
    const field = context.ref({
      Type: 'Annot',
      ...widget(name, label),
      Rect: OFF_PAGE,
      P: context.page.dictionary,
    })
    context.page.annotations.push(field)
    fields.push(field)
    field.end()
  })
}
