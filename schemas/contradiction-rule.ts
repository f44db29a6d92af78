import { ConditionSchema, DaySchema, IdSchema } from './condition.ts'
import { CitationSchema } from './question.ts'
import { StatusSchema } from './status.ts'
import { z } from './zod.ts'

const Sentence = z.string().trim().min(1)

/**
 * A test on what one inventory row says, through the readings of its layout's map. What the layout does not
 * ask and what is not quoted cannot be decided, and a rule that cannot be decided finds nothing.
 */
const ReadingTestSchema = z.union([
  /** The cell says one of these; `blank`, `not-applicable` and `other` stand for cells that pick no option. */
  z.strictObject({ reading: IdSchema, is: z.array(IdSchema).min(1) }),
  /** The text holds one of these words or phrases; `investigat*` stands for every word that begins so. */
  z.strictObject({ reading: IdSchema, names: z.array(Sentence).min(1) }),
  z.strictObject({ reading: IdSchema, answered: z.boolean() }),
  /** Both cells are single days. */
  z.strictObject({ reading: IdSchema, earlierThan: IdSchema }),
  z.strictObject({ reading: IdSchema, before: DaySchema }),
  z.strictObject({ reading: IdSchema, from: DaySchema }),
])
export type ReadingTest = z.infer<typeof ReadingTestSchema>

export type ReadingCondition =
  | ReadingTest
  | { all: ReadingCondition[] }
  | { any: ReadingCondition[] }
  | { not: ReadingCondition }

const ReadingConditionSchema: z.ZodType<ReadingCondition> = z.lazy(() =>
  z.union([
    ReadingTestSchema,
    z.strictObject({ all: z.array(ReadingConditionSchema).min(1) }),
    z.strictObject({ any: z.array(ReadingConditionSchema).min(1) }),
    z.strictObject({ not: ReadingConditionSchema }),
  ]),
)

export function readingTests(condition: ReadingCondition): ReadingTest[] {
  if ('reading' in condition) return [condition]
  if ('not' in condition) return readingTests(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(readingTests)
}

const StrengthSchema = z.enum(['cannot-both-hold', 'hard-to-square', 'worth-asking'])
export type Strength = z.infer<typeof StrengthSchema>

const said = {
  id: IdSchema,
  /** The two statements in a few words. */
  title: Sentence,
  /** Why they do not go together, and what else could explain it. */
  explanation: Sentence,
  strength: StrengthSchema,
  /** Practices and questions that it bears on. */
  about: z.array(IdSchema).min(1),
  citations: z.array(CitationSchema).min(1),
  /** Readings that are quoted besides those which the tests rest on. */
  quotes: z.array(IdSchema).optional(),
}

/**
 * Two statements that do not go together. Each kind says what is held against what; the cells that a test
 * rests on are quoted, each on its own side.
 */
export const ContradictionRuleSchema = z.discriminatedUnion('kind', [
  /** Inside one row. */
  z.strictObject({
    kind: z.literal('row'),
    ...said,
    says: ReadingConditionSchema,
    against: ReadingConditionSchema,
    /** What else must hold for the two to collide. */
    given: ReadingConditionSchema.optional(),
  }),
  /** Two rows of the same use case; years follow the order of the framework's inventory maps. */
  z.strictObject({
    kind: z.literal('years'),
    ...said,
    earlier: ReadingConditionSchema,
    later: ReadingConditionSchema,
    /** Readings that must differ. */
    changed: z.array(IdSchema).min(1).optional(),
    /** A text of which the shorter one shares at least this part of its words with the other. */
    sameWords: z.strictObject({ reading: IdSchema, share: z.number().min(0).max(1) }).optional(),
  }),
  /** A row of one year whose use case has no row in the other; only two whole inventories can tell. */
  z.strictObject({
    kind: z.literal('missing'),
    ...said,
    missingFrom: z.enum(['earlier', 'later']),
    says: ReadingConditionSchema,
  }),
  /** What a row says against what the assessor recorded about the system. */
  z.strictObject({
    kind: z.literal('answers'),
    ...said,
    says: ReadingConditionSchema,
    answers: ConditionSchema,
  }),
  /** What the agency says of a practice against a finding that rests on independent evidence. */
  z.strictObject({
    kind: z.literal('finding'),
    ...said,
    practice: IdSchema,
    /** Of a row. Without it, any reported claim about the practice that no row makes. */
    says: ReadingConditionSchema.optional(),
    statuses: z.array(StatusSchema).min(1),
  }),
])
export type ContradictionRule = z.infer<typeof ContradictionRuleSchema>
export type RuleOf<K extends ContradictionRule['kind']> = Extract<ContradictionRule, { kind: K }>

/** Every condition of a rule that is on a row. */
export function conditionsOf(rule: ContradictionRule): ReadingCondition[] {
  switch (rule.kind) {
    case 'row':
      return [rule.says, rule.against, ...(rule.given ? [rule.given] : [])]
    case 'years':
      return [rule.earlier, rule.later]
    case 'missing':
    case 'answers':
      return [rule.says]
    case 'finding':
      return rule.says ? [rule.says] : []
  }
}
