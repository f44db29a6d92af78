import type { LetterBlock, LetterModel, LetterRun } from '#src/domain/letter-model.ts'
import { markdownFile, markdownLink, markdownText } from './markdown.ts'
import { shownModel } from './shown-model.ts'

/** The letter for people who paste it into other tools. */
export function letterMarkdown(model: LetterModel): Uint8Array<ArrayBuffer> {
  const { blocks, sources, words } = shownModel(model)
  return markdownFile([
    ...blocks.map(blockText),
    ...(sources.length === 0
      ? []
      : [
          `## ${markdownText(words.sources)}`,
          markdownText(words.sourcesIntro),
          sources.map((source) => `- ${sourceText(source)}`).join('\n'),
        ]),
  ])
}

function blockText({ as, lines }: LetterBlock): string {
  const texts = lines.map((runs) => markdownText(plainOf(runs)))
  switch (as) {
    case 'title':
      return `# ${texts.join(' ')}`
    case 'heading':
      return `## ${texts.join(' ')}`
    case 'subheading':
      return `### ${texts.join(' ')}`
    case 'paragraph':
      return texts.join('\n\n')
    case 'address':
      return texts.join('\\\n')
    case 'numbers':
      return texts.map((text, at) => `${at + 1}. ${text}`).join('\n')
    case 'bullets':
    case 'signers':
      return texts.map((text) => `- ${text}`).join('\n')
  }
}

/** A mark stays a number in brackets: it is found in the list of sources by eye. */
const plainOf = (runs: readonly LetterRun[]): string =>
  runs.map((run) => (run.kind === 'mark' ? `[${run.number}]` : run.text)).join('')

function sourceText({ number, text, link }: LetterModel['sources'][number]): string {
  const named = `${number === undefined ? '' : `[${number}] `}${text}`
  return link === '' ? markdownText(named) : `${markdownText(named)} ${markdownLink(link, link)}`
}
