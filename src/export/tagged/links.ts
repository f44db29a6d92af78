import type { PdfContext, StructElement } from './pdf-context.ts'

/** Link annotations made between `enter` and `leave` belong to the element and say what they lead to. */
export type Links = {
  enter(element: StructElement, label: string): void
  leave(): void
}

export function createLinks(context: PdfContext): Links {
  let current: { element: StructElement; label: string } | undefined
  const annotate = context.annotate.bind(context)
  context.annotate = (x, y, width, height, options) =>
    annotate(x, y, width, height, {
      ...options,
      // Annotations name their page, so that the structure tree can name it too.
      P: context.page?.dictionary,
      ...(current && {
        structParent: current.element,
        // pdfkit writes String objects as PDF strings and primitive ones as names.
        Contents: new String(current.label),
      }),
    })
  return {
    enter(element, label) {
      current = { element, label }
    },
    leave() {
      current = undefined
    },
  }
}
