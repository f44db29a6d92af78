import { type Condition, ConditionSchema, IdSchema } from './condition.ts'
import { LevelSchema, TimingSchema } from './practice.ts'
import { CitationSchema } from './question.ts'
import { StatusSchema } from './status.ts'
import { z } from './zod.ts'

const Sentence = z.string().trim().min(1)

/** Holds when at least `atLeast` (default 1) requirements that apply match every list given. */
const RequirementTestSchema = z.strictObject({
  requirements: z.strictObject({
    levels: z.array(LevelSchema).min(1),
    /** `unanswered`: nobody has said anything about the line yet. */
    statuses: z.array(z.union([StatusSchema, z.literal('unanswered')])).min(1),
    timing: TimingSchema.optional(),
    ids: z.array(IdSchema).min(1).optional(),
  }),
  atLeast: z.int().positive().optional(),
})
export type RequirementTest = z.infer<typeof RequirementTestSchema>

export type VerdictCondition =
  | Condition
  | RequirementTest
  | { all: VerdictCondition[] }
  | { any: VerdictCondition[] }
  | { not: VerdictCondition }

const VerdictConditionSchema: z.ZodType<VerdictCondition> = z.lazy(() =>
  z.union([
    RequirementTestSchema,
    ConditionSchema,
    z.strictObject({ all: z.array(VerdictConditionSchema).min(1) }),
    z.strictObject({ any: z.array(VerdictConditionSchema).min(1) }),
    z.strictObject({ not: VerdictConditionSchema }),
  ]),
)

/** What a rule's sentences may count: `{mustsUnmet}` is the number, `{mustsUnmet|is|are}` its word. */
export const verdictCounts = [
  'practicesUnmet',
  'practicesNotShown',
  'mustsUnmet',
  'mustsNotShown',
  'unanswered',
] as const

/**
 * What follows for the whole use case. Rules are read in order: the first `headline` rule that holds is
 * the verdict, every `note` rule that holds is said beside it.
 */
export const VerdictRuleSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(['headline', 'note']),
  when: VerdictConditionSchema,
  /** How it is shown; colour and shape follow, never the other way round. */
  tone: z.enum(['bad', 'unknown', 'partial', 'good', 'neutral']),
  headline: Sentence,
  explanation: Sentence,
  citations: z.array(CitationSchema).min(1),
})
export type VerdictRule = z.infer<typeof VerdictRuleSchema>

export function verdictTests(condition: VerdictCondition): {
  answers: Condition[]
  requirements: RequirementTest[]
} {
  if ('requirements' in condition) return { answers: [], requirements: [condition] }
  if ('answer' in condition) return { answers: [condition], requirements: [] }
  const parts: VerdictCondition[] =
    'not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any
  const found = parts.map(verdictTests)
  return {
    answers: found.flatMap((f) => f.answers),
    requirements: found.flatMap((f) => f.requirements),
  }
}
