import type {} from '@react-pdf/renderer'

/** Structure types of ISO 32000-1 §14.8.4 that our documents use. */
export type Tag =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Link'
  | 'Figure'
  | 'Form'

/** An empty signature field: `name` for machines, `label` for screen readers. */
export type SignatureField = { name: string; label: string }

/**
 * What a react-pdf element may say about its meaning. Text without a tag is a paragraph, or belongs to
 * the cell, heading or list body around it. Graphics without `alt` and `fixed` nodes without a tag are
 * artifacts. Of a `fixed` node with a tag only the first occurrence is content (repeated table heads).
 */
export type TagProps = {
  tag?: Tag | undefined
  /** Stands for the content where it cannot be seen. */
  alt?: string | undefined
  /** BCP 47 tag of text in another language than the document's. */
  lang?: string | undefined
  /** The text itself, where its glyphs do not give it back. */
  actual?: string | undefined
  scope?: 'Column' | 'Row' | 'Both' | undefined
  colSpan?: number | undefined
  rowSpan?: number | undefined
  numbering?: 'None' | 'Disc' | 'Decimal' | undefined
  artifact?: boolean | undefined
  signatureField?: SignatureField | undefined
  /** A text of digits, as wide as the number may become: prints the page on which that id begins. */
  pageOf?: string | undefined
  /** An entry of the outline; entries nest as their nodes do. */
  bookmark?: string | Bookmark | undefined
}

/** As react-pdf has it for pages: points from the page's top left. */
type Bookmark = {
  title: string
  top?: number
  left?: number
  zoom?: number
  fit?: boolean
  expanded?: boolean
}

declare module '@react-pdf/renderer' {
  interface NodeProps extends TagProps {}
}
