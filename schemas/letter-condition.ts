import { type Condition, ConditionSchema, DaySchema, IdSchema } from './condition.ts'
import { LevelSchema } from './practice.ts'
import { StatusSchema } from './status.ts'
import { z } from './zod.ts'

/**
 * How a finding stands as an argument: its conclusion, told apart where the conclusion lacks ground.
 * `only-claimed`: met, or partly met, on nothing but the agency's word. `unsupported`: met or not, with nothing
 * cited for it and nothing said, which no letter repeats.
 */
const StandingSchema = z.union([
  StatusSchema,
  z.enum(['unanswered', 'only-claimed', 'unsupported']),
])
export type Standing = z.infer<typeof StandingSchema>

/** Units (a practice answered as a whole, or a line) with one of these standings and levels. */
export const SelectionSchema = z.strictObject({
  standings: z.array(StandingSchema).min(1),
  levels: z.array(LevelSchema).min(1).optional(),
})
export type Selection = z.infer<typeof SelectionSchema>

export type LetterCondition =
  /** Holds of the answers that count. */
  | { answers: Condition }
  /** So many practices have units of the selection; at least one when neither number is given. */
  | {
      practices: Selection
      atLeast?: number | undefined
      atMost?: number | undefined
    }
  /** The verdict follows from one of these rules. */
  | { verdict: string[] }
  | { assessment: 'shadow' | 'self' }
  /** The letter's own date. */
  | { datedFrom: string }
  | { filled: string }
  /** Somebody has signed on. */
  | { signed: true }
  /** Accepted contradictions are in the report. */
  | { contradictions: true }
  | { all: LetterCondition[] }
  | { any: LetterCondition[] }
  | { not: LetterCondition }

export const LetterConditionSchema: z.ZodType<LetterCondition> = z.lazy(() =>
  z.union([
    z.strictObject({ answers: ConditionSchema }),
    z.strictObject({
      practices: SelectionSchema,
      atLeast: z.int().positive().optional(),
      atMost: z.int().nonnegative().optional(),
    }),
    z.strictObject({ verdict: z.array(IdSchema).min(1) }),
    z.strictObject({ assessment: z.enum(['shadow', 'self']) }),
    z.strictObject({ datedFrom: DaySchema }),
    z.strictObject({ filled: IdSchema }),
    z.strictObject({ signed: z.literal(true) }),
    z.strictObject({ contradictions: z.literal(true) }),
    z.strictObject({ all: z.array(LetterConditionSchema).min(1) }),
    z.strictObject({ any: z.array(LetterConditionSchema).min(1) }),
    z.strictObject({ not: LetterConditionSchema }),
  ]),
)

/** Fields that a condition asks about. */
export function filledFields(condition: LetterCondition): string[] {
  if ('filled' in condition) return [condition.filled]
  if ('all' in condition) return condition.all.flatMap(filledFields)
  if ('any' in condition) return condition.any.flatMap(filledFields)
  return 'not' in condition ? filledFields(condition.not) : []
}
