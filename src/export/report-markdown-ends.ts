import type { ReportAction, ReportModel } from '#src/domain/report-model.ts'
import type { ReportStatement } from '#src/domain/report-statements.ts'
import { leftOutLines, publicCopyWords } from '#src/locales/public-copy.ts'
import { reportLanguage } from '#src/locales/report.ts'
import { markdownTable, markdownText } from './markdown.ts'
import { markdownValue } from './markdown-value.ts'
import { placeText, type Say } from './pdf/words.ts'

/** What follows the practices: people, open questions, actions, answers, context, method. */
export const reportEnds = (model: ReportModel, say: Say): string[] => [
  `## ${say('rights')}`,
  markdownValue(model.rightsMatrix, say) || say('rightsEmpty'),
  `## ${say('people')}`,
  markdownValue(model.peopleAffected, say) || say('peopleEmpty'),
  ...contradictions(model, say),
  ...leftOut(model),
  ...openQuestions(model, say),
  ...actions(model, say),
  ...answers(model, say),
  ...context(model, say),
  `## ${say('method')}`,
  model.method.map((sentence, at) => `${at + 1}. ${markdownText(sentence)}`).join('\n'),
  ...(model.state === 'draft'
    ? []
    : [markdownText(`${say('recordDigest')} ${model.recordDigest}`)]),
]

/** Only what the assessor accepted is told, with the places of both sides. */
const contradictions = (
  { contradictions: { accepted, counts } }: ReportModel,
  say: Say,
): string[] =>
  counts.found === 0
    ? []
    : [
        `## ${say('contradictions')}`,
        markdownText(say('contradictionCounts', { count: counts.found, ...counts })),
        ...accepted.flatMap(({ title, explanation, sides, reason }) => [
          `### ${markdownText(title)}`,
          sides
            .flat()
            .map((statement) => `- ${statementText(statement, say)}`)
            .join('\n'),
          markdownText(explanation),
          markdownText(reason),
        ]),
      ]

const statementText = ({ label, statement, number, place }: ReportStatement, say: Say): string =>
  markdownText(
    [
      `${label}:`,
      statement === '' ? say('claimBlank') : say('quoted', { text: statement }),
      number > 0 ? `[${number}]` : '',
      place,
    ]
      .filter(Boolean)
      .join(' '),
  )

/** What a public copy leaves out, in the words of the print. */
function leftOut({ leftOut: pieces, language }: ReportModel): string[] {
  if (!pieces) return []
  const t = publicCopyWords(reportLanguage(language))
  return [
    `## ${markdownText(t('chapter'))}`,
    markdownText(t('intro')),
    leftOutLines(t, pieces)
      .map((line) => `- ${markdownText(line)}`)
      .join('\n'),
    markdownText(t('proof')),
  ]
}

const openQuestions = ({ openQuestions: open }: ReportModel, say: Say): string[] => [
  `## ${say('open')}`,
  open.length === 0
    ? markdownText(say('openEmpty'))
    : open
        .map(
          ({ label, status, text, place }) =>
            `- ${markdownText(`${label}, ${say(`status.${status}`)}: ${text} ${placeText(say, place)}`)}`,
        )
        .join('\n'),
]

const actions = ({ actions: all }: ReportModel, say: Say): string[] => [
  `## ${say('actions')}`,
  ...(all.length === 0 ? [markdownText(say('actionsEmpty'))] : []),
  ...(['repair', 'ask'] as const).flatMap((kind) => {
    const some = all.filter((action) => action.kind === kind)
    return some.length === 0 ? [] : [`### ${say(`actions.${kind}`)}`, actionTable(some, say)]
  }),
]

const actionTable = (actions: readonly ReportAction[], say: Say): string =>
  markdownTable(
    (['practice', 'what', 'who', 'when'] as const).map((column) => say(`column.${column}`)),
    actions.map((action) => [
      markdownText(`${action.shortTitle} (${say(`status.${action.status}`)})`),
      markdownText(`${action.what} ${placeText(say, action.place)}`),
      markdownText(action.who),
      markdownText(action.when),
    ]),
  )

const answers = ({ chapters }: ReportModel, say: Say): string[] =>
  chapters.length === 0
    ? []
    : [
        `## ${say('background')}`,
        ...chapters.flatMap(({ title, entries }) => [
          `### ${markdownText(title)}`,
          ...entries.flatMap(({ label, value }) => [
            `**${markdownText(label)}**`,
            markdownValue(value, say),
          ]),
        ]),
      ]

const context = (model: ReportModel, say: Say): string[] =>
  model.context.length === 0
    ? []
    : [
        `## ${say('context')}`,
        model.context
          .map(
            ({ prompt, statement, number, place }) =>
              `- ${markdownText(`${prompt} ${statement} [${number}] ${place}`)}`,
          )
          .join('\n'),
      ]
