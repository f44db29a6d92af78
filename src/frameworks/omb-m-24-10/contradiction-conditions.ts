import type { ReadingCondition } from '#schemas/contradiction-rule.ts'

/** The agency itself puts the use under the practices of M-24-10. */
export const covered: ReadingCondition = { reading: 'impact', is: ['rights', 'safety', 'both'] }
export const rightsImpacting: ReadingCondition = { reading: 'impact', is: ['rights', 'both'] }
export const inUse: ReadingCondition = { reading: 'stage', is: ['in-use'] }
export const inUseOrPilot: ReadingCondition = { reading: 'stage', is: ['in-use', 'pilot'] }

/** The readings of 2024 in which an agency answers for a practice; naming risks is not yet doing something. */
export const practiceReadings2024 = [
  'impact-assessment',
  'testing',
  'independent-evaluation',
  'monitoring',
  'human-oversight',
  'notice',
  'adverse-effect',
  'disparities',
  'consultation',
  'appeal',
  'opt-out',
] as const

/** The same for 2025, where the form asks about fewer. */
export const practiceReadings2025 = [
  'impact-assessment',
  'testing',
  'independent-evaluation',
  'monitoring',
  'training',
  'human-oversight',
  'consultation',
  'appeal',
] as const

export const blank = (reading: string): ReadingCondition => ({ reading, is: ['blank'] })
