import { frameworkComplaints } from './framework-complaints.ts'
import { FrameworkShape } from './framework-shape.ts'
import type { z } from './zod.ts'

/** A questionnaire with its sources: pure data, so it can be hashed, named in a record and edited. */
export const FrameworkSchema = FrameworkShape.superRefine((framework, context) => {
  for (const message of frameworkComplaints(framework))
    context.addIssue({ code: 'custom', message })
})
export type Framework = z.infer<typeof FrameworkSchema>
