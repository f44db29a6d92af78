import type { VerdictRule } from '#schemas/verdict-rule.ts'
import { notes } from './notes.ts'
import {
  all,
  assessorSaysNeither,
  determinationStands,
  exclusionShown,
  inPilot,
  isCovered,
  notShown,
  notYetBegun,
  presumptionStands,
  retired,
  unanswered,
  unmet,
  waivedOrExempt,
} from './rules-conditions.ts'

const deadline = { section: '§5(c)', pages: '15' }
const termination = { section: '§5(a)(i)', pages: '14' }
const beforeUse = { section: '§5(c)(iv)', pages: '17' }
const beforeUseRights = { section: '§5(c)(v)', pages: '21' }

const tally =
  'Read against the practices all the same: {practicesUnmet} {practicesUnmet|is|are} not met or only partly met, {practicesNotShown} {practicesNotShown|is|are} not shown on this record.'

/** A use that the memo does not bind; the assessment is then voluntary and says so. */
const outside: VerdictRule[] = [
  {
    id: 'outside-scope',
    kind: 'headline',
    when: {
      answer: 'scope',
      includes: ['national-security-system', 'intelligence-community', 'other-limit'],
    },
    tone: 'neutral',
    headline: 'Outside the memo’s reach: assessed voluntarily',
    explanation: `By the answer on scope, the memo did not require this use to follow the practices. ${tally}`,
    citations: [
      { section: '§2', pages: '3-4' },
      { section: '§5 fn 26', pages: '14' },
    ],
  },
  {
    id: 'rules-only',
    kind: 'headline',
    when: { answer: 'is-ai', is: 'rules-only' },
    tone: 'neutral',
    headline: 'Not AI by the memo’s definition: assessed voluntarily',
    explanation: `A system that only follows rules that people wrote is not AI as the memo defines it, however serious its effect. The memo did not require it to follow the practices. ${tally}`,
    citations: [{ section: '§6 “Artificial Intelligence”', pages: '26-27' }],
  },
  {
    id: 'excluded',
    kind: 'headline',
    when: exclusionShown,
    tone: 'neutral',
    headline: 'Excluded: the practices were not required of this use',
    explanation: `The record shows a use solely for buying or for controlled testing, and not in real-world conditions. The exclusion ends with the first real use. ${tally}`,
    citations: [{ section: '§5(c)(i)', pages: '16' }],
  },
  {
    id: 'determined-not-covered',
    kind: 'headline',
    when: determinationStands,
    tone: 'neutral',
    headline: 'A determination takes this use out of the practices',
    explanation: `The Chief AI Officer determined, on a documented risk assessment, that this use does not match the definitions. It is then not subject to the practices. ${tally}`,
    citations: [{ section: '§5(b)', pages: '15' }],
  },
  {
    id: 'neither-not-presumed',
    kind: 'headline',
    when: all(assessorSaysNeither, { not: presumptionStands }),
    tone: 'neutral',
    headline: 'Neither rights- nor safety-impacting: assessed voluntarily',
    explanation: `You conclude that the use meets neither definition, and you chose no purpose that Appendix I lists. The memo did not require it to follow the practices. ${tally}`,
    citations: [{ section: '§5(b)', pages: '15' }],
  },
]

const ended: VerdictRule[] = [
  {
    id: 'retired-by-deadline',
    kind: 'headline',
    when: all(retired, { answer: 'date-retired', before: '2024-12-02' }),
    tone: 'neutral',
    headline: 'Retired by 1 December 2024, before the practices were due',
    explanation:
      'By the date on the record, the agency stopped this use by the deadline, which is one of the two things the memo asked for. The findings describe what the record shows of the time in which it ran.',
    citations: [deadline],
  },
  {
    id: 'retired-after-deadline-unmet',
    kind: 'headline',
    when: all(
      retired,
      { answer: 'date-retired', from: '2024-12-02' },
      isCovered,
      { not: { answer: 'date-implemented', from: '2024-12-02' } },
      { not: { answer: 'extension', includes: ['granted', 'ended'] } },
      unmet(),
    ),
    tone: 'bad',
    headline: 'Retired after the deadline, with required practices unmet',
    explanation:
      'If it ran past 1 December 2024 with {mustsUnmet} required {mustsUnmet|item|items} unmet, the memo required it to stop on that day. Check the date of its last real case.',
    citations: [termination, deadline],
  },
  {
    id: 'retired',
    kind: 'headline',
    when: retired,
    tone: 'neutral',
    headline: 'The agency says that this use is retired',
    explanation:
      'The practices are due only for AI in use. The findings describe what the record shows of the time in which it ran. Coming back into use would bring every practice back.',
    citations: [deadline],
  },
]

const open: VerdictRule[] = [
  {
    id: 'unmet-if-covered',
    kind: 'headline',
    when: all(unmet(), { not: isCovered }),
    tone: 'unknown',
    headline: 'If the memo covers this use, required practices are unmet',
    explanation:
      'Whether the use is rights- or safety-impacting is still open. If it is, a use that runs with an unmet must had to stop by 1 December 2024 until it complies, and a use that has not begun may not begin.',
    citations: [{ section: '§5(b)', pages: '15' }, deadline],
  },
]

/** What blocks first use: the before-use practices alone (§5(c)(iv) and (v)). */
const notInUse: VerdictRule[] = [
  {
    id: 'first-use-blocked',
    kind: 'headline',
    when: all(notYetBegun, unmet('before-use')),
    tone: 'bad',
    headline: 'By the memo, first use must wait until these practices are met',
    explanation:
      'The system is not in use yet. At least one practice that must be done before first use is not met or only partly met.',
    citations: [beforeUse, beforeUseRights],
  },
  {
    id: 'wider-use-blocked',
    kind: 'headline',
    when: all(inPilot, unmet('before-use')),
    tone: 'bad',
    headline: 'By the memo, wider use must wait until these practices are met',
    explanation:
      'The system is in a pilot or rollout. At least one practice that must be done before use is not met or only partly met.',
    citations: [beforeUse, beforeUseRights],
  },
  {
    id: 'before-use-unfinished',
    kind: 'headline',
    when: all({ any: [notYetBegun, inPilot] }, unanswered('before-use')),
    tone: 'neutral',
    headline: 'Not finished: practices due before use are unanswered',
    explanation: 'No required item is found unmet so far, and some are not answered yet.',
    citations: [beforeUse],
  },
  {
    id: 'readiness-not-shown',
    kind: 'headline',
    when: all({ any: [notYetBegun, inPilot] }, notShown('before-use')),
    tone: 'unknown',
    headline: 'Readiness for use cannot be shown on this record',
    explanation:
      'At least one practice that must be done before use is not shown. The agency must be able to document it.',
    citations: [beforeUse, { section: '§5(c)', pages: '16' }],
  },
  {
    id: 'ready',
    kind: 'headline',
    when: { any: [notYetBegun, inPilot] },
    tone: 'good',
    headline: 'Every must that is due before use is settled on this record',
    explanation:
      'Each is met, waived under a waiver on the record, or does not apply for a reason that the memo allows. The ongoing practices start with first use.',
    citations: [beforeUse],
  },
]

const inUse: VerdictRule[] = [
  {
    id: 'more-time',
    kind: 'headline',
    when: all(unmet(), { answer: 'extension', is: 'granted' }),
    tone: 'partial',
    headline: 'Required practices are unmet, and an extension is running',
    explanation:
      'OMB gave this use more time, once, for up to one year. When the extension ends, the memo requires the use to stop unless it complies: {practicesUnmet} {practicesUnmet|practice falls|practices fall} short today.',
    citations: [{ section: '§5(c)(ii)', pages: '16-17' }, deadline],
  },
  {
    id: 'stop-after-extension',
    kind: 'headline',
    when: all(unmet(), { answer: 'extension', is: 'ended' }),
    tone: 'bad',
    headline: 'By the memo, this use had to stop when its extension ended',
    explanation:
      '{practicesUnmet} required {practicesUnmet|practice is|practices are} not met or only partly met. OMB gave this use more time, that time is over, and the memo allows no renewal. One unmet must is enough.',
    citations: [{ section: '§5(c)(ii)', pages: '16-17' }, deadline],
  },
  {
    id: 'begun-after-rescission',
    kind: 'headline',
    when: all(unmet(), { answer: 'date-implemented', from: '2025-04-03' }),
    tone: 'bad',
    headline: 'By this yardstick, the use would have to stop',
    explanation:
      'The use began on or after 3 April 2025, when M-24-10 was rescinded, so the memo never bound it. Measured by the memo, {practicesUnmet} required {practicesUnmet|practice falls|practices fall} short, and one unmet must would be enough to keep it from being used.',
    citations: [beforeUse, { section: 'Memorandum', pages: '1', source: 'm-25-21' }],
  },
  {
    id: 'begun-after-deadline',
    kind: 'headline',
    when: all(unmet(), { answer: 'date-implemented', from: '2024-12-02' }),
    tone: 'bad',
    headline: 'The memo did not allow this use before it complied',
    explanation:
      'The use began after 1 December 2024. {practicesUnmet} required {practicesUnmet|practice is|practices are} not met or only partly met, with no waiver or extension in force. One unmet must is enough.',
    citations: [beforeUse, termination],
  },
  {
    id: 'stop',
    kind: 'headline',
    when: unmet(),
    tone: 'bad',
    headline: 'The memo required this use to stop by 1 December 2024',
    explanation:
      '{practicesUnmet} required {practicesUnmet|practice is|practices are} not met or only partly met, with no waiver or extension in force. The memo required the agency to stop using the AI until it complies. One unmet must is enough.',
    citations: [termination, deadline],
  },
  {
    id: 'unfinished',
    kind: 'headline',
    when: unanswered(),
    tone: 'neutral',
    headline: 'Not finished: {unanswered} required {unanswered|item is|items are} unanswered',
    explanation:
      'Nothing is found unmet so far, and {mustsNotShown} {mustsNotShown|item is|items are} not shown. One answer can still change the verdict.',
    citations: [deadline],
  },
  {
    id: 'not-shown',
    kind: 'headline',
    when: notShown(),
    tone: 'unknown',
    headline: 'Compliance cannot be shown on this record',
    explanation:
      'For {practicesNotShown} {practicesNotShown|practice|practices} nothing on the record shows that what is required was done. That does not prove that it was not done. The agency must document it and be ready to report it to OMB.',
    citations: [{ section: '§5(c)', pages: '16' }, deadline],
  },
  {
    id: 'all-met',
    kind: 'headline',
    when: { not: waivedOrExempt },
    tone: 'good',
    headline: 'Every must is shown to be met on this record',
    explanation:
      'The findings rest on the evidence cited. They hold for the day and the system described here.',
    citations: [deadline],
  },
  {
    id: 'all-settled',
    kind: 'headline',
    when: waivedOrExempt,
    tone: 'good',
    headline: 'Every must is met, waived or does not apply, on this record',
    explanation:
      'Each required item is shown to be met, is waived under a waiver on the record, or does not apply for a reason that the memo allows.',
    citations: [deadline],
  },
]

/** The first headline that holds is the verdict, so what takes a use out comes before what is unmet. */
export const verdicts: VerdictRule[] = [
  ...outside,
  ...ended,
  ...open,
  ...notInUse,
  ...inUse,
  ...notes,
]
