import { IdSchema } from './condition.ts'
import { z } from './zod.ts'

/** How a cell reads that picks none of the options: empty, "N/A", or words that the map does not know. */
export const unoptioned = ['blank', 'not-applicable', 'other'] as const

/**
 * What columns say in one word, the same for every year: contradiction rules test readings and never cells.
 * `choice`: the option that the cell begins with. `many`: every value whose words stand in the cell.
 * `text`: the cells one after the other. `day`: a single day.
 */
const InventoryReadingSchema = z.strictObject({
  id: IdSchema,
  /** Names the columns in a sentence or a table. */
  label: z.string().trim().min(1),
  kind: z.enum(['choice', 'many', 'text', 'day']),
  columns: z
    .array(
      z.strictObject({
        column: IdSchema,
        /** Counted from 1, as a spreadsheet does. */
        number: z.int().positive(),
        /** What the form asks, so that an answer can be quoted with its question. */
        prompt: z.string().min(1),
      }),
    )
    .min(1),
  /** For `choice` and `many`; cell text is compared case-folded, with dashes and quotes made plain. */
  values: z.array(z.strictObject({ begins: z.string().min(1), value: IdSchema })).optional(),
})
export type InventoryReading = z.infer<typeof InventoryReadingSchema>

/**
 * What the columns of one inventory layout say to this framework. `column` is the layout's own name for
 * a column (columns are told apart by position, since published headers repeat).
 */
export const InventoryMapSchema = z.strictObject({
  layout: IdSchema,
  /** Columns that describe the system: they fill answers, and are cited as claims. */
  answers: z.array(
    z.strictObject({
      column: IdSchema,
      question: IdSchema,
      /** Cell text (case-folded, dashes and quotes made plain) begins with → option value. */
      values: z.array(z.strictObject({ begins: z.string(), value: z.string() })).optional(),
    }),
  ),
  /** Columns in which the agency says something about a practice: claims, never findings. */
  claims: z.array(
    z.strictObject({
      column: IdSchema,
      /** Practice or question ids that the column speaks to. */
      about: z.array(IdSchema).min(1),
      /** A column that holds the explanation ("If Other, please explain.") of this one. */
      explainedBy: IdSchema.optional(),
      /** What the column does and does not speak to, when that needs saying. */
      caution: z.string().min(1).optional(),
    }),
  ),
  readings: z.array(InventoryReadingSchema),
})
export type InventoryMap = z.infer<typeof InventoryMapSchema>
