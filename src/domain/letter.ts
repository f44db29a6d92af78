import type { LetterDraft } from '#schemas/letter-draft.ts'
import type { LetterTemplate } from '#schemas/letter-template.ts'
import type { Letter, LetterBlock, LetterFacts, LetterPassage } from './letter-model.ts'
import { type FoundPassage, foundPassages } from './letter-passages.ts'
import { deadMarks, letterSources, runsOf } from './letter-sources.ts'
import { isKeptBack, letterUnits } from './letter-units.ts'
import { fillPlaceholders, type SentenceScope } from './letter-values.ts'

/** The letter as it reads today: what follows from the findings, with what the person made of it. */
export function letterFor(
  template: LetterTemplate,
  facts: LetterFacts,
  draft: LetterDraft,
): Letter {
  const scope = scopeOf(template, facts, draft)
  const { report } = facts
  const found = foundPassages(scope)
  const passages = found.map((passage) => passageOf(passage, draft, scope))
  const blocks = passages
    .filter(({ isDropped }) => !isDropped)
    .map(({ id, as, text }) => blockOf(id, as, text, scope))
    .filter(({ lines }) => lines.length > 0)
  const { language, layout, words } = template
  return {
    model: {
      ...{ template: template.id, language, layout, date: scope.date, blocks },
      title: fillPlaceholders(template.title, scope) ?? '',
      sources: letterSources(blocks, report, template),
      words: {
        ...{ sources: words.sources, sourcesIntro: words.sourcesIntro },
        ...{ sourceLink: words.sourceLink, page: words.page },
      },
    },
    passages,
    fields: template.fields.map((field) => ({ ...field, value: scope.fields[field.id] ?? '' })),
    lost: Object.entries(draft.edits)
      .filter(([id]) => !found.some((passage) => passage.id === id))
      .map(([id, { text }]) => ({ id, text })),
    unsupported: letterUnits(report)
      .filter(({ standing }) => standing === 'unsupported')
      .map(({ practice }) => practice.shortTitle)
      .filter((title, at, all) => all.indexOf(title) === at),
  }
}

/** A field that nobody touched has what it starts with. */
function scopeOf(template: LetterTemplate, facts: LetterFacts, draft: LetterDraft): SentenceScope {
  const signers = draft.signers.length
  const bare: SentenceScope = { ...facts, fields: {}, date: '', signers, template }
  const fields = Object.fromEntries(
    template.fields.map(({ id, start }) => [
      id,
      draft.fields[id] ?? (start === undefined ? '' : (fillPlaceholders(start, bare) ?? '')),
    ]),
  )
  const date = fields[template.dateField] ?? ''
  return { ...facts, fields, date, template, signers }
}

function passageOf(
  { id, passage, practice, lines }: FoundPassage,
  draft: LetterDraft,
  { report }: SentenceScope,
): LetterPassage {
  const { as, label, optional } = passage
  const from = as === 'signers' ? signersText(draft) : lines.join('\n')
  const edit = as === 'signers' ? undefined : draft.edits[id]
  const text = edit?.text ?? from
  return {
    ...{ id, as, text, from },
    label: practice ? `${label}: ${practice.shortTitle}` : label,
    state: !edit ? 'as-found' : edit.from === from ? 'rewritten' : 'outdated',
    isDropped: draft.dropped.includes(id),
    isOptional: optional !== undefined,
    deadMarks: deadMarks(text, report),
  }
}

/** One line each: the organisation, then who signs for it and where. */
const signersText = ({ signers }: LetterDraft): string =>
  signers
    .map(({ name, organisation, place }) =>
      [organisation, name, place]
        .map((part) => part.trim())
        .filter(Boolean)
        .join(', '),
    )
    .filter((line) => line !== '')
    .join('\n')

function blockOf(
  id: string,
  as: LetterBlock['as'],
  text: string,
  { report }: SentenceScope,
): LetterBlock {
  const isSource = (number: number) =>
    report.sources.some((source) => source.number === number && !isKeptBack(source))
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return {
    id,
    as,
    lines: lines.map((line) => runsOf(line, isSource)),
  }
}
