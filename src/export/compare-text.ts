import type { ComparedAnswer, Comparison } from '#src/domain/compare-assessments.ts'
import type { ComparedFinding, Difference } from '#src/domain/compare-findings.ts'
import type { Pair } from '#src/domain/compared-sources.ts'
import { cutText } from '#src/domain/cut-text.ts'
import type {
  ReportClaim,
  ReportEvidence,
  ReportSource,
  ReportValue,
} from '#src/domain/report-model.ts'
import { compareWords } from '#src/locales/compare.ts'
import { reportLanguage } from '#src/locales/report.ts'
import { fileStem } from './file-name.ts'
import { printableText } from './fonts/printable-text.ts'

type Words = ReturnType<typeof compareWords>

export const wordsFor = ({ language }: Pick<Comparison, 'language'>): Words =>
  compareWords(reportLanguage(language))

/** One difference in words: the same for the table and the print. */
export type DifferenceRow = {
  readonly part: 'practice' | 'line' | 'answer' | 'source'
  readonly id: string
  readonly heading: string
  readonly what: string
  readonly texts: Pair<string>
}

/** Every difference, in the order of the questionnaire; sources that only one has come last. */
export function differenceRows(comparison: Comparison): DifferenceRow[] {
  const t = wordsFor(comparison)
  return [
    ...comparison.practices.flatMap((practice) => [
      ...findingRows(t, practice, {
        part: 'practice',
        id: practice.id,
        heading: practice.shortTitle,
      }),
      ...practice.lines.flatMap((line) =>
        findingRows(t, line, { part: 'line', id: line.id, heading: line.text }),
      ),
    ]),
    ...comparison.answers.filter(({ isSame }) => !isSame).map((answer) => answerRow(t, answer)),
    ...sourceRows(t, comparison),
  ]
}

type About = Pick<DifferenceRow, 'part' | 'id' | 'heading'>

const findingRows = (t: Words, finding: ComparedFinding, about: About): DifferenceRow[] =>
  finding.differs.map((what) => ({
    ...about,
    what: t(`differs.${what}`),
    texts: [sideText(t, finding, what, 0), sideText(t, finding, what, 1)],
  }))

/** What one side has there; of claims and evidence only what the other lacks. */
function sideText(t: Words, finding: ComparedFinding, what: Difference, side: 0 | 1): string {
  switch (what) {
    case 'status':
      return t(`status.${finding.status[side]}`)
    case 'note':
      return finding.note[side] || t('empty')
    case 'confidence':
      return t(`confidence.${finding.confidence[side]}`)
    case 'claims':
      return lines(
        t,
        finding.claims.only[side].map((claim) => claimText(t, claim)),
      )
    case 'evidence':
      return lines(
        t,
        finding.evidence.only[side].map((use) => evidenceText(t, use)),
      )
  }
}

const lines = (t: Words, texts: readonly string[]) => texts.join('\n') || t('empty')

/** What the form asked makes a "No" mean something. */
const claimText = (t: Words, { reported, prompt, statement }: ReportClaim) =>
  [cutText(prompt, longestPrompt), reported ? statement : t('blank')].filter(Boolean).join(' · ')

const longestPrompt = 160

const evidenceText = (t: Words, { number, title, place, quote }: ReportEvidence) =>
  t('evidenceItem', {
    number,
    text: [title, place, quote && t('quoted', { text: quote })].filter(Boolean).join(', '),
  })

const answerRow = (t: Words, { question, label, values }: ComparedAnswer): DifferenceRow => ({
  part: 'answer',
  id: question,
  heading: label,
  what: t('part.answer'),
  texts: [valueText(t, values[0]), valueText(t, values[1])],
})

function valueText(t: Words, value: ReportValue | undefined): string {
  switch (value?.kind) {
    case undefined:
      return t('noAnswer')
    case 'text':
      return value.text
    case 'list':
      return value.items.join('; ')
    case 'table':
      return value.rows.map((row) => row.filter(Boolean).join(' · ')).join('\n')
  }
}

function sourceRows(t: Words, { sources }: Comparison): DifferenceRow[] {
  const row =
    (side: 0 | 1) =>
    (source: ReportSource): DifferenceRow => {
      const title = source.title || t('sources.untitled')
      const texts = [t('empty'), t('empty')]
      texts[side] = t('evidenceItem', { number: source.number, text: title })
      return {
        ...{ part: 'source', id: String(source.number), heading: title, what: t('sources.only') },
        texts: [texts[0] ?? '', texts[1] ?? ''],
      }
    }
  return [...sources.only[0].map(row(0)), ...sources.only[1].map(row(1))]
}

/** "First" and "second" with their titles, as long as they need. */
export const comparisonTitle = ({ sides }: Comparison, t: Words): string =>
  t('print.title', {
    first: printableText(sides[0].title) || t('untitled'),
    second: printableText(sides[1].title) || t('untitled'),
  })

/** "comparison-hurricane-score.csv"; capitals where nobody should send it by mistake. */
export const comparisonName = ({ sides, isInternal }: Comparison, ending: string): string =>
  `${['comparison', fileStem(sides[0].title), isInternal ? 'INTERNAL' : ''].filter(Boolean).join('-')}${ending}`
