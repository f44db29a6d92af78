import type { Section } from '#schemas/framework-shape.ts'
import { determination } from './31-determination.ts'
import { exclusion } from './32-exclusion.ts'
import { extension } from './33-extension.ts'
import { waivers } from './34-waivers.ts'
import { otherLaw } from './35-other-law.ts'

/** The four ways out that the memo gives. They have different tests, so they are four records. */
export const records: Section = {
  kind: 'questions',
  id: 'records',
  title: 'Determination, exclusion, extension, waivers',
  intro:
    'The memo gives four ways out, and each is its own record with its own test. A determination says the use is not what the lists presume. An exclusion is for buying and controlled testing only. An extension gives time. A waiver sets aside named requirements.',
  questions: [...determination, ...exclusion, ...extension, waivers, otherLaw],
}
