import type { PdfContext, StructElement } from './pdf-context.ts'

type ArtifactKind = 'Layout' | 'Pagination'

/** Says of everything painted whether it is content of an element or an artifact; never both, never neither. */
export type Marking = {
  /** What is painted from here on is content of `element`. */
  begin(element: StructElement, tag: string): void
  /** What is painted from here on is an artifact of this kind. */
  beginArtifact(kind: ArtifactKind): void
}

/** Operators that start a path, a text object, an image or a shading; a mark must open before them. */
const STARTS_PAINTING = /(?:^| )(?:m|re|Do|sh)$|^BT$/

type Target = { element: StructElement; tag: string } | ArtifactKind

/** Marks open when something is painted and not before, so that none is empty. */
export function createMarking(context: PdfContext): Marking {
  let target: Target = 'Layout'
  let isOpen = false
  const write = context.addContent.bind(context)

  function open(): void {
    isOpen = true
    if (typeof target === 'string') write(`/Artifact <</Type /${target}>> BDC`)
    else target.element.add(context.markStructureContent(target.tag))
  }
  function close(): void {
    if (!isOpen) return
    isOpen = false
    if (typeof target === 'string') write('EMC')
    else context.endMarkedContent()
  }
  function turnTo(next: Target): void {
    close()
    target = next
  }

  context.addContent = (data) => {
    if (!isOpen && STARTS_PAINTING.test(data)) open()
    return write(data)
  }
  const flushPages = context.flushPages.bind(context)
  context.flushPages = () => {
    if (context.page) turnTo('Layout')
    flushPages()
  }
  return {
    begin: (element, tag) => turnTo({ element, tag }),
    beginArtifact: (kind) => turnTo(kind),
  }
}
