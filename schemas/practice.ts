import { ConditionSchema, IdSchema } from './condition.ts'
import { CitationSchema, GuidanceSchema } from './question.ts'
import { z } from './zod.ts'

const Sentence = z.string().trim().min(1)

/** The source's own verb. `may` and `exempt` are permissions: an agency can use them, none is owed. */
export const LevelSchema = z.enum(['must', 'should', 'encouraged', 'may', 'exempt'])
export type Level = z.infer<typeof LevelSchema>

/** `before-use` practices block first use; `ongoing` ones run for as long as the system is in use. */
export const TimingSchema = z.enum(['before-use', 'ongoing'])
export type Timing = z.infer<typeof TimingSchema>

const ScopeSchema = z.enum(['both', 'rights'])
export type Scope = z.infer<typeof ScopeSchema>

/** A reason the source itself allows for a requirement not to apply. */
const ExemptionSchema = z.strictObject({
  id: IdSchema,
  reason: Sentence,
  citation: CitationSchema,
})
export type Exemption = z.infer<typeof ExemptionSchema>

const RequirementSchema = z.strictObject({
  id: IdSchema,
  level: LevelSchema,
  citation: CitationSchema,
  scope: ScopeSchema,
  /** The line in plain words, as a statement of what the agency does. */
  text: Sentence,
  /** What would show this one line; the practice's evidence when absent. */
  evidence: z.array(Sentence).min(1).optional(),
  /** Empty: the source gives no way for this line not to apply. */
  exemptions: z.array(ExemptionSchema),
  showWhen: ConditionSchema.optional(),
})
export type Requirement = z.infer<typeof RequirementSchema>

/** What is to be done or asked when a practice falls short; `who` acts, `when` is a day or an event. */
const ActionTextSchema = z.strictObject({ what: Sentence, who: Sentence, when: Sentence })

export const PracticeSchema = z.strictObject({
  id: IdSchema,
  /** The source's own heading. */
  heading: Sentence,
  /** Two or three words for lists and tables. */
  shortTitle: Sentence,
  /** The practice as a headline: an instruction in plain words. */
  title: Sentence,
  /** The practice in one or two plain sentences. */
  summary: Sentence,
  timing: TimingSchema,
  scope: ScopeSchema,
  citation: CitationSchema,
  guidance: GuidanceSchema,
  exemptions: z.array(ExemptionSchema),
  /** When an insider must act (`repair`) and what an outsider asks for (`ask`). */
  actions: z.strictObject({ repair: ActionTextSchema, ask: ActionTextSchema }),
  requirements: z.array(RequirementSchema).min(1),
  showWhen: ConditionSchema.optional(),
})
export type Practice = z.infer<typeof PracticeSchema>
