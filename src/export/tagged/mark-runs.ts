import { isShaped } from '../fonts/printable-text.ts'
import type { Links } from './links.ts'
import type { Marking } from './marking.ts'
import type { ElementSpec, Structure } from './structure.ts'
import { type TextPart, textParts } from './text-parts.ts'
import type { TextLine, TextRun, TreeNode } from './tree-node.ts'

export type RunTools = {
  marking: Marking
  structure: Structure
  links: Links
  linkLabels: ReadonlyMap<string, string>
  /** BCP 47, of the document. */
  language: string
  /** Moves to the right what is painted next. */
  moveBy: (points: number) => void
}

/** The text with marks between its runs; `resume` opens the mark of its own element again. */
type MarkRuns = (text: TreeNode, ownerId: number, resume: () => void) => TreeNode

/** Points; less is what adding up numbers leaves. */
const NO_WAY = 1e-6

/** Runs are painted in the order in which they are read; links and words of another direction get elements. */
export const createRunMarks =
  (tools: RunTools): MarkRuns =>
  (text, ownerId, resume) => {
    const turnTo = turning(tools, ownerId, resume)
    const direction = text.style?.['direction'] === 'rtl' ? 'rtl' : 'ltr'
    const isSpelled = text.props?.actual !== undefined
    const written = text.lines ?? []
    const parts = textParts(written, { direction, language: tools.language, isSpelled })
    const lines = written.map((line, index): TextLine => {
      let pen = 0
      const runs = (parts[index] ?? []).flatMap(({ run, left, part }) => {
        const shift = left - pen
        pen = left + (run.xAdvance ?? 0)
        const turn = () => {
          turnTo(part)
          if (Math.abs(shift) > NO_WAY) tools.moveBy(shift)
        }
        return [sentinel(turn), run]
      })
      return { ...line, runs }
    })
    const last = lines.at(-1)
    if (last) last.runs = [...last.runs, sentinel(() => turnTo(undefined))]
    return { ...text, lines }
  }

/** react-pdf's render step reads the `glyphs` of each run exactly once, when it comes to paint them. */
const sentinel = (run: () => void): TextRun => ({
  attributes: {},
  get glyphs() {
    run()
    return null
  },
})

/** Closes the element of one part and opens that of the next, when they are not the same. */
function turning(
  { marking, structure, links, linkLabels }: RunTools,
  ownerId: number,
  resume: () => void,
): (part: TextPart | undefined) => void {
  let current: TextPart | undefined
  return (part) => {
    if (part === current) return
    links.leave()
    current = part
    if (part === undefined) {
      resume()
      return
    }
    const spec = specOf(part)
    const element = structure.child(structure.of(ownerId), spec)
    if (part.link !== undefined) links.enter(element, linkLabels.get(part.link) ?? part.link)
    marking.begin(element, spec.type)
  }
}

const specOf = ({ text, link, lang }: TextPart): ElementSpec => ({
  type: link === undefined ? 'Span' : 'Link',
  props: { lang, ...(isShaped(text) && { actual: text }) },
})
