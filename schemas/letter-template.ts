import { IdSchema } from './condition.ts'
import { letterComplaints } from './letter-complaints.ts'
import { LetterConditionSchema, SelectionSchema } from './letter-condition.ts'
import { LetterDraftSchema } from './letter-draft.ts'
import { LevelSchema } from './practice.ts'
import { CitationSchema } from './question.ts'
import { z } from './zod.ts'

const Sentence = z.string().trim().min(1)

/**
 * One sentence. Left out as a whole while its condition does not hold or a placeholder in it has no value,
 * so that no letter ever shows a gap. Its citations go before its full stop.
 */
const PartSchema = z.strictObject({
  text: Sentence,
  when: LetterConditionSchema.optional(),
  cite: z.array(CitationSchema).min(1).optional(),
})
export type LetterPart = z.infer<typeof PartSchema>

/** What the person is asked for. Until it is filled, `start` stands there. */
const FieldSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(['line', 'text', 'date']),
  label: Sentence,
  hint: Sentence.optional(),
  start: Sentence.optional(),
})
export type LetterField = z.infer<typeof FieldSchema>

const PassageSchema = z.strictObject({
  id: IdSchema,
  /** What the editor calls it. */
  label: Sentence,
  as: z.enum([
    ...(['title', 'heading', 'subheading', 'paragraph', 'address', 'bullets', 'numbers'] as const),
    'signers',
  ]),
  when: LetterConditionSchema.optional(),
  /** `practices`: once for each practice that has units of the selection. */
  repeat: z.literal('practices').optional(),
  /** Which findings it speaks of. */
  of: SelectionSchema.optional(),
  /** What each line stands for; without it each part is a line of its own. */
  lines: z.enum(['units', 'records', 'practices', 'contradictions']).optional(),
  parts: z.array(PartSchema),
  /** A passage to keep or to drop; how it starts. */
  optional: z.enum(['kept', 'dropped']).optional(),
})
export type LetterPassageTemplate = z.infer<typeof PassageSchema>

/** What records would show it: of a line, one entry; of a whole practice, entries for each level. */
const RecordsSchema = z.union([
  Sentence,
  z.strictObject({ must: z.array(Sentence).min(1), should: z.array(Sentence).min(1).optional() }),
])
export type LetterRecords = z.infer<typeof RecordsSchema>

/** Fixed words of a language. */
const WordsSchema = z.strictObject({
  /** `{source}`, `{section}`, `{pages}`. */
  onePage: Sentence,
  morePages: Sentence,
  /** `{day}`, `{month}`, `{year}`. */
  day: Sentence,
  month: Sentence,
  months: z.array(Sentence).length(12),
  sources: Sentence,
  sourcesIntro: Sentence,
  /** `{number}`: what a mark is called where it cannot be seen. */
  sourceLink: Sentence,
  undated: Sentence,
  confidential: Sentence,
  /** `{page}`, `{pages}`. */
  page: Sentence,
  /** `{text}`, `{mark}`. */
  quote: Sentence,
  /** `{count}` */
  moreQuotes: Sentence,
  /** Stand where neither is known. */
  systemName: Sentence,
  agency: Sentence,
  /** `{name}`: an agency's name of several words inside a sentence. */
  inProse: Sentence,
  levels: z.record(LevelSchema, Sentence),
})
export type LetterWords = z.infer<typeof WordsSchema>

/** A letter in one language, as pure data: what stands where, and what it follows from. */
export const LetterTemplateSchema = z
  .strictObject({
    format: z.literal('plumbline-letter/1'),
    id: IdSchema,
    language: LetterDraftSchema.shape.language,
    /** The framework whose findings it speaks of. */
    framework: IdSchema,
    /** The document's title; its placeholders are those of any passage. */
    title: Sentence,
    /** `sheet`: one page, to hand out or to put up. */
    layout: z.enum(['letter', 'sheet']),
    /** The field that dates the letter. */
    dateField: IdSchema,
    fields: z.array(FieldSchema).min(1),
    passages: z.array(PassageSchema).min(1),
    /** By practice and requirement id. */
    records: z.record(IdSchema, RecordsSchema),
    /** What nobody has shown, in plain words, by practice id. */
    plain: z.record(IdSchema, Sentence),
    words: WordsSchema,
  })
  .superRefine((template, context) => {
    for (const message of letterComplaints(template)) context.addIssue({ code: 'custom', message })
  })
export type LetterTemplate = z.infer<typeof LetterTemplateSchema>
