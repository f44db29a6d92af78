import { z } from './zod.ts'

/**
 * Ids are kebab-case, no dots (react-hook-form reads a dot as nesting), and never renumbered. The one such
 * word that every object answers to is none: looked up among answers it would find a function.
 */
export const IdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'ids are kebab-case')
  .refine((id) => id !== 'constructor', 'no id is a word that every object has')

/** A day without a time, `YYYY-MM-DD`. */
export const DaySchema = z.iso.date()

/**
 * A test on answers given earlier. `is` compares a single choice or text, `includes` asks whether a
 * multiple choice or a list holds one of the values, `before` and `from` compare days, `answered`
 * asks for any answer at all (for rows: at least one row).
 */
const AnswerTestSchema = z.union([
  z.strictObject({ answer: IdSchema, is: z.string() }),
  z.strictObject({ answer: IdSchema, includes: z.array(z.string()).min(1) }),
  z.strictObject({ answer: IdSchema, answered: z.boolean() }),
  z.strictObject({ answer: IdSchema, before: DaySchema }),
  z.strictObject({ answer: IdSchema, from: DaySchema }),
])
export type AnswerTest = z.infer<typeof AnswerTestSchema>

export type Condition =
  | AnswerTest
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }

export const ConditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    AnswerTestSchema,
    z.strictObject({ all: z.array(ConditionSchema).min(1) }),
    z.strictObject({ any: z.array(ConditionSchema).min(1) }),
    z.strictObject({ not: ConditionSchema }),
  ]),
)

export function answerTests(condition: Condition): AnswerTest[] {
  if ('answer' in condition) return [condition]
  if ('not' in condition) return answerTests(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(answerTests)
}
