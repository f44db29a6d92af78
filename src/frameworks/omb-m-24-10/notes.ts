import type { VerdictRule } from '#schemas/verdict-rule.ts'
import { coverageNotes } from './notes-coverage.ts'
import { recordNotes } from './notes-records.ts'
import {
  all,
  inPilot,
  notShown,
  notYetBegun,
  retired,
  unanswered,
  unmet,
} from './rules-conditions.ts'

const findingNotes: VerdictRule[] = [
  {
    id: 'stop-rule-unmet',
    kind: 'note',
    when: {
      requirements: {
        levels: ['must'],
        statuses: ['not-met', 'partly-met'],
        ids: ['iv-f-03', 'v-a-05', 'v-c-02'],
      },
    },
    tone: 'bad',
    headline: 'A line that tells the agency to stop is itself unmet',
    explanation:
      'Three lines say in so many words that the agency must stop, cease or discontinue: when risks cannot be brought to an acceptable level, and when discrimination cannot be mitigated. You find that at least one of them was not followed.',
    citations: [
      { section: '§5(c)(iv)(F)', pages: '20' },
      { section: '§5(c)(v)(A)(4)', pages: '21' },
      { section: '§5(c)(v)(C)', pages: '23' },
    ],
  },
  {
    id: 'should-not-use',
    kind: 'note',
    when: {
      requirements: {
        levels: ['should'],
        statuses: ['not-met', 'partly-met'],
        ids: ['iv-a-12', 'iv-b-05', 'v-b-08'],
      },
    },
    tone: 'partial',
    headline: 'A line that says an agency should not use the AI was not followed',
    explanation:
      'Three lines say “should not use”: when benefits do not meaningfully outweigh risks, when tests do not show benefit and enough mitigation, and when the agency finds more harm than good. You find at least one of them unmet. The verb is should, so this is a finding and not by itself a duty to stop.',
    citations: [
      { section: '§5(c)(iv)(A)(2)', pages: '18' },
      { section: '§5(c)(iv)(B)', pages: '19' },
      { section: '§5(c)(v)(B)', pages: '22' },
    ],
  },
  {
    id: 'should-unmet',
    kind: 'note',
    when: { requirements: { levels: ['should'], statuses: ['not-met', 'partly-met'] } },
    tone: 'partial',
    headline: 'Some of what the memo says agencies should do is not done',
    explanation:
      'An unmet should is a finding, not a failure. It does not decide the verdict. The report lists each one.',
    citations: [{ section: '§5(c)', pages: '15' }],
  },
  {
    id: 'more-not-shown',
    kind: 'note',
    when: all(unmet(), notShown()),
    tone: 'unknown',
    headline: 'Beside what is unmet, more is not shown',
    explanation:
      'For {mustsNotShown} more required {mustsNotShown|item|items} nothing on the record shows whether it was done. What is not shown is not counted as unmet.',
    citations: [{ section: '§5(c)', pages: '16' }],
  },
  {
    id: 'more-unanswered',
    kind: 'note',
    when: all(unmet(), unanswered()),
    tone: 'neutral',
    headline: '{unanswered} required {unanswered|item is|items are} not answered yet',
    explanation:
      'What is already found unmet stands whatever the rest turns out to be. The list of what is unmet may still grow.',
    citations: [{ section: '§5(c)', pages: '15' }],
  },
]

const stageNotes: VerdictRule[] = [
  {
    id: 'stage-open',
    kind: 'note',
    when: { answer: 'stage', answered: false },
    tone: 'neutral',
    headline: 'The stage is not answered',
    explanation:
      'The verdict reads as if the system were in use. Before first use, only the before-use practices are due.',
    citations: [{ section: '§5(c)(iv)', pages: '17' }],
  },
  {
    id: 'ongoing-not-due',
    kind: 'note',
    when: notYetBegun,
    tone: 'neutral',
    headline: 'The ongoing practices are not due yet',
    explanation:
      'They apply while the AI is in use. What you find about them now shows how ready the agency is.',
    citations: [
      { section: '§5(c)(iv)', pages: '19' },
      { section: '§5(c)(v)', pages: '23' },
    ],
  },
  {
    id: 'pilot',
    kind: 'note',
    when: inPilot,
    tone: 'neutral',
    headline: 'A pilot on real cases is use in real-world conditions',
    explanation:
      'M-24-10 has no general exception for pilots. It encourages pilots with strong monitoring and safeguards as the last stage of testing. If this pilot acts on real people, choose “In use” to read the findings that way.',
    citations: [
      { section: '§5(c)(iv)(B)', pages: '19' },
      { section: '§5(c)(i) fn 32', pages: '16' },
    ],
  },
  {
    id: 'retired-undated',
    kind: 'note',
    when: all(retired, { answer: 'date-retired', answered: false }),
    tone: 'unknown',
    headline: 'The record does not say when the use ended',
    explanation:
      'If it ran past 1 December 2024, the practices were due. Ask for the date of its last real case, and whether another system took over its task.',
    citations: [{ section: '§5(a)(i)', pages: '14' }],
  },
  {
    id: 'not-in-inventory',
    kind: 'note',
    when: { answer: 'in-inventory', is: 'no' },
    tone: 'partial',
    headline: 'No entry in the public inventory, and no reason given',
    explanation:
      'Agencies had to list each use of AI at least once a year and publish the list. That did not go for the Department of Defense or the Intelligence Community. Uses that law or policy kept from being shared were counted in totals instead.',
    citations: [{ section: '§3(a)(iv)-(v)', pages: '5' }],
  },
]

/** Every note that holds is said beside the verdict, in this order. */
export const notes: VerdictRule[] = [
  ...coverageNotes,
  ...stageNotes,
  ...recordNotes,
  ...findingNotes,
]
