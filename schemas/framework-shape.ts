import { ConditionSchema, DaySchema, IdSchema } from './condition.ts'
import { ContradictionRuleSchema } from './contradiction-rule.ts'
import { InventoryMapSchema } from './inventory-map.ts'
import { PracticeSchema } from './practice.ts'
import { CitationSchema, QuestionSchema } from './question.ts'
import { VerdictRuleSchema } from './verdict-rule.ts'
import { z } from './zod.ts'

const Sentence = z.string().trim().min(1)

const SourceDocumentSchema = z.strictObject({
  id: IdSchema,
  title: Sentence,
  /** The few letters by which citations name it. */
  shortTitle: Sentence,
  author: Sentence,
  date: DaySchema,
  /** What happened to it since: rescinded, replaced, amended. */
  standing: Sentence.optional(),
})

/** A page group of the task list: either questions about the system or practices, never both. */
const SectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('questions'),
    id: IdSchema,
    title: Sentence,
    intro: Sentence,
    showWhen: ConditionSchema.optional(),
    questions: z.array(QuestionSchema).min(1),
  }),
  z.strictObject({
    kind: z.literal('practices'),
    id: IdSchema,
    title: Sentence,
    intro: Sentence,
    practices: z.array(PracticeSchema).min(1),
  }),
])
export type Section = z.infer<typeof SectionSchema>

const TermSchema = z.strictObject({
  id: IdSchema,
  term: Sentence,
  /** Other words under which the term is found in text: plurals, short forms. */
  also: z.array(Sentence).optional(),
  meaning: Sentence,
  citation: CitationSchema.optional(),
})
export type Term = z.infer<typeof TermSchema>

/** Which questions carry facts that every report and list needs, so that no code names a question. */
const RolesSchema = z.strictObject({
  systemName: IdSchema,
  agency: IdSchema,
  component: IdSchema,
  useCaseId: IdSchema,
  stage: IdSchema,
  /** Rows questions that the report prints as the rights matrix and the people affected. */
  rightsMatrix: IdSchema,
  peopleAffected: IdSchema,
  /** Rows question that holds the waivers, and its field that picks requirements. */
  waivers: z.strictObject({
    question: IdSchema,
    requirements: IdSchema,
    /** The waiver counts only while this holds of its row (field ids stand for answers). */
    inForce: ConditionSchema,
  }),
})

/** Options of `answer` that make `proposed` follow; shown to the person, who decides. */
const ProposalSchema = z.strictObject({
  id: IdSchema,
  question: IdSchema,
  value: z.string(),
  when: ConditionSchema,
  because: Sentence,
  citation: CitationSchema,
})
export type Proposal = z.infer<typeof ProposalSchema>

/** The members of a framework, before its references are checked. */
export const FrameworkShape = z.strictObject({
  format: z.literal('plumbline-framework/2'),
  id: IdSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  title: Sentence,
  shortTitle: Sentence,
  /** Said wherever the framework is chosen or reported: what it is, and whether it is in force. */
  standing: Sentence,
  sources: z.array(SourceDocumentSchema).min(1),
  roles: RolesSchema,
  sections: z.array(SectionSchema).min(1),
  proposals: z.array(ProposalSchema),
  verdicts: z.array(VerdictRuleSchema).min(1),
  /** How findings are reached, for the report's chapter on method. */
  method: z.array(Sentence).min(1),
  /** In the order of the years that they are of. */
  inventoryMaps: z.array(InventoryMapSchema),
  contradictions: z.array(ContradictionRuleSchema),
  glossary: z.array(TermSchema),
})
export type FrameworkParts = z.infer<typeof FrameworkShape>
