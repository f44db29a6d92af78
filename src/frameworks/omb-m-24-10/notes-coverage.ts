import type { VerdictRule } from '#schemas/verdict-rule.ts'
import { presumed } from './presumed.ts'
import {
  agencySaysCovered,
  all,
  assessorHasNotSaid,
  assessorSaysCovered,
  assessorSaysNeither,
  determinationStands,
  isCovered,
  presumptionStands,
} from './rules-conditions.ts'

const definition = { section: '§6 “Artificial Intelligence”', pages: '26-27' }
const determining = { section: '§5(b)', pages: '15' }

/** What stays open, or does not fit together, about whether the memo covers the use. */
export const coverageNotes: VerdictRule[] = [
  {
    id: 'definition-open',
    kind: 'note',
    when: { answer: 'is-ai', is: 'unsure' },
    tone: 'unknown',
    headline: 'Whether this is AI by the memo’s definition is open',
    explanation:
      'If the system only follows rules that people wrote, the memo does not bind it and this assessment is voluntary.',
    citations: [definition],
  },
  {
    id: 'scope-open',
    kind: 'note',
    when: { answer: 'scope', is: 'unsure' },
    tone: 'unknown',
    headline: 'Whether the memo reaches this agency and use is open',
    explanation:
      'The memo leaves out parts of National Security Systems. Its §5(a) to (c) leaves out elements of the Intelligence Community. If such a limit fits, this assessment is voluntary.',
    citations: [
      { section: '§2', pages: '3-4' },
      { section: '§5 fn 26', pages: '14' },
    ],
  },
  {
    id: 'presumption-stands',
    kind: 'note',
    when: all(assessorSaysNeither, presumptionStands),
    tone: 'unknown',
    headline: 'The presumption stands',
    explanation:
      'You conclude “neither”, and you chose a purpose that Appendix I lists. Only a determination by the Chief AI Officer, on a documented and specific risk assessment, sets the presumption aside. None that meets this test is on the record, so the practices apply.',
    citations: [determining, { section: 'Appendix I', pages: '31-33' }],
  },
  {
    id: 'agency-neither-for-listed-purpose',
    kind: 'note',
    when: all({ answer: 'agency-category', is: 'neither' }, presumptionStands),
    tone: 'unknown',
    headline: 'The agency says “neither” for a purpose that the memo lists',
    explanation:
      'OMB’s guidance told agencies to report such a use as safety- or rights-impacting unless the Chief AI Officer had determined otherwise. Ask for the determination.',
    citations: [determining, { section: 'Part III(a)', pages: '5', source: 'omb-2024-guidance' }],
  },
  {
    id: 'category-open',
    kind: 'note',
    when: all(assessorHasNotSaid, isCovered),
    tone: 'neutral',
    headline: 'You have not concluded which category the use is in',
    explanation:
      'The verdict takes it as covered, because the agency itself says so or because a listed purpose is presumed to be.',
    citations: [determining],
  },
  {
    id: 'agency-says-covered',
    kind: 'note',
    when: all(assessorSaysNeither, agencySaysCovered),
    tone: 'unknown',
    headline: 'You conclude “neither”; the agency says that the use is covered',
    explanation:
      'The agency’s own report puts the use under the practices. Say in your reasons why you conclude otherwise.',
    citations: [{ section: '§3(a)(iv)', pages: '5' }, determining],
  },
  {
    id: 'assessor-says-covered',
    kind: 'note',
    when: all(assessorSaysCovered, {
      answer: 'agency-category',
      includes: ['neither', 'undecided'],
    }),
    tone: 'neutral',
    headline: 'You conclude that the use is covered; the agency does not say so',
    explanation:
      'AI that matches a definition must follow the practices, whatever the agency reported. So this verdict rests on the reasons that you give for the category.',
    citations: [determining],
  },
  {
    id: 'assessor-disputes-determination',
    kind: 'note',
    when: all(determinationStands, assessorSaysCovered),
    tone: 'unknown',
    headline: 'You conclude otherwise than the Chief AI Officer’s determination',
    explanation:
      'It takes the use out of the practices until it is changed. The Chief AI Officer may look at it again at any time, and must do so when the conditions or context of the use change in a significant way.',
    citations: [determining],
  },
  {
    id: 'basis-and-category-differ',
    kind: 'note',
    when: all(
      { answer: 'principal-basis', is: 'no' },
      { answer: 'category', includes: ['rights-impacting', 'both'] },
      { not: presumed },
    ),
    tone: 'unknown',
    headline: 'Two answers do not fit together',
    explanation:
      'You say that the output is not a principal basis for a decision or action. The definition of rights-impacting AI asks for exactly that, and you chose no listed purpose. Check both answers.',
    citations: [{ section: '§6 “Rights-Impacting AI”', pages: '29' }],
  },
  {
    id: 'none-and-listed-purpose',
    kind: 'note',
    when: all({ answer: 'purposes', includes: ['none'] }, presumed),
    tone: 'unknown',
    headline: 'You chose a listed purpose and “None of these”',
    explanation: 'The verdict goes by the purpose. Take out the choice that is wrong.',
    citations: [{ section: 'Appendix I', pages: '31-33' }],
  },
]
