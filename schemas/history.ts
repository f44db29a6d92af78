import { z } from './zod.ts'

/** More than anybody saves; numbers beyond all doubles would let no later save count. */
export const mostRevisions = 1_000_000_000
const StepNumberSchema = z.int().positive().max(mostRevisions)

const PlacedSchema = z.strictObject({ at: z.int().nonnegative(), item: z.unknown() })

/** See `src/domain/patch.ts`: what changed, readable in both directions. */
const PatchSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
  }),
  z.strictObject({
    kind: z.literal('members'),
    get members() {
      return z.record(z.string(), PatchSchema)
    },
  }),
  z.strictObject({
    kind: z.literal('items'),
    removed: z.array(PlacedSchema),
    added: z.array(PlacedSchema),
    get changed() {
      return z.record(z.string(), PatchSchema)
    },
  }),
])

/** Why a step was made. `of` is the number of the step that was undone or done again. */
const CauseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit') }),
  z.strictObject({ kind: z.literal('undo'), of: StepNumberSchema }),
  z.strictObject({ kind: z.literal('redo'), of: StepNumberSchema }),
  /** Back to how the draft was at that moment. */
  z.strictObject({ kind: z.literal('restore'), moment: z.iso.datetime() }),
  /** Nothing changed: the person gave this state a name, and it is kept for as long as the draft. */
  z.strictObject({ kind: z.literal('named'), name: z.string().min(1).max(200) }),
])
export type StepCause = z.infer<typeof CauseSchema>

/** One run of changes in a draft; steps follow each other by `number` and each builds on the one before. */
export const HistoryStepSchema = z.strictObject({
  /** The revision at which the step was first saved. */
  number: StepNumberSchema,
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  /** Who sat at the keyboard, as they called themselves on this device; empty when not said. */
  by: z.string().max(200),
  cause: CauseSchema,
  /** Absent when nothing changed. */
  patch: PatchSchema.optional(),
})
export type HistoryStep = z.infer<typeof HistoryStepSchema>
