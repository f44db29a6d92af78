import type { AnnotationReference, PdfContext, StructElement } from './pdf-context.ts'
import type { TagProps } from './tag-props.ts'

/** The root of every structure tree, as the parent of what has no other. */
export const ROOT_ID = 0

export type ElementSpec = {
  type: string
  props: Omit<TagProps, 'bookmark'>
  /** On the page, from the top left: graphics only. */
  bbox?: readonly [left: number, top: number, right: number, bottom: number]
}

export type Structure = {
  /** Announces, before painting, one more part of the element that stands for this node. */
  claim(nodeId: number): void
  /** The node's element: made by its first part, found again by those on later pages. */
  enter(nodeId: number, parentId: number, spec: ElementSpec): StructElement
  /** One part is painted; after the last one the element is complete. */
  leave(nodeId: number): void
  /** The element of a node that was entered. */
  of(nodeId: number): StructElement
  /** An element that stands for no node. */
  child(parent: StructElement, spec: ElementSpec): StructElement
  end(): void
}

export function createStructure(context: PdfContext): Structure {
  const root = context.struct('Document', {})
  context.addStructure(root)
  const elements = new Map<number, StructElement>([[ROOT_ID, root]])
  const parts = new Map<number, number>()

  function make(parent: StructElement, spec: ElementSpec): StructElement {
    const element = context.struct(spec.type, optionsOf(spec))
    const attributes = attributesOf(spec)
    if (attributes) element.dictionary.data['A'] = attributes
    nameOwnPages(element)
    parent.add(element)
    return element
  }
  function of(nodeId: number): StructElement {
    const element = elements.get(nodeId)
    if (!element) throw new Error(`node ${nodeId} has no structure element yet`)
    return element
  }
  return {
    of,
    claim: (nodeId) => parts.set(nodeId, (parts.get(nodeId) ?? 0) + 1),
    enter(nodeId, parentId, spec) {
      const element = elements.get(nodeId) ?? make(of(parentId), spec)
      elements.set(nodeId, element)
      return element
    },
    leave(nodeId) {
      const left = (parts.get(nodeId) ?? 1) - 1
      parts.set(nodeId, left)
      if (left === 0) of(nodeId).end()
    },
    child: make,
    end: () => root.end(),
  }
}

function optionsOf({ type, props, bbox }: ElementSpec): Record<string, unknown> {
  return {
    ...(props.alt && type !== 'Link' && { alt: props.alt }),
    ...(props.lang && { lang: props.lang }),
    ...(props.actual && { actual: props.actual }),
    ...(bbox && { bbox: [...bbox], placement: 'Block' }),
  }
}

/** Attributes of tables and lists, ISO 32000-1 §14.8.5.5 and §14.8.5.7. */
function attributesOf({ props }: ElementSpec): Record<string, unknown> | undefined {
  const { scope, colSpan, rowSpan, numbering } = props
  if (numbering) return { O: 'List', ListNumbering: numbering }
  if (!scope && !colSpan && !rowSpan) return undefined
  return {
    O: 'Table',
    ...(scope && { Scope: scope }),
    ...(colSpan && { ColSpan: colSpan }),
    ...(rowSpan && { RowSpan: rowSpan }),
  }
}

/** pdfkit names, for an annotation, the page that is open when the element ends: not always its own. */
function nameOwnPages(element: StructElement): void {
  const flush = element._flushChild.bind(element)
  element._flushChild = (child) => {
    if (!isAnnotation(child)) return flush(child)
    const { annotationRef } = child
    const kids = element.dictionary.data['K'] as unknown[]
    kids.push({ Type: 'OBJR', Obj: annotationRef, Pg: annotationRef.data['P'] })
  }
}

const isAnnotation = (child: object): child is AnnotationReference => 'annotationRef' in child
