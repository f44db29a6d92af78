import type { VerdictRule } from '#schemas/verdict-rule.ts'
import { all, determinationStands, exclusionShown, waived } from './rules-conditions.ts'

const determining = { section: '§5(b)', pages: '15' }
const certifying = { section: '§5(a)(ii)', pages: '14' }
const excluding = { section: '§5(c)(i) fn 32', pages: '16' }
const extending = { section: '§5(c)(ii)', pages: '16-17' }
const waiving = { section: '§5(c)(iii)', pages: '17' }

const determinations: VerdictRule[] = [
  {
    id: 'determination-falls-short',
    kind: 'note',
    when: all({ answer: 'determination', is: 'on-record' }, { not: determinationStands }),
    tone: 'unknown',
    headline: 'The determination on the record is not shown to be what the memo demands',
    explanation:
      'It must be made by the Chief AI Officer, who may not delegate it, and rest on a documented risk assessment of this system in its context. Until the record shows both, the presumption stands.',
    citations: [determining],
  },
  {
    id: 'determination-duties-unmet',
    kind: 'note',
    when: all(
      { answer: 'determination', is: 'on-record' },
      {
        any: [
          { answer: 'determination-reported', is: 'no' },
          { answer: 'determination-certified', is: 'no' },
          { answer: 'determination-published', is: 'no' },
        ],
      },
    ),
    tone: 'partial',
    headline: 'A duty that comes with the determination is not met',
    explanation:
      'The agency must report it to OMB within 30 days. It must certify it by 1 December 2024 and each year after. And it must publish a summary with its reasons, as far as law and policy allow.',
    citations: [determining, certifying],
  },
]

const exclusions: VerdictRule[] = [
  {
    id: 'exclusion-cannot-hold',
    kind: 'note',
    when: {
      any: [
        { answer: 'exclusion-real-world', is: 'yes' },
        { answer: 'exclusion-solely', is: 'no' },
      ],
    },
    tone: 'bad',
    headline: 'An exclusion is claimed that does not fit',
    explanation:
      'An exclusion is for AI used solely to evaluate a purchase or solely in controlled testing. It must not be applied to use in real-world conditions, except as §5(c) specifically allows.',
    citations: [excluding],
  },
  {
    id: 'exclusion-not-shown',
    kind: 'note',
    when: all(
      { answer: 'exclusion', includes: ['procurement', 'conformity'] },
      { not: exclusionShown },
      { not: { answer: 'exclusion-real-world', is: 'yes' } },
      { not: { answer: 'exclusion-solely', is: 'no' } },
    ),
    tone: 'unknown',
    headline: 'An exclusion is claimed and not shown',
    explanation:
      'The record would have to show that the AI is used solely for that, and not in real-world conditions. Until it does, the practices are read as applying.',
    citations: [excluding],
  },
]

const extensions: VerdictRule[] = [
  {
    id: 'extension-running',
    kind: 'note',
    when: { answer: 'extension', is: 'granted' },
    tone: 'neutral',
    headline: 'An extension is running',
    explanation:
      'It moves the deadline for this use and lifts nothing else. It is given once, for up to one year.',
    citations: [extending],
  },
  {
    id: 'extension-only-asked',
    kind: 'note',
    when: { answer: 'extension', is: 'requested' },
    tone: 'unknown',
    headline: 'An extension was asked for, and none is on the record',
    explanation:
      'A request does not move the deadline. The verdict reads as if there were no extension. Ask for OMB’s answer.',
    citations: [extending],
  },
  {
    id: 'extension-over',
    kind: 'note',
    when: { answer: 'extension', is: 'ended' },
    tone: 'neutral',
    headline: 'The extension is over',
    explanation: 'The practices have been due since it ended. OMB said that it would not renew it.',
    citations: [extending],
  },
  {
    id: 'extension-asked-late',
    kind: 'note',
    when: { answer: 'extension-requested', from: '2024-10-16' },
    tone: 'partial',
    headline: 'The extension was asked for after the last day',
    explanation:
      'The memo says that requests shall be submitted before 15 October 2024; OMB’s guidance says by that day.',
    citations: [extending, { section: 'Part III(b)', pages: '5', source: 'omb-2024-guidance' }],
  },
  {
    id: 'extension-too-long',
    kind: 'note',
    when: { answer: 'extension-until', from: '2025-12-02' },
    tone: 'partial',
    headline: 'The extension runs longer than the memo allows',
    explanation: 'It could run for up to one year beyond 1 December 2024, with no renewal.',
    citations: [extending],
  },
  {
    id: 'extension-request-incomplete',
    kind: 'note',
    when: {
      any: [
        { answer: 'extension-justified', is: 'no' },
        { answer: 'extension-mitigation', is: 'no' },
        { answer: 'extension-plan', is: 'no' },
      ],
    },
    tone: 'partial',
    headline: 'The request for an extension lacked something that it must have',
    explanation:
      'It must come with a detailed justification, the safeguards in place meanwhile, and a plan to reach the full set of practices.',
    citations: [extending],
  },
]

const waiverNotes: VerdictRule[] = [
  {
    id: 'waivers-in-force',
    kind: 'note',
    when: waived,
    tone: 'neutral',
    headline: 'A waiver sets required items aside',
    explanation:
      'It reaches only what it names. It can be revoked at any time and must be certified each year. The agency must publish a summary of it with the reasons, as far as law and policy allow.',
    citations: [waiving, certifying],
  },
  {
    id: 'waiver-without-effect',
    kind: 'note',
    when: all({ answer: 'waivers', answered: true }, { not: waived }),
    tone: 'unknown',
    headline: 'A waiver is listed, and it sets nothing aside on this record',
    explanation:
      'A waiver counts while it is granted by the Chief AI Officer, in a written determination, on a specific risk assessment and on a ground that the memo allows. Here one of these is missing, or it was revoked, or it names no required item. When you answer a practice as a whole, a waiver shows only if it covers every must of that practice.',
    citations: [waiving],
  },
]

const lawNotes: VerdictRule[] = [
  {
    id: 'law-said-to-prevent',
    kind: 'note',
    when: { answer: 'other-law', answered: true },
    tone: 'neutral',
    headline: 'A law is said to prevent a practice',
    explanation:
      'The memo asks for the practices except as prevented by applicable law and governmentwide guidance. The findings stay as they are. Read them beside the law that is named, and judge if it prevents what was found missing.',
    citations: [{ section: '§5(c)', pages: '15' }],
  },
]

/** What the four records show, and what they do not. */
export const recordNotes: VerdictRule[] = [
  ...determinations,
  ...exclusions,
  ...extensions,
  ...waiverNotes,
  ...lawNotes,
]
