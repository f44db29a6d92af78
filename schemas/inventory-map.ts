import { IdSchema } from './condition.ts'
import { z } from './zod.ts'

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
})
export type InventoryMap = z.infer<typeof InventoryMapSchema>
