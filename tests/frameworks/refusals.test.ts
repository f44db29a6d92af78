import { describe, expect, test } from 'vitest'
import type { Framework } from '#schemas/framework.ts'
import { frameworks } from '#src/frameworks/registry.ts'
import { complaintsAfter, type Spoil } from '#tests/support/spoil-framework.ts'

const loaded = await Promise.all(frameworks.map((entry) => entry.load()))

const questions = (f: Framework) =>
  f.sections.flatMap((section) => (section.kind === 'questions' ? section.questions : []))
const practices = (f: Framework) =>
  f.sections.flatMap((section) => (section.kind === 'practices' ? section.practices : []))
const choices = (f: Framework) => questions(f).filter((question) => question.kind === 'choice')

/** Faults that can be made in any framework, whatever it is about. */
const spoilings: [string, Spoil, RegExp][] = [
  [
    'the last question takes the id of the first',
    (f) => {
      questions(f).at(-1)!.id = questions(f)[0]!.id
    },
    /^id "[a-z0-9-]+" appears twice$/,
  ],
  [
    'a practice takes the id of a line',
    (f) => {
      practices(f)[0]!.id = practices(f)[1]!.requirements[0]!.id
    },
    /^id "[a-z0-9-]+" appears twice$/,
  ],
  [
    'the first question waits for the last',
    (f) => {
      questions(f)[0]!.showWhen = { answer: questions(f).at(-1)!.id, answered: true }
    },
    /"[a-z0-9-]+" is not asked before this point$/,
  ],
  [
    'the last question waits for an option that nobody offers',
    (f) => {
      questions(f).at(-1)!.showWhen = { answer: choices(f)[0]!.id, is: 'no-such-option' }
    },
    /"[a-z0-9-]+" has no option "no-such-option"$/,
  ],
  [
    'a practice waits for a question that nobody asks',
    (f) => {
      practices(f)[0]!.showWhen = { not: { answer: 'no-such-question', answered: true } }
    },
    /"no-such-question" is not asked before this point$/,
  ],
  [
    'a choice offers one option twice',
    (f) => {
      const { options } = choices(f)[0]!
      options.push(options[0]!)
    },
    /^"[a-z0-9-]+" names a part twice$/,
  ],
  [
    'a verdict rests on a line that does not exist',
    (f) => {
      f.verdicts[0]!.when = {
        requirements: { levels: ['must'], statuses: ['not-met'], ids: ['no-such-line'] },
      }
    },
    /: no requirement "no-such-line"$/,
  ],
  [
    'the system’s name is asked by nobody',
    (f) => {
      f.roles.systemName = 'no-such-question'
    },
    /^roles: no question "no-such-question"$/,
  ],
  [
    'waivers pick lines in a field that does not exist',
    (f) => {
      f.roles.waivers.requirements = 'no-such-field'
    },
    /^roles: "[a-z0-9-]+" has no requirements field "no-such-field"$/,
  ],
  [
    'a column of an inventory speaks to nothing',
    (f) => {
      f.inventoryMaps.push({
        layout: 'some-layout',
        answers: [],
        claims: [{ column: 'some-column', about: ['no-such-practice'] }],
        readings: [],
      })
    },
    /^some-layout: nothing has the id "no-such-practice"$/,
  ],
]

describe.each(loaded)('framework $id is refused when', (framework) => {
  test.each(spoilings)('%s', (_what, spoil, complaint) => {
    expect(complaintsAfter(framework, spoil)).toContainEqual(expect.stringMatching(complaint))
  })
})
