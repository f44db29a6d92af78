import { type CSL, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'

const { format } = plugins.config.get('@bibtex')
/** Letters beyond ASCII stay as they are: the plug-in drops those for which it knows no command. */
format.asciiOnly = false
/** Our keys are plain and each stands once; its own check would make some of them the same again. */
format.checkLabel = false

const reading = {
  forceType: '@biblatex/text',
  target: '@csl/list+object',
  generateGraph: false,
  strict: true,
  maxChainLength: 10,
}

/**
 * One entry of BibTeX or BibLaTeX with the `@string`s that it uses, as CSL. Throws on what it cannot
 * read. An `@article` stands in a journal or in a newspaper, so it says nothing about its kind.
 */
export const cslOfBibtex = (entry: string): Readonly<Record<string, unknown>>[] =>
  plugins.input
    .chain(entry, reading)
    .map((item) => ({ ...item, type: item.type === 'article-journal' ? 'document' : item.type }))

/** BibLaTeX: years, months and days, and the day of access, have fields there. */
export const bibtexOfCsl = (items: readonly CSL[]): string =>
  String(plugins.output.format('biblatex', [...items])).trim()
