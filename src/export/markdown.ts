import { isWebLink } from '#src/domain/web-link.ts'

/**
 * Text that stays what it is in CommonMark and in GitHub's tables: nothing in it is taken for a mark, a link,
 * HTML or an entity. One line: what a paragraph would break on becomes a space.
 */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&$]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')

/** Every paragraph that the person wrote, each as a block of its own. */
export const markdownParagraphs = (text: string): string[] =>
  text
    .split('\n')
    .map(markdownText)
    .filter((line) => line !== '')

/** Only web addresses become links; anything else stays text. */
export function markdownLink(text: string, link: string): string {
  const address = link.trim()
  if (!isWebLink(address)) return markdownText(text)
  return `[${markdownText(text)}](<${new URL(address).href.replace(/[<>\\]/g, encodeURIComponent)}>)`
}

/** A table as GitHub, GitLab and Pandoc read it; cells of several lines become one. Cells are Markdown already. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Blocks with a blank line between them, as a file. */
export const markdownFile = (blocks: readonly string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${blocks.filter((block) => block !== '').join('\n\n')}\n`)
