import type { CitedPlace, Conclusion, Reason, ReportPractice } from '#src/domain/report-model.ts'
import type { findingsWords } from '#src/locales/findings.ts'
import type { uiWords } from '#src/locales/ui.ts'

export type Words = ReturnType<typeof findingsWords>
export type WidgetWords = ReturnType<typeof uiWords>

/** Document, paragraph and page, inside a sentence. */
export const placeWords = (ui: WidgetWords, place: CitedPlace): string =>
  ui('citation', { ...place, count: place.pages.includes('-') ? 2 : 1 })

/** One reason as a full sentence, for the list of reasons. */
export function reasonSentence(t: Words, ui: WidgetWords, reason: Reason): string {
  switch (reason.kind) {
    case 'assessor-concluded':
      return t('reason.assessor-concluded', { status: ui(`status.${reason.status}`) })
    case 'waiver-on-record':
      return t('reason.waiver-on-record', { place: placeWords(ui, reason.place) })
    case 'exemption':
      return t('reason.exemption', {
        reason: withoutStop(reason.reason),
        place: placeWords(ui, reason.place),
      })
    case 'from-lines':
      return t('reason.from-lines', { parts: lineCounts(t, ui, reason.ids) })
    case 'no-evidence-cited':
    case 'only-the-claim':
    case 'waiver-not-on-record':
    case 'exemption-not-named':
    case 'from-whole-practice':
      return t(`reason.${reason.kind}`)
  }
}

type Told = Pick<ReportPractice, 'status' | 'reasons' | 'claims'>

/** What the table's cell says when the assessor wrote no note: the most telling reason in a few words. */
export function shortReason(t: Words, ui: WidgetWords, { status, reasons, claims }: Told): string {
  const short = reasons.map((reason) => shortWords(t, ui, reason)).find((words) => words !== '')
  if (short) return short
  if (status === 'unanswered') return ''
  return status === 'not-shown' ? t(`short.${silence(claims)}`) : t('short.noNote')
}

/** What the agency said about a thing that the record does not show. */
const silence = (claims: Told['claims']) => {
  if (claims.some((claim) => claim.reported)) return 'claimed'
  return claims.length > 0 ? 'blank' : 'nothing'
}

function shortWords(t: Words, ui: WidgetWords, reason: Reason): string {
  switch (reason.kind) {
    case 'exemption':
      return reason.reason
    case 'from-lines':
      return t('short.from-lines', { parts: lineCounts(t, ui, reason.ids) })
    case 'no-evidence-cited':
    case 'only-the-claim':
    case 'waiver-on-record':
    case 'waiver-not-on-record':
    case 'exemption-not-named':
      return t(`short.${reason.kind}`)
    case 'assessor-concluded':
    case 'from-whole-practice':
      return ''
  }
}

const inOrder: readonly Conclusion[] = [
  'not-met',
  'partly-met',
  'not-shown',
  'unanswered',
  'met',
  'waived',
  'not-applicable',
]

type LineIds = Extract<Reason, { kind: 'from-lines' }>['ids']

const lineCounts = (t: Words, ui: WidgetWords, ids: LineIds): string =>
  inOrder
    .filter((status) => ids[status])
    .map((status) =>
      t('reason.from-lines-part', {
        status: ui(`status.${status}`).toLowerCase(),
        count: ids[status]?.length ?? 0,
      }),
    )
    .join(', ')

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '')
