import { createRunMarks, type RunTools } from './mark-runs.ts'
import type { SignatureFields } from './signature-fields.ts'
import { type ElementSpec, ROOT_ID } from './structure.ts'
import type { Tag } from './tag-props.ts'
import { type Box, isText, type TreeNode, type TreeProps } from './tree-node.ts'

export type Tools = RunTools & { fields: SignatureFields }

/** The element that children hang on, and whether their text is its own or needs a paragraph. */
type Owner = { id: number; tag: Tag | 'Document'; takesText: boolean }

const TEXT_TAGS: ReadonlySet<Tag> = new Set<Tag>([
  ...(['H1', 'H2', 'H3', 'H4', 'P', 'Caption', 'Lbl', 'LBody'] as const),
  ...(['TH', 'TD', 'Span', 'Link'] as const),
])
const LEAVES: ReadonlySet<string> = new Set(['TEXT', 'SVG', 'IMAGE', 'CANVAS'])

/**
 * react-pdf's render step reads each node's `children` exactly once and in paint order: a getter there runs
 * at the right moment, between what is painted before and after.
 */
const sentinel = (run: () => void): TreeNode => ({
  type: 'VIEW',
  style: {},
  props: {},
  get children() {
    run()
    return []
  },
})
/** The laid-out document with marks between its nodes, that tag it while it is painted. */
export function instrument(document: TreeNode, tools: Tools): TreeNode {
  const { marking, structure, links, fields, linkLabels } = tools
  const markRuns = createRunMarks(tools)
  const repeated = new Set<number>()
  const page: Owner = { id: ROOT_ID, tag: 'Document', takesText: false }
  let pageWidth = 0

  function walk(original: TreeNode, owner: Owner, parent: Box): TreeNode[] {
    const box = absoluteBox(original, parent)
    const node = pinBookmark(original, box, pageWidth)
    if (isArtifact(node, repeated)) return asArtifact(node)
    if (LEAVES.has(node.type)) return asContent(node, owner, box)
    if (node.type === 'LINK') return asLink(node, owner, box)
    if (node.props?.signatureField) return asField(node, owner)
    if (node.props?.tag) return asElement(node, owner, box)
    return [withChildren(node, owner, box)]
  }

  const withChildren = (node: TreeNode, owner: Owner, box: Box): TreeNode => ({
    ...node,
    children: (node.children ?? []).flatMap((child) => walk(child, owner, box)),
  })

  function asArtifact(node: TreeNode): TreeNode[] {
    const kind = node.props?.fixed ? 'Pagination' : 'Layout'
    return [
      sentinel(() => marking.beginArtifact(kind)),
      node,
      sentinel(() => marking.beginArtifact('Layout')),
    ]
  }

  function asContent(node: TreeNode, owner: Owner, box: Box): TreeNode[] {
    const props = node.props ?? {}
    if (!isText(node) && !props.alt) return [node]
    const place = isText(node) ? textPlace(props, owner) : figurePlace(props, box)
    if (place.isOwn) structure.claim(place.id)
    const begin = () => marking.begin(structure.of(place.id), place.tag)
    return [
      sentinel(() => {
        if (place.isOwn) structure.enter(place.id, owner.id, place.spec)
        begin()
      }),
      isText(node) ? markRuns(node, place.id, begin) : node,
      sentinel(() => {
        marking.beginArtifact('Layout')
        if (place.isOwn) structure.leave(place.id)
      }),
    ]
  }

  function asLink(node: TreeNode, owner: Owner, box: Box): TreeNode[] {
    const id = idOf(node)
    const target = node.props?.src ?? node.props?.href ?? ''
    structure.claim(id)
    return [
      sentinel(() => {
        const link = structure.enter(id, owner.id, { type: 'Link', props: node.props ?? {} })
        links.enter(link, node.props?.alt ?? linkLabels.get(target) ?? target)
      }),
      withChildren(node, { id, tag: 'Link', takesText: true }, box),
      sentinel(() => {
        links.leave()
        structure.leave(id)
      }),
    ]
  }

  function asField(node: TreeNode, owner: Owner): TreeNode[] {
    const { signatureField: field } = node.props ?? {}
    if (!field || !node.box) return [node]
    const { box } = node
    const id = idOf(node)
    structure.claim(id)
    return [
      sentinel(() => {
        const spec = { type: 'Form', props: { alt: field.label } }
        fields.place(field, box, structure.enter(id, owner.id, spec))
        structure.leave(id)
      }),
      node,
    ]
  }

  function asElement(node: TreeNode, owner: Owner, box: Box): TreeNode[] {
    const id = idOf(node)
    const tag = node.props?.tag ?? 'Div'
    structure.claim(id)
    return [
      sentinel(() => structure.enter(id, owner.id, { type: tag, props: node.props ?? {} })),
      withChildren(node, { id, tag, takesText: TEXT_TAGS.has(tag) }, box),
      sentinel(() => structure.leave(id)),
    ]
  }

  const origin: Box = { left: 0, top: 0, width: 0, height: 0 }
  return {
    ...document,
    children: (document.children ?? []).map((sheet) => {
      pageWidth = sheet.box?.width ?? 0
      return withChildren(sheet, page, origin)
    }),
  }
}

type Place = {
  /** Whether the content has an element of its own, or goes into its owner's. */
  isOwn: boolean
  id: number
  tag: string
  spec: ElementSpec
}

function textPlace(props: TreeProps, owner: Owner): Place {
  const isOwn = !owner.takesText || Boolean(props.tag || props.actual || props.lang)
  const tag = props.tag ?? (owner.takesText ? 'Span' : 'P')
  return isOwn
    ? { isOwn, id: props.nodeId ?? ROOT_ID, tag, spec: { type: tag, props } }
    : { isOwn, id: owner.id, tag: owner.tag, spec: { type: owner.tag, props } }
}

function figurePlace(props: TreeProps, box: Box): Place {
  const { left, top, width, height } = box
  const spec: ElementSpec = {
    type: 'Figure',
    props,
    bbox: [left, top, left + width, top + height],
  }
  return { isOwn: true, id: props.nodeId ?? ROOT_ID, tag: 'Figure', spec }
}

function idOf(node: TreeNode): number {
  const id = node.props?.nodeId
  if (id === undefined) throw new Error(`a ${node.type} with a tag was not prepared`)
  return id
}

function isArtifact({ props }: TreeNode, repeated: Set<number>): boolean {
  if (props?.artifact) return true
  if (!props?.fixed) return false
  if (!props.tag || props.nodeId === undefined || repeated.has(props.nodeId)) return true
  repeated.add(props.nodeId)
  return false
}

function absoluteBox({ box }: TreeNode, parent: Box): Box {
  if (!box) return parent
  return { ...box, left: parent.left + box.left, top: parent.top + box.top }
}

/**
 * react-pdf takes a bookmark's place for page coordinates, though it is relative to the parent; pdfkit
 * counts `left` from the right edge, where a reader who magnifies would see nothing.
 */
function pinBookmark(node: TreeNode, { top }: Box, pageWidth: number): TreeNode {
  const bookmark = node.props?.bookmark
  if (!bookmark || typeof bookmark === 'string') return node
  return { ...node, props: { ...node.props, bookmark: { ...bookmark, top, left: pageWidth } } }
}
