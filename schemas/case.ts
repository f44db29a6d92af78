import { AssessmentSchema } from './assessment.ts'
import { DaySchema, IdSchema } from './condition.ts'
import { z } from './zod.ts'

const Sentence = z.string().trim().min(1)
const { sources, claims } = AssessmentSchema.shape

/** A document on the public record. Its key is used inside the case only. */
const CaseSourceSchema = sources.element.omit({ id: true, seen: true, file: true }).extend({
  id: IdSchema,
  title: Sentence.max(1_000),
  author: Sentence.max(500),
})
export type CaseSource = z.infer<typeof CaseSourceSchema>

/** Where something stands: a source of this case, and the page, paragraph or row in it. */
const placed = { source: IdSchema, place: Sentence.max(200) }

/** What the agency says elsewhere than in an inventory that the app reads. */
const CaseClaimSchema = claims.element.omit({ id: true }).extend(placed)

/**
 * A row of an agency's inventory, cell by cell in its own words. `layout` and the column names are those of
 * the published file, and `row` counts as a spreadsheet does, the header being row 1.
 */
const QuotedRowSchema = z.strictObject({
  source: IdSchema,
  layout: IdSchema,
  row: z.int().min(2),
  /** '' is a cell that the agency left blank: not reported, which is not a "no". */
  cells: z.record(IdSchema, z.string().max(8_000)),
  /** What is true of the columns that are not named: the agency left them blank, or we do not quote them. */
  otherCells: z.enum(['blank', 'not-quoted']),
})
export type QuotedRow = z.infer<typeof QuotedRowSchema>

/** What the record leaves open, in plain words, at the practice or question that it bears on. */
const CaseQuestionSchema = z.strictObject({
  about: IdSchema,
  question: Sentence.max(8_000),
  ...placed,
})

const CaseShape = z.strictObject({
  format: z.literal('plumbline-case/1'),
  id: IdSchema,
  title: Sentence.max(500),
  agency: Sentence,
  component: Sentence,
  summary: Sentence,
  /** The day on which the record stood as it is told here. */
  asOf: DaySchema,
  /** Id of the framework whose practices and questions the case speaks to. */
  framework: IdSchema,
  /** Says that the record may have changed since, and that nothing is concluded. */
  caution: Sentence.max(8_000),
  sources: z.array(CaseSourceSchema).min(1).max(100),
  /** Facts about the system that the sources agree on, by question id. */
  answers: z.record(IdSchema, z.union([Sentence.max(20_000), z.array(Sentence.max(200)).min(1)])),
  rows: z.array(QuotedRowSchema).max(50),
  claims: z.array(CaseClaimSchema).max(200),
  openQuestions: z.array(CaseQuestionSchema).min(1).max(200),
})

/**
 * A starter assessment of a system that people ask about: facts on the public record with their sources,
 * and the questions that they leave open. It has no place for findings: the person who opens it concludes.
 */
export const CaseSchema = CaseShape.superRefine((content, context) => {
  for (const message of complaints(content)) context.addIssue({ code: 'custom', message })
})
export type Case = z.infer<typeof CaseSchema>

/** What a list of cases shows. */
export type CaseCard = Pick<Case, 'id' | 'title' | 'agency' | 'component' | 'summary' | 'asOf'>

/** Every citation resolves, and only the agency itself makes claims. */
function complaints({ sources, rows, claims, openQuestions }: z.infer<typeof CaseShape>): string[] {
  const voices = new Map(sources.map(({ id, voice }) => [id, voice]))
  const said = [...rows, ...claims].map(({ source }) => source)
  const cited = new Set([...said, ...openQuestions.map(({ source }) => source)])
  return [
    ...(voices.size === sources.length ? [] : ['two sources share an id']),
    ...[...cited]
      .filter((id) => !voices.has(id))
      .map((id) => `source "${id}" is cited but not listed`),
    ...[...voices.keys()]
      .filter((id) => !cited.has(id))
      .map((id) => `source "${id}" is listed but not cited`),
    ...[...new Set(said)]
      .filter((id) => voices.has(id) && voices.get(id) !== 'agency')
      .map((id) => `source "${id}" does not speak for the agency, so it makes no claim`),
  ]
}
