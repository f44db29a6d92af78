import type { ReportLeftOut, ReportModel, ReportPractice } from '#src/domain/report-model.ts'
import { publicCopyWords } from '#src/locales/public-copy.ts'
import { reportLanguage } from '#src/locales/report.ts'
import { sourceKindWords } from '#src/locales/source-kinds.ts'

type Words = ReturnType<typeof publicCopyWords>

/**
 * The model of a public copy with a word at every place where something was left out, so that whatever
 * renders it says so. Other models come back as they are.
 */
export function sayLeftOut(model: ReportModel): ReportModel {
  const { leftOut } = model
  if (!leftOut) return model
  const t = publicCopyWords(reportLanguage(model.language))
  const ids = (kind: ReportLeftOut['kind']): ReadonlySet<string> =>
    new Set(
      leftOut.flatMap((group) => (group.kind === kind ? group.items : [])).map(({ id }) => id),
    )
  return withAnswers(withSources(withNotes(model, ids('note'), t), ids('source'), t), leftOut, t)
}

type Ids = ReadonlySet<string>

function withNotes(model: ReportModel, notes: Ids, t: Words): ReportModel {
  const said = <F extends { id: string; note: string }>(finding: F): F =>
    notes.has(finding.id) ? { ...finding, note: t('leftOut') } : finding
  return eachPractice(model, (practice) => ({
    ...said(practice),
    requirements: practice.requirements.map(said),
  }))
}

const eachPractice = (
  model: ReportModel,
  change: (practice: ReportPractice) => ReportPractice,
): ReportModel => ({ ...model, practices: model.practices.map(change) })

function withSources(model: ReportModel, numbers: Ids, t: Words): ReportModel {
  const isHidden = ({ number }: { number: number }) => numbers.has(String(number))
  const titles = new Map(
    model.sources
      .filter(isHidden)
      .map((source) => [source.number, titleOf(source, model.language, t)]),
  )
  const named = <S extends { number: number }>(items: S[], name: (item: S, title: string) => S) =>
    items.map((item) => {
      const title = titles.get(item.number)
      return title === undefined ? item : name(item, title)
    })
  type Told = Pick<ReportPractice, 'evidence' | 'claims'>
  const told = <P extends Told>(part: P): P => ({
    ...part,
    evidence: named(part.evidence, (use, title) => ({
      ...use,
      title: t('sourceLeftOut', { title }),
    })),
    claims: claims(part.claims),
  })
  const claims = (list: ReportPractice['claims']) =>
    named(list, (claim, title) => ({ ...claim, statement: t('leftOut'), sourceTitle: title }))
  return {
    ...eachPractice(model, (practice) => ({
      ...told(practice),
      requirements: practice.requirements.map(told),
    })),
    sources: named(model.sources, (source, title) => ({ ...source, title })),
    context: named(model.context, (item, title) => ({
      ...item,
      prompt: title,
      statement: t('leftOut'),
    })),
    chapters: model.chapters.map((chapter) => ({
      ...chapter,
      entries: chapter.entries.map((entry) => ({ ...entry, claims: claims(entry.claims) })),
    })),
  }
}

function titleOf(source: ReportModel['sources'][number], language: string, t: Words): string {
  const kind = source.kind && sourceKindWords(reportLanguage(language))(source.kind)
  return kind ? t('sourceOfKind', { kind }) : t('source')
}

/** An answer that is left out stands last in its chapter, with its question. */
function withAnswers(model: ReportModel, leftOut: readonly ReportLeftOut[], t: Words): ReportModel {
  const answers = leftOut
    .filter(({ kind }) => kind === 'answer')
    .flatMap(({ items }) => items)
    .flatMap(({ id, label, answer }) => (answer ? [{ id, label, ...answer }] : []))
  const has = (role: string) => answers.some((answer) => answer.role === role)
  const table = (): ReportModel['rightsMatrix'] => ({
    kind: 'table',
    columns: [t('content')],
    rows: [[t('leftOut')]],
  })
  const name = has('systemName') ? t('nameLeftOut') : model.system.name
  return {
    ...model,
    title: model.title || name,
    system: { ...model.system, name },
    ...(has('rightsMatrix') && { rightsMatrix: table() }),
    ...(has('peopleAffected') && { peopleAffected: table() }),
    chapters: answers
      .filter(({ role }) => role === undefined || role === 'systemName')
      .reduce(
        (chapters, { id, label, place, chapter }) =>
          withEntry(chapters, chapter, {
            question: id,
            label,
            place,
            value: { kind: 'text', text: t('leftOut') },
            claims: [],
          }),
        model.chapters,
      ),
  }
}

type Chapters = ReportModel['chapters']

function withEntry(
  chapters: Chapters,
  { id, title }: { id: string; title: string },
  entry: Chapters[number]['entries'][number],
): Chapters {
  return chapters.some((chapter) => chapter.id === id)
    ? chapters.map((chapter) =>
        chapter.id === id ? { ...chapter, entries: [...chapter.entries, entry] } : chapter,
      )
    : [...chapters, { id, title, entries: [entry] }]
}
