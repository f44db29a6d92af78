import layoutDocument from '@react-pdf/layout'
import renderPdf from '@react-pdf/render'
import type { DocumentProps } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { err, ok, type Result } from '#src/domain/result.ts'
import {
  type FontFiles,
  type FontProblem,
  type LoadedFonts,
  loadFonts,
} from '../fonts/load-fonts.ts'
import { type Attachment, attach } from './attachments.ts'
import { elementToTree } from './element-to-tree.ts'
import { instrument } from './instrument.ts'
import { createLinks } from './links.ts'
import { createMarking } from './marking.ts'
import { mendRuns } from './mend-runs.ts'
import { printPageReferences } from './page-references.ts'
import { collectBytes, createPdfContext, type PdfContext } from './pdf-context.ts'
import { type Prepared, prepareTree } from './prepare-tree.ts'
import { createSignatureFields } from './signature-fields.ts'
import { createStructure } from './structure.ts'
import type { SignatureField } from './tag-props.ts'
import { type TreeNode, textOf } from './tree-node.ts'
import type { Metadata } from './xmp.ts'

export type RenderProgress =
  | { stage: 'compose' | 'fonts' | 'layout' }
  | { stage: 'paint'; page: number; pages: number }

export type RenderProblem = { kind: 'cancelled' } | FontProblem

export type TaggedPdf = {
  bytes: Uint8Array<ArrayBuffer>
  pages: number
  /** Characters that no font draws, and how often each was replaced by a mark. */
  missingGlyphs: Record<string, number>
}

export type TaggedPdfJob = {
  document: ReactElement<DocumentProps>
  metadata: Metadata
  attachments: readonly Attachment[]
  /** A signature field outside the page, for a trusted timestamp that may be asked for later. */
  reservedField?: SignatureField
  fontFiles: FontFiles
  signal?: AbortSignal | undefined
  onProgress?: ((progress: RenderProgress) => void) | undefined
}

/**
 * A react-pdf document as a tagged file, PDF/A-3a and PDF/UA-1. react-pdf tags nothing itself: this
 * takes its layout, puts marks between the nodes, and lets its own render step paint both.
 */
export async function renderTaggedPdf(
  job: TaggedPdfJob,
): Promise<Result<TaggedPdf, RenderProblem>> {
  const { signal, onProgress } = job
  onProgress?.({ stage: 'compose' })
  const tree = await elementToTree(job.document)
  if (signal?.aborted) return cancelled
  onProgress?.({ stage: 'fonts' })
  const fonts = await loadFonts(`${textOf(tree)}0123456789`, job.fontFiles)
  if (!fonts.ok) return fonts
  if (signal?.aborted) return cancelled
  onProgress?.({ stage: 'layout' })
  const prepared = prepareTree(tree, fonts.value)
  const laidOut = await layOut(prepared.tree, fonts.value.store)
  const layout = mendRuns(printPageReferences(laidOut))
  if (signal?.aborted) return cancelled
  return paint(layout, prepared, job)
}

const cancelled = err({ kind: 'cancelled' } as const)

/** The published type leaves out the second argument. */
const layOut = layoutDocument as unknown as (
  tree: TreeNode,
  fonts: LoadedFonts['store'],
) => Promise<TreeNode>

const renderTree = renderPdf as unknown as (context: PdfContext, layout: TreeNode) => void

async function paint(
  layout: TreeNode,
  { linkLabels, missingGlyphs }: Prepared,
  job: TaggedPdfJob,
): Promise<Result<TaggedPdf, RenderProblem>> {
  const pages = layout.children?.length ?? 0
  const context = createPdfContext(job.metadata)
  for (const attachment of job.attachments) attach(context, attachment, job.metadata.created)
  const document = instrument(layout, {
    ...toolsFor(context, job.reservedField),
    linkLabels,
    language: job.metadata.language,
    moveBy: (points) => context.translate(points, 0),
  })
  const bytes = collectBytes(context)
  let page = 0
  context.on('pageAdded', () => {
    page += 1
    job.onProgress?.({ stage: 'paint', page, pages })
    job.signal?.throwIfAborted()
  })
  try {
    renderTree(context, document)
  } catch (error) {
    if (job.signal?.aborted) return cancelled
    throw error
  }
  return ok({ bytes: await bytes, pages, missingGlyphs })
}

function toolsFor(context: PdfContext, reservedField: SignatureField | undefined) {
  const marking = createMarking(context)
  const structure = createStructure(context)
  const links = createLinks(context)
  const fields = createSignatureFields(context, reservedField)
  const endMarkings = context.endMarkings.bind(context)
  // pdfkit writes the catalog before the form, and would ask for fonts that an empty form has not.
  context.endAcroForm = () => undefined
  context.endMarkings = () => {
    structure.end()
    fields.end()
    endMarkings()
  }
  return { marking, structure, links, fields }
}
