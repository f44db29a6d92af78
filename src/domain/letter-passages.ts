import type { LetterPassageTemplate } from '#schemas/letter-template.ts'
import { letterHolds } from './letter-condition.ts'
import { contradictionsTold } from './letter-contradictions.ts'
import { isSelected, type LetterUnit, letterUnits, recordsOf } from './letter-units.ts'
import { type SentenceScope, sentenceOf } from './letter-values.ts'
import type { ReportPractice } from './report-model.ts'

/** A passage as it follows from the findings; `practice` when it is repeated for practices. */
export type FoundPassage = {
  id: string
  passage: LetterPassageTemplate
  practice?: ReportPractice
  lines: string[]
}

/** Every passage that has something to say, in order; repeated ones that stand together go practice by practice. */
export const foundPassages = (scope: SentenceScope): FoundPassage[] =>
  togetherOf(scope.template.passages).flatMap((group) => {
    const found = group.flatMap((passage) => foundOf(passage, scope))
    return scope.report.practices
      .flatMap(({ id }) => found.filter(({ practice }) => practice?.id === id))
      .concat(found.filter(({ practice }) => practice === undefined))
  })

/** Passages one by one, but neighbours that are repeated as one group. */
function togetherOf(passages: readonly LetterPassageTemplate[]): LetterPassageTemplate[][] {
  const groups: LetterPassageTemplate[][] = []
  for (const passage of passages) {
    const last = groups.at(-1)
    if (passage.repeat && last?.[0]?.repeat) last.push(passage)
    else groups.push([passage])
  }
  return groups
}

function foundOf(passage: LetterPassageTemplate, scope: SentenceScope): FoundPassage[] {
  if (passage.when && !letterHolds(passage.when, scope)) return []
  const found: FoundPassage[] = passage.repeat
    ? practicesOf(selectedUnits(passage, scope)).map((practice) => ({
        id: `${passage.id}/${practice.id}`,
        ...{ passage, practice },
        lines: linesOf(passage, { ...scope, practice }),
      }))
    : [{ id: passage.id, passage, lines: linesOf(passage, scope) }]
  return found.filter(({ lines }) => lines.length > 0 || passage.as === 'signers')
}

const practicesOf = (units: readonly LetterUnit[]): ReportPractice[] => [
  ...new Map(units.map(({ practice }) => [practice.id, practice])).values(),
]

/** Units that the passage speaks of: of one practice where it is repeated. Records bring levels of their own. */
function selectedUnits(passage: LetterPassageTemplate, scope: SentenceScope): LetterUnit[] {
  const { of, lines } = passage
  if (!of) return []
  const selection = lines === 'records' ? { standings: of.standings } : of
  return letterUnits(scope.report)
    .filter((unit) => !scope.practice || unit.practice.id === scope.practice.id)
    .filter((unit) => isSelected(unit, selection))
}

function linesOf(passage: LetterPassageTemplate, scope: SentenceScope): string[] {
  const sentences = (of: SentenceScope) =>
    passage.parts.flatMap((part) => sentenceOf(part, of) ?? [])
  if (passage.lines)
    return scopesOf(passage, scope)
      .map((of) => sentences(of).join(' '))
      .filter((line) => line !== '')
  return standsInLines.has(passage.as) ? sentences(scope) : paragraph(sentences(scope))
}

/** Each of its sentences is a line. */
const standsInLines: ReadonlySet<string> = new Set(['address', 'bullets', 'numbers'])

const paragraph = (sentences: readonly string[]) =>
  sentences.length === 0 ? [] : [sentences.join(' ')]

function scopesOf(passage: LetterPassageTemplate, scope: SentenceScope): SentenceScope[] {
  const units = selectedUnits(passage, scope)
  switch (passage.lines) {
    case 'contradictions':
      return contradictionsTold(scope.report).map((contradiction) => ({ ...scope, contradiction }))
    case 'practices':
      return practicesOf(units).map((practice) => ({ ...scope, practice }))
    case 'records':
      return units
        .flatMap((unit) =>
          recordsOf(unit, scope.template.records).map((record) => ({ unit, record })),
        )
        .filter(({ record }) => !passage.of || isSelected(record, passage.of))
        .map(({ unit, record }) => ({ ...scope, practice: unit.practice, record }))
    default:
      return units.map((unit) => ({ ...scope, practice: unit.practice, unit }))
  }
}
