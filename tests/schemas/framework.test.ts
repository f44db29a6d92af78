import { describe, expect, test } from 'vitest'
import { aFramework } from '#tests/support/a-framework.ts'
import {
  complaintsAfter,
  practiceIn,
  questionIn,
  questionsOf,
  repeatFirst,
  type Spoil,
} from '#tests/support/spoil-framework.ts'

const cases: [string, Spoil, string][] = [
  [
    'a question asked twice',
    (f) => repeatFirst(questionsOf(f, 'system')),
    'id "system-name" appears twice',
  ],
  [
    'a section named twice',
    (f) => {
      f.sections[1]!.id = 'system'
    },
    'id "system" appears twice',
  ],
  [
    'a practice named twice',
    (f) => {
      const during = f.sections[3]!
      if (during.kind === 'practices') repeatFirst(during.practices)
    },
    'id "watch" appears twice',
  ],
  [
    'a line named twice',
    (f) => repeatFirst(practiceIn(f, 'study').requirements),
    'id "st-1" appears twice',
  ],
  [
    'a line with the id of a question',
    (f) => {
      practiceIn(f, 'study').requirements[0]!.id = 'agency'
    },
    'id "agency" appears twice',
  ],
  [
    'a question that looks ahead',
    (f) => {
      questionIn(f, 'agency').showWhen = { answer: 'stage', is: 'planned' }
    },
    'agency: "stage" is not asked before this point',
  ],
  [
    'a question that looks at itself',
    (f) => {
      questionIn(f, 'stage').showWhen = { answer: 'stage', answered: true }
    },
    'stage: "stage" is not asked before this point',
  ],
  [
    'a section that looks at its own question',
    (f) => {
      const section = f.sections[1]!
      if (section.kind === 'questions') section.showWhen = { answer: 'rights', answered: true }
    },
    'effects: "rights" is not asked before this point',
  ],
  [
    'a condition deep inside on a question that nobody asks',
    (f) => {
      questionIn(f, 'harm').showWhen = {
        any: [{ all: [{ not: { answer: 'ghost', answered: true } }] }],
      }
    },
    'harm: "ghost" is not asked before this point',
  ],
  [
    'a condition on an option that a choice lacks',
    (f) => {
      questionIn(f, 'begun').showWhen = { answer: 'stage', is: 'sold' }
    },
    'begun: "stage" has no option "sold"',
  ],
  [
    'a condition on an option that a multiple choice lacks',
    (f) => {
      questionIn(f, 'risky').showWhen = { answer: 'uses', includes: ['decides', 'sings'] }
    },
    'risky: "uses" has no option "sings"',
  ],
  [
    'a practice shown on a question that nobody asks',
    (f) => {
      practiceIn(f, 'watch').showWhen = { answer: 'ghost', is: 'yes' }
    },
    'watch: "ghost" is not asked before this point',
  ],
  [
    'a line shown on an option that is missing',
    (f) => {
      practiceIn(f, 'appeal').requirements[1]!.showWhen = {
        answer: 'risky',
        is: 'perhaps',
      }
    },
    'ap-2: "risky" has no option "perhaps"',
  ],
  [
    'a choice that names an option twice',
    (f) => {
      const stage = questionIn(f, 'stage')
      if (stage.kind === 'choice') repeatFirst(stage.options)
    },
    '"stage" names a part twice',
  ],
  [
    'rows that name a field twice',
    (f) => {
      const rights = questionIn(f, 'rights')
      if (rights.kind === 'rows') repeatFirst(rights.fields)
    },
    '"rights" names a part twice',
  ],
  [
    'a verdict on a question that nobody asks',
    (f) => {
      f.verdicts[0]!.when = { all: [{ not: { answer: 'ghost', is: 'yes' } }] }
    },
    'not-begun: "ghost" is not asked before this point',
  ],
  [
    'a verdict on an option that is missing',
    (f) => {
      f.verdicts[0]!.when = { answer: 'stage', is: 'sold' }
    },
    'not-begun: "stage" has no option "sold"',
  ],
  [
    'a verdict on a line that is missing',
    (f) => {
      f.verdicts[1]!.when = {
        any: [{ requirements: { levels: ['must'], statuses: ['met'], ids: ['st-1', 'st-9'] } }],
      }
    },
    'stop: no requirement "st-9"',
  ],
  [
    'a proposal from a question that nobody asks',
    (f) => {
      f.proposals[0]!.when = { answer: 'ghost', is: 'yes' }
    },
    'deciding-is-risky: "ghost" is not asked before this point',
  ],
  [
    'a proposal for a question that nobody asks',
    (f) => {
      f.proposals[0]!.question = 'ghost'
    },
    'deciding-is-risky: "ghost" is not asked before this point',
  ],
  [
    'a proposal of an option that is missing',
    (f) => {
      f.proposals[0]!.value = 'perhaps'
    },
    'deciding-is-risky: "risky" has no option "perhaps"',
  ],
  [
    'a role without its question',
    (f) => {
      f.roles.peopleAffected = 'ghost'
    },
    'roles: no question "ghost"',
  ],
  [
    'waivers that are no table',
    (f) => {
      f.roles.waivers.question = 'agency'
    },
    'roles: "agency" has no requirements field "lines"',
  ],
  [
    'waivers whose field picks no lines',
    (f) => {
      f.roles.waivers.requirements = 'state'
    },
    'roles: "waivers" has no requirements field "state"',
  ],
  [
    'a waiver in force by a field that is missing',
    (f) => {
      f.roles.waivers.inForce = { answer: 'signed', is: 'yes' }
    },
    'roles: "signed" is not asked before this point',
  ],
  [
    'a waiver in force by an option that is missing',
    (f) => {
      f.roles.waivers.inForce = { answer: 'state', is: 'sold' }
    },
    'roles: "state" has no option "sold"',
  ],
  [
    'a verdict that counts what nobody counts',
    (f) => {
      f.verdicts[0]!.headline = '{ghosts|ghost|ghosts}'
    },
    'not-begun: nothing fills "{ghosts}"',
  ],
  [
    'a rights matrix that is no table',
    (f) => {
      f.roles.rightsMatrix = 'agency'
    },
    'roles: "agency" does not ask for rows',
  ],
]

describe('a framework', () => {
  test('that is whole is taken', () => {
    expect(complaintsAfter(aFramework, () => undefined)).toEqual([])
  })

  test.each(cases)('with %s is refused, and told why', (_what, spoil, complaint) => {
    expect(complaintsAfter(aFramework, spoil)).toContain(complaint)
  })

  test('with several faults hears of all of them', () => {
    const complaints = complaintsAfter(aFramework, (f) => {
      f.roles.agency = 'ghost'
      f.proposals[0]!.value = 'perhaps'
    })
    expect(complaints).toEqual([
      'deciding-is-risky: "risky" has no option "perhaps"',
      'roles: no question "ghost"',
    ])
  })
})
