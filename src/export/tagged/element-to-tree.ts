import { type DocumentProps, pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { TreeNode } from './tree-node.ts'

/** Runs the components and gives react-pdf's own tree of the document, not yet laid out. */
export async function elementToTree(element: ReactElement<DocumentProps>): Promise<TreeNode> {
  const { container, updateContainer } = pdf()
  await new Promise<void>((resolve) => {
    updateContainer(element, resolve)
  })
  const { document } = container as { document: TreeNode | null }
  if (document?.type !== 'DOCUMENT')
    throw new Error('a component of the document failed, or its root is not a Document')
  return document
}
