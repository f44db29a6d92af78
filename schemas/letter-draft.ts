import { IdSchema } from './condition.ts'
import { z } from './zod.ts'

const Text = (max: number) => z.string().max(max)

/** One passage as the person rewrote it; `from` is what stood there, so that a later change of the findings shows. */
const EditSchema = z.strictObject({ text: Text(20_000), from: Text(20_000) })

/** What a person made of a letter. The letter itself follows from the findings and its template each time. */
export const LetterDraftSchema = z.strictObject({
  id: z.uuid(),
  /** Id of the letter's template. */
  template: IdSchema,
  language: z.enum(['en', 'es']),
  /** Addressee, sender and what else the template asks for, by field id. */
  fields: z.record(IdSchema, Text(4_000)),
  /** By passage id. */
  edits: z.record(Text(200), EditSchema),
  /** Ids of passages that the person took out. */
  dropped: z.array(Text(200)).max(500),
  /** The sign-on list. */
  signers: z
    .array(z.strictObject({ name: Text(300), organisation: Text(300), place: Text(300) }))
    .max(1_000),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type LetterDraft = z.infer<typeof LetterDraftSchema>
