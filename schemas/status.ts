import { z } from './zod.ts'

/**
 * `met` evidence shows it done · `partly-met` evidence shows part done and part not · `not-met` evidence
 * shows it not done · `not-shown` nothing on the record shows it either way (a bare claim does not) ·
 * `not-applicable` for a reason the source itself allows · `waived` under a waiver that is on the record.
 */
export const StatusSchema = z.enum([
  'met',
  'partly-met',
  'not-met',
  'not-shown',
  'not-applicable',
  'waived',
])
export type Status = z.infer<typeof StatusSchema>
