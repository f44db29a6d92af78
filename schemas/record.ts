import { AssessmentSchema, DepthSchema } from './assessment.ts'
import { IdSchema } from './condition.ts'
import { FrameworkSchema } from './framework.ts'
import { Sha256Schema } from './source.ts'
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

/** A kept file that the person wanted inside. */
const AttachmentSchema = z.strictObject({
  sha256: Sha256Schema,
  name: z.string().max(500),
  mediaType: z.string().max(200),
  size: z.int().nonnegative(),
  data: z.base64(),
})
export type Attachment = z.infer<typeof AttachmentSchema>

/**
 * A piece that a public copy leaves out. `commitment` is the SHA-256 of the RFC 8785 form of
 * `[salt, where, value]`; `where` is the piece's JSON Pointer (RFC 6901) in the whole record.
 * `contradictions`: decisions that were not to accept. `draft`: the draft's own id and moments.
 */
const WithheldSchema = z.strictObject({
  kind: z.enum([
    ...(['source', 'evidence', 'internal-note', 'note', 'answer', 'claim', 'attachment'] as const),
    ...(['context', 'row', 'contradictions', 'draft'] as const),
  ]),
  where: z.string().max(500),
  commitment: Sha256Schema,
})
export type Withheld = z.infer<typeof WithheldSchema>

/** In the whole record: opens a commitment of its public copy, and so proves that the piece was there. */
const DisclosureSchema = z.strictObject({
  where: z.string().max(500),
  /** 128 random bits or more. */
  salt: z.base64url().min(22).max(100),
})
export type Disclosure = z.infer<typeof DisclosureSchema>

/** An assessment that left the house. What is signed is the record without `signatures`. */
export const RecordSchema = z.strictObject({
  format: z.literal('plumbline-record/2'),
  id: z.uuid(),
  /** `draft` records are never signed. */
  state: z.enum(['draft', 'final']),
  issuedAt: z.iso.datetime(),
  application: z.strictObject({ name: z.literal('Plumbline'), version: z.string().min(1) }),
  framework: z.strictObject({
    /** SHA-256 of the RFC 8785 form of `definition`. */
    sha256: Sha256Schema,
    definition: FrameworkSchema,
  }),
  /** Only what was asked and shown: answers to hidden questions stay on the device. */
  assessment: AssessmentSchema,
  computed: ComputedSchema,
  attachments: z.array(AttachmentSchema).max(500).optional(),
  /** Present in a public copy, even when it is empty. */
  withheld: z.array(WithheldSchema).max(10_000).optional(),
  /** Present in a whole record that a public copy was made from. */
  disclosures: z.array(DisclosureSchema).max(10_000).optional(),
  signatures: z.array(SignatureSchema).max(500).optional(),
})
export type AssessmentRecord = z.infer<typeof RecordSchema>
