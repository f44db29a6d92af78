import type { Exemption, Practice } from '#schemas/practice.ts'
import { rightsOnly } from '../rights-only.ts'

const noAdverseDecision = {
  id: 'no-adverse-decision',
  reason:
    'Use of the AI results in no adverse decision or action that specifically concerns an individual.',
  citation: { section: '§5(c)(v)(D)', pages: '23' },
} satisfies Exemption

const noDutyToExplain = {
  id: 'no-duty-to-explain',
  reason: 'No existing obligation calls for an explanation of such decisions or actions.',
  citation: { section: '§5(c)(v)(D)', pages: '23' },
} satisfies Exemption

export const notifyPeople = {
  id: 'v-d',
  heading: 'Notify negatively affected individuals.',
  shortTitle: 'Notify people',
  title: 'Notify people when the AI leads to a decision against them',
  summary:
    'When use of the AI leads to an adverse decision or action about a specific person, the agency must tell that person, consistent with law. The notice must say how to reach the agency and, where it applies, give information on the right to appeal.',
  timing: 'ongoing',
  scope: 'rights',
  citation: { section: '§5(c)(v)(D)', pages: '23' },
  guidance: {
    why: 'A person who does not know that AI played a part cannot challenge it in time. Notice turns a hidden step into one that a lawyer, a judge or a family can question.',
    lookOutside:
      'No column of the 2024 inventory asks if these notices go out; the one on public notice asks something else. The one on adverse effects says whether the AI can lead to such decisions. Collect real letters and forms from people affected and their lawyers. Is AI named, is a contact given, is appeal explained? Look too at denial letters in policy manuals and at exhibits in court files. If the agency says that an investigation stands in the way, ask when notice will follow.',
    lookInside:
      'Ask for each letter or message that follows a decision in which the AI plays a part. Find the rule for when it is sent, and set the count of notices beside the count of decisions. Counsel can say which other laws already call for an explanation. Ask which languages and formats exist and how they were picked.',
    evidence: [
      'Notice templates with contact details and appeal information',
      'The written rule for what counts as an adverse decision or action and sets off a notice',
      'Counts of adverse decisions and of notices sent',
      'A plan for languages, formats and channels',
      'The legal basis for any notice held back, and the date it is due',
      'Sample explanations',
    ],
  },
  exemptions: [noAdverseDecision],
  showWhen: rightsOnly,
  actions: {
    repair: {
      what: 'Consistent with law, the agency must notify each person when use of the AI leads to an adverse decision or action about them. The notice must say how to contact the agency and, where it applies, give information on the right to appeal. The agency should consider timing, languages, formats and channels.',
      who: 'The office that makes the decision, with agency counsel',
      when: 'Now, and with each adverse decision or action for as long as the system is used',
    },
    ask: {
      what: 'Ask for every notice template used after a decision in which the AI plays a part, and the rule for when it is sent. Ask also for counts of decisions and notices by month, and the legal basis for any notice held back.',
      who: 'Anyone, by a records request (FOIA) to the component; people affected can ask for their own file',
      when: 'Now',
    },
  },
  requirements: [
    {
      id: 'v-d-01',
      level: 'must',
      citation: { section: '§5(c)(v)(D)', pages: '23' },
      scope: 'rights',
      text: 'Consistent with law and governmentwide guidance, the agency notifies people when its use of the AI leads to an adverse decision or action about them specifically, such as denied benefits or a transaction treated as fraud.',
      evidence: ['The notice template, the rule for sending it, and counts of notices sent'],
      exemptions: [
        noAdverseDecision,
        {
          id: 'law-bars-notice',
          reason:
            '“Consistent with applicable law and governmentwide guidance”: a law or such guidance does not allow this notice.',
          citation: { section: '§5(c)(v)(D)', pages: '23' },
        },
        {
          id: 'notice-comes-later',
          reason:
            'Immediate notice would be inappropriate or impractical, as in an active law enforcement investigation; notice at a later stage may be right.',
          citation: { section: '§5(c)(v)(D) fn 49', pages: '23' },
        },
      ],
    },
    {
      id: 'v-d-02',
      level: 'should',
      citation: { section: '§5(c)(v)(D)', pages: '23' },
      scope: 'rights',
      text: 'The agency considers the timing of its notice of an adverse decision, and when to give it in several languages and through other formats and channels, given how the AI is used.',
      evidence: ['A plan for timing, languages, formats and channels'],
      exemptions: [noAdverseDecision],
    },
    {
      id: 'v-d-03',
      level: 'must',
      citation: { section: '§5(c)(v)(D)', pages: '23' },
      scope: 'rights',
      text: 'The notice of an adverse decision includes a clear and accessible way to contact the agency and, where applicable, information on the person’s right to appeal.',
      evidence: ['The contact and appeal parts of the notice, tried out by someone'],
      exemptions: [noAdverseDecision],
    },
    {
      id: 'v-d-04',
      level: 'must',
      citation: { section: '§5(c)(v)(D)', pages: '23' },
      scope: 'rights',
      text: 'The agency meets any existing obligation to explain adverse decisions and actions.',
      evidence: ['A list of the laws that call for an explanation, and sample explanations'],
      exemptions: [noAdverseDecision, noDutyToExplain],
    },
    {
      id: 'v-d-05',
      level: 'should',
      citation: { section: '§5(c)(v)(D) fn 50', pages: '23' },
      scope: 'rights',
      text: 'The agency makes its explanations of adverse decisions technologically valid, meaningful, useful, as simple as possible and fuller for higher-risk decisions, and describes the general nature of the decision, such as its data, the AI’s design and the wider process.',
      evidence: ['Sample explanations for decisions of lower and of higher risk'],
      exemptions: [noAdverseDecision, noDutyToExplain],
    },
  ],
} satisfies Practice
