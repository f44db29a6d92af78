import type { Condition } from '#schemas/condition.ts'

const letters = [...'abcdefghijklmn']

/** A purpose of Appendix I(1) was picked. */
export const presumedSafety: Condition = {
  answer: 'purposes',
  includes: letters.map((letter) => `safety-${letter}`),
}

/** A purpose of Appendix I(2) was picked. */
export const presumedRights: Condition = {
  answer: 'purposes',
  includes: letters.map((letter) => `rights-${letter}`),
}

/** A listed purpose makes the use presumed to be covered (§5(b)). */
export const presumed: Condition = { any: [presumedSafety, presumedRights] }
