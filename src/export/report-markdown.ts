import type {
  ReportClaim,
  ReportEvidence,
  ReportFinding,
  ReportModel,
  ReportPractice,
  ReportRequirement,
  ReportSource,
} from '#src/domain/report-model.ts'
import { publicCopyWords } from '#src/locales/public-copy.ts'
import { reportLanguage } from '#src/locales/report.ts'
import {
  markdownFile,
  markdownLink,
  markdownParagraphs,
  markdownTable,
  markdownText,
} from './markdown.ts'
import { reasonSentence } from './pdf/reason-text.ts'
import { byGravity, dayText, inGroups, placeText, type Say, wordsOf } from './pdf/words.ts'
import { reportEnds } from './report-markdown-ends.ts'
import { shownModel } from './shown-model.ts'

/** The whole report for people who paste it into other tools; the same words as the print. */
export function reportMarkdown(given: ReportModel): Uint8Array<ArrayBuffer> {
  const model = shownModel(given)
  const say = wordsOf(model)
  return markdownFile([
    ...cover(model, say),
    ...matrix(model, say),
    `## ${say('practices')}`,
    ...model.practices.flatMap((practice) => practiceText(practice, say)),
    ...reportEnds(model, say),
    ...sourceList(model, say),
  ])
}

function cover(model: ReportModel, say: Say): string[] {
  const { agency, component, useCaseId } = model.system
  const { verdict, notes, counts } = model
  const day = dayText(model.language, model.issuedAt)
  return [
    `# ${markdownText(model.title.trim() || model.system.name.trim() || say('untitled'))}`,
    markdownText(
      [
        ...(model.state === 'draft' ? [say('draftBand')] : []),
        ...(model.audience ? [copyWords(model)(`band.${model.audience}`)] : []),
        say(`kicker.${model.kind}`),
        ...[agency, component].filter(Boolean),
        ...(useCaseId ? [say('useCaseId', { id: useCaseId })] : []),
        say(model.state === 'draft' ? 'made' : 'issued', { day }),
      ].join(' · '),
    ),
    markdownText(say('yardstickLine', { yardstick: model.yardstick.title })),
    markdownText(model.yardstick.standing),
    `## ${markdownText(verdict.headline || say('noVerdict'))}`,
    markdownText(verdict.explanation || say('noVerdictText')),
    ...verdict.places.slice(0, 1).map(() =>
      markdownText(
        say(verdict.places.length === 1 ? 'rule' : 'rulesAre', {
          places: verdict.places.map((place) => placeText(say, place)).join('; '),
        }),
      ),
    ),
    ...notes.map(
      ({ headline, explanation }) => `**${markdownText(headline)}** ${markdownText(explanation)}`,
    ),
    byGravity
      .filter((status) => counts[status] > 0)
      .map((status) => `- ${markdownText(say(`status.${status}`))}: ${counts[status]}`)
      .join('\n'),
  ]
}

const copyWords = ({ language }: Pick<ReportModel, 'language'>) =>
  publicCopyWords(reportLanguage(language))

function matrix({ practices }: ReportModel, say: Say): string[] {
  const head = ['practice', 'claim', 'finding', 'evidence'] as const
  return [
    `## ${say('matrix')}`,
    practices.length === 0
      ? markdownText(say('matrixEmpty'))
      : markdownTable(
          head.map((column) => say(`column.${column}`)),
          practices.map((practice) => [
            markdownText(practice.shortTitle),
            markdownText(
              practice.claims[0] ? claimText(practice.claims[0], say) : say('claimNone'),
            ),
            markdownText(say(`status.${practice.status}`)),
            markdownText(
              marks(practice.evidence.map(({ number }) => number)) || say('evidenceNone'),
            ),
          ]),
        ),
  ]
}

const marks = (numbers: readonly number[]) =>
  [...new Set(numbers)]
    .filter((number) => number > 0)
    .map((number) => `[${number}]`)
    .join(' ')

const claimText = ({ reported, statement, number, place }: ReportClaim, say: Say): string =>
  [reported ? say('quoted', { text: statement }) : say('claimBlank'), marks([number]), place]
    .filter(Boolean)
    .join(' ')

const practiceText = (practice: ReportPractice, say: Say): string[] => [
  `### ${markdownText(practice.title)}`,
  markdownText(
    [
      placeText(say, practice.place),
      say(`timing.${practice.timing}`),
      say(`scope.${practice.scope}`),
    ].join(' · '),
  ),
  markdownText(practice.summary),
  claimList(practice.claims, say) || markdownText(say('claimsNone')),
  ...findingText(practice, say),
  ...practice.requirements.flatMap((line) => lineText(line, say)),
]

const claimList = (claims: readonly ReportClaim[], say: Say): string =>
  claims.length === 0
    ? ''
    : [
        `${markdownText(say('claims'))}:`,
        '',
        ...claims.map(
          (claim) =>
            `- ${markdownText(claimText(claim, say))}${
              claim.caution === ''
                ? ''
                : ` ${markdownText(say('caution', { text: claim.caution }))}`
            }`,
        ),
      ].join('\n')

function findingText(finding: ReportFinding, say: Say): string[] {
  const { status, note, reasons, confidence, evidence } = finding
  const told = reasons
    .filter((reason) => reason.kind !== 'assessor-concluded' || reason.status !== status)
    .map((reason) => reasonSentence(say, reason))
  return [
    `**${markdownText(say('finding'))}: ${markdownText(say(`status.${status}`))}.** ${markdownText(
      [...told, confidence && `${say(`confidence.${confidence}`)}.`].filter(Boolean).join(' '),
    )}`.trim(),
    ...markdownParagraphs(note),
    evidence.map((use) => `- ${evidenceText(use, say)}`).join('\n'),
  ]
}

const evidenceText = ({ number, title, place, quote }: ReportEvidence, say: Say): string =>
  markdownText(
    [
      marks([number]),
      [title, place].filter(Boolean).join(', '),
      quote && say('quoted', { text: quote }),
    ]
      .filter(Boolean)
      .join(' '),
  )

const lineText = (line: ReportRequirement, say: Say): string[] => [
  `#### ${line.id} (${markdownText(say(`level.${line.level}`))})`,
  markdownText(`${line.text} ${placeText(say, line.place)}`),
  claimList(line.claims, say),
  ...findingText(line, say),
]

const sourceList = ({ sources, language }: ReportModel, say: Say): string[] => [
  `## ${say('sources')}`,
  sources.length === 0
    ? markdownText(say('sourcesEmpty'))
    : sources.map((source) => `- ${sourceText(source, language, say)}`).join('\n'),
]

function sourceText(source: ReportSource, language: string, say: Say): string {
  const { number, title, author, date, link, seen, voice, file } = source
  const dated = [author, date ? dayText(language, date) : say('sourceUndated')].filter(Boolean)
  const published = source.withheld ? copyWords({ language })('leftOut') : `${dated.join(', ')}.`
  const said = [
    `[${number}] ${title}. ${published}`,
    say(`voice.${voice}`),
    seen && say('sourceSeen', { day: dayText(language, seen) }),
    file && say('sourceFile', { name: file.name, digest: inGroups(file.sha256) }),
  ]
  const text = markdownText(said.filter(Boolean).join(' '))
  return link === '' ? text : `${text} ${markdownLink(link, link)}`
}
