import { ConditionSchema, IdSchema } from './condition.ts'
import { z } from './zod.ts'

const Sentence = z.string().trim().min(1)

/** Where a rule stands: the memo's own paragraph (`§5(c)(v)(D)`) and page or pages (`23`, `22-23`). */
export const CitationSchema = z.strictObject({
  section: Sentence,
  pages: z.string().regex(/^\d+(-\d+)?$/),
  /** The source's id in the framework's `sources`; the first source when absent. */
  source: IdSchema.optional(),
})
export type Citation = z.infer<typeof CitationSchema>

/** Why it is asked, where to look (from outside and from inside the agency), what would show it. */
export const GuidanceSchema = z.strictObject({
  why: Sentence,
  lookOutside: Sentence,
  lookInside: Sentence,
  evidence: z.array(Sentence).min(1),
})
export type Guidance = z.infer<typeof GuidanceSchema>

const OptionSchema = z.strictObject({
  value: IdSchema,
  label: Sentence,
  hint: Sentence.optional(),
  /** Options that share a group are shown under this heading. */
  group: Sentence.optional(),
  citation: CitationSchema.optional(),
})
export type Option = z.infer<typeof OptionSchema>

const named = { id: IdSchema, label: Sentence, hint: Sentence.optional() }
const options = z.array(OptionSchema).min(2)

const shapes = {
  text: { kind: z.literal('text'), ...named, maxLength: z.int().positive() },
  longText: { kind: z.literal('long-text'), ...named, maxLength: z.int().positive() },
  date: { kind: z.literal('date'), ...named },
  choice: { kind: z.literal('choice'), ...named, options },
  many: { kind: z.literal('many'), ...named, options },
  /** Picks requirements of this framework by id. */
  requirements: { kind: z.literal('requirements'), ...named },
}

/** One cell of a `rows` question. */
const FieldSchema = z.discriminatedUnion('kind', [
  z.strictObject(shapes.text),
  z.strictObject(shapes.longText),
  z.strictObject(shapes.date),
  z.strictObject(shapes.choice),
  z.strictObject(shapes.many),
  z.strictObject(shapes.requirements),
])
export type Field = z.infer<typeof FieldSchema>

const asked = {
  guidance: GuidanceSchema,
  citation: CitationSchema,
  /** Absent: always asked. */
  showWhen: ConditionSchema.optional(),
}

export const QuestionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...shapes.text, ...asked }),
  z.strictObject({ ...shapes.longText, ...asked }),
  z.strictObject({ ...shapes.date, ...asked }),
  z.strictObject({ ...shapes.choice, ...asked }),
  z.strictObject({ ...shapes.many, ...asked }),
  z.strictObject({
    kind: z.literal('rows'),
    ...named,
    ...asked,
    /** What one row is, for the button "Add a …". */
    rowName: Sentence,
    fields: z.array(FieldSchema).min(1),
  }),
])
export type Question = z.infer<typeof QuestionSchema>
