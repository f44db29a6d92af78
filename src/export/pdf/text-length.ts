import type { ReportClaim, ReportFinding } from '#src/domain/report-model.ts'

/** Points that an average character takes at the size of table text. */
const CHARACTER = 4.5
/** A block of more lines than this may be taller than what a page has left: it has to break. */
const MOST_LINES = 26

/** Whether a text set at this width, in points, fits a page with room to spare. */
export const isShort = (text: string, width: number): boolean =>
  text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((line.length * CHARACTER) / width)))
    .reduce((sum, lines) => sum + lines, 0) <= MOST_LINES

/** What is printed of claims, as one text, to judge its length. */
export const claimsText = (claims: readonly ReportClaim[]): string =>
  claims.map((c) => [c.prompt, c.statement, c.caution, c.place].join('\n')).join('\n')

/** What is printed of a finding, as one text, to judge its length. */
export const findingText = ({ note, reasons, evidence }: ReportFinding): string =>
  [
    note,
    ...reasons.map((reason) => ('reason' in reason ? reason.reason : reason.kind)),
    ...evidence.flatMap(({ title, place, quote }) => [`${title}, ${place}`, quote]),
  ].join('\n')
