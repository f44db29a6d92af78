import type { Condition } from '#schemas/condition.ts'

/**
 * The practices of §5(c)(v) are for rights-impacting AI. They stay on screen until the use is said to be
 * safety-impacting only, and even then when a purpose of Appendix I(2) was picked.
 */
export const rightsOnly: Condition = {
  any: [
    { not: { answer: 'category', is: 'safety-impacting' } },
    {
      answer: 'purposes',
      includes: [
        'rights-a',
        'rights-b',
        'rights-c',
        'rights-d',
        'rights-e',
        'rights-f',
        'rights-g',
        'rights-h',
        'rights-i',
        'rights-j',
        'rights-k',
        'rights-l',
        'rights-m',
        'rights-n',
      ],
    },
  ],
}
