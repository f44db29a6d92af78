import type { Condition } from '#schemas/condition.ts'
import type { LetterCondition, Selection } from '#schemas/letter-condition.ts'

const covered = ['rights-impacting', 'safety-impacting', 'both']

const assessorSaysCovered: Condition = { answer: 'category', includes: covered }
export const agencySaysCovered: Condition = { answer: 'agency-category', includes: covered }

/** The record has the use as rights- or safety-impacting, and no verdict takes it out of the memo. */
export const isBound: LetterCondition = {
  all: [
    { any: [{ answers: assessorSaysCovered }, { answers: agencySaysCovered }] },
    {
      not: {
        verdict: [
          ...['outside-scope', 'rules-only', 'excluded', 'determined-not-covered'],
          ...['neither-not-presumed', 'retired-by-deadline', 'begun-after-rescission'],
          ...['more-time', 'first-use-blocked', 'before-use-unfinished', 'readiness-not-shown'],
        ],
      },
    },
    { answers: { not: { answer: 'stage', includes: ['planned', 'development', 'retired'] } } },
  ],
}

export const notShown: Selection = { standings: ['not-shown'] }
export const unmet: Selection = { standings: ['not-met', 'partly-met'] }
export const onlyClaimed: Selection = { standings: ['only-claimed'] }

export const some = (selection: Selection): LetterCondition => ({ practices: selection })
export const none = (selection: Selection): LetterCondition => ({ practices: selection, atMost: 0 })
export const one = (selection: Selection): LetterCondition => ({
  practices: selection,
  atLeast: 1,
  atMost: 1,
})
export const several = (selection: Selection): LetterCondition => ({
  practices: selection,
  atLeast: 2,
})

/** On and after the day on which another memo took its place. */
export const afterRescission: LetterCondition = { datedFrom: '2025-04-03' }
export const afterDeadline: LetterCondition = { datedFrom: '2024-12-02' }

export const deadline = { section: '§5(c)', pages: '15' }
export const termination = { section: '§5(a)(i)', pages: '14' }
export const documentation = { section: '§5(c)', pages: '16' }
export const replacement = { section: 'Memorandum', pages: '1', source: 'm-25-21' }
export const allPractices = { section: '§5(c)(iv)-(v)', pages: '17-24' }
