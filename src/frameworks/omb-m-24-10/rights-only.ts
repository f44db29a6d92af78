import type { Condition } from '#schemas/condition.ts'
import { presumedRights } from './presumed.ts'

/**
 * The practices of §5(c)(v) are for rights-impacting AI. They stay on screen until the use is said to be
 * safety-impacting only, and even then when a purpose of Appendix I(2) was picked.
 */
export const rightsOnly: Condition = {
  any: [{ not: { answer: 'category', is: 'safety-impacting' } }, presumedRights],
}
