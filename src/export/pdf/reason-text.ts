import type { Conclusion, Reason, ReportFinding } from '#src/domain/report-model.ts'
import { byGravity, placeText, type Say } from './words.ts'

/** One reason as a full sentence. */
export function reasonSentence(say: Say, reason: Reason): string {
  switch (reason.kind) {
    case 'assessor-concluded':
      return say('reason.assessor-concluded', { status: say(`status.${reason.status}`) })
    case 'waiver-on-record':
      return say('reason.waiver-on-record', { place: placeText(say, reason.place) })
    case 'exemption':
      return say('reason.exemption', {
        reason: reason.reason.replace(/\.$/, ''),
        place: placeText(say, reason.place),
      })
    case 'from-lines':
      return say('reason.from-lines', { parts: lineCounts(say, reason.ids) })
    case 'no-evidence-cited':
    case 'only-the-claim':
    case 'waiver-not-on-record':
    case 'exemption-not-named':
    case 'from-whole-practice':
      return say(`reason.${reason.kind}`)
  }
}

/** What the matrix says in its column "Because": the assessor's note, else the most telling reason. */
export function becauseText(say: Say, { note, status, reasons }: ReportFinding): string {
  if (note.trim() !== '') return note
  const telling = reasons.map((reason) => shortReason(say, reason)).find((text) => text !== '')
  return telling ?? say(status === 'unanswered' ? 'short.unanswered' : 'short.none')
}

function shortReason(say: Say, reason: Reason): string {
  switch (reason.kind) {
    case 'exemption':
      return reason.reason
    case 'from-lines':
      return say('short.from-lines', { parts: lineCounts(say, reason.ids) })
    case 'no-evidence-cited':
    case 'only-the-claim':
    case 'waiver-on-record':
    case 'waiver-not-on-record':
    case 'exemption-not-named':
      return say(`short.${reason.kind}`)
    case 'assessor-concluded':
    case 'from-whole-practice':
      return ''
  }
}

/** "Not met: 2, Not shown: 1". */
const lineCounts = (say: Say, ids: Partial<Record<Conclusion, string[]>>): string =>
  byGravity
    .filter((status) => (ids[status]?.length ?? 0) > 0)
    .map((status) =>
      say('reason.from-lines-part', {
        status: say(`status.${status}`),
        count: ids[status]?.length ?? 0,
      }),
    )
    .join(', ')
