import { AssessmentSchema, DepthSchema } from './assessment.ts'
import { IdSchema } from './condition.ts'
import { FrameworkSchema } from './framework.ts'
import { StatusSchema } from './status.ts'
import { z } from './zod.ts'

const ConclusionSchema = z.union([StatusSchema, z.literal('unanswered')])

const VerdictSchema = z.strictObject({
  rule: IdSchema,
  headline: z.string(),
  explanation: z.string(),
})

/** What Plumbline computed from the answers; anyone can compute it again from the same record. */
const ComputedSchema = z.strictObject({
  verdict: VerdictSchema,
  notes: z.array(VerdictSchema),
  practices: z.array(
    z.strictObject({
      id: IdSchema,
      depth: DepthSchema,
      status: ConclusionSchema,
      requirements: z.array(z.strictObject({ id: IdSchema, status: ConclusionSchema })),
    }),
  ),
})
export type Computed = z.infer<typeof ComputedSchema>

/** A flattened JWS member with detached payload: RFC 7515 over the RFC 8785 form of the record. */
const SignatureSchema = z.strictObject({
  protected: z.base64url(),
  signature: z.base64url(),
})
export type RecordSignature = z.infer<typeof SignatureSchema>

/** An assessment that left the house. What is signed is the record without `signatures`. */
export const RecordSchema = z.strictObject({
  format: z.literal('plumbline-record/1'),
  id: z.uuid(),
  /** `draft` records are never signed. */
  state: z.enum(['draft', 'final']),
  issuedAt: z.iso.datetime(),
  application: z.strictObject({ name: z.literal('Plumbline'), version: z.string().min(1) }),
  framework: z.strictObject({
    /** SHA-256 of the RFC 8785 form of `definition`. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    definition: FrameworkSchema,
  }),
  /** Only what was asked and shown: answers to hidden questions stay on the device. */
  assessment: AssessmentSchema,
  computed: ComputedSchema,
  signatures: z.array(SignatureSchema).max(500).optional(),
})
export type AssessmentRecord = z.infer<typeof RecordSchema>
