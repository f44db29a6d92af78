/** One column of a published inventory. Columns are told apart by position: published headers repeat. */
export type Column = {
  /** Our name for the column, which framework maps use. */
  readonly id: string
  /** What the agency was asked, in the words of the form, spelling as published. */
  readonly question: string
  /** The column header in each edition of the file, in the order of the layout's `editions`. */
  readonly headers: readonly string[]
  /** The column whose answer this one explains ("If Other, please explain."). */
  readonly explains?: string
  /** The agency could pick several options; they share one cell. */
  readonly list?: true
}

/** The group a use case is filtered by: what the agency says the AI can touch, or how high its impact is. */
export type Impact =
  | 'rights'
  | 'safety'
  | 'both'
  | 'neither'
  | 'high'
  | 'presumed-not-high'
  | 'not-high'
  | 'other'
  | 'blank'

/** A published file format: which columns stand where, and which of them lists and searches use. */
export type Layout = {
  readonly id: string
  /** The published collection, as a source is cited. */
  readonly title: string
  readonly author: string
  /** The same layout holding a single agency's rows, which that agency publishes itself. */
  readonly agencyTitle: string
  /** The same columns under other headers; `published` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly editions: readonly { readonly published: string }[]
  readonly columns: readonly Column[]
  /** Column ids. */
  readonly roles: {
    readonly name: string
    readonly agency: string
    readonly agencyAbbreviation: string
    readonly component: string
    readonly impact: string
    readonly stage: string
    /** Absent when the published file has no use case ids. */
    readonly useCaseId?: string
  }
  /** The impact cell, as plain text, begins with → group. */
  readonly impacts: readonly { readonly begins: string; readonly impact: Impact }[]
}

/** Zero-based position of a column; a layout that names a column it lacks is a bug. */
export function columnIndex(layout: Layout, id: string): number {
  const index = layout.columns.findIndex((column) => column.id === id)
  if (index < 0) throw new Error(`Layout ${layout.id} has no column "${id}".`)
  return index
}
