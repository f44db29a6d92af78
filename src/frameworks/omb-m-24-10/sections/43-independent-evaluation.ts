import type { Practice } from '#schemas/practice.ts'

export const independentEvaluation = {
  id: 'iv-c',
  heading: 'Independently evaluate the AI.',
  shortTitle: 'Independent evaluation',
  title: 'Have someone independent review the AI before it is used',
  summary:
    'Before use, the Chief AI Officer, an AI oversight board or another fitting office must review the AI’s documents. The reviewer must have had no direct part in building the AI. The review must be part of a release or oversight process.',
  timing: 'before-use',
  scope: 'both',
  citation: { section: '§5(c)(iv)(C)', pages: '19' },
  guidance: {
    why: 'People who build a system tend to see what they hoped to see. A reviewer who had no hand in building it is freer to say no.',
    lookOutside:
      'The 2024 inventory says who did the review: the Chief AI Officer, an oversight board or another office. Compare that with who built the AI. The AI compliance plan that the agency had to post may say how its board works and which cases reach it. A GAO or inspector general report can be strong evidence about the system. It is not this review, which is the agency’s own.',
    lookInside:
      'Ask the Chief AI Officer’s staff for the review memo, its date and the list of papers that the reviewer read. Check the reviewer’s name against the project’s staff list and contracts. Then look for the review in the authorization to operate (ATO) file, the release checklist or the board’s minutes.',
    evidence: [
      'The reviewer’s name, office and role, and a statement of no part in building the AI',
      'A review memo on whether the AI works as intended and the benefits outweigh the risks',
      'The list of papers reviewed, with the impact assessment and the real-world test results',
      'The ATO file, release approval or board minutes that rely on the review',
    ],
  },
  exemptions: [],
  actions: {
    repair: {
      what: 'An office that was not directly involved in building the AI must review the impact assessment, the test results and other relevant papers. The agency must make that review part of a release or oversight process.',
      who: 'The agency’s Chief AI Officer, its AI oversight board or another fitting office',
      when: 'Before the system is used, or used again',
    },
    ask: {
      what: 'Ask for the independent evaluation with its date and author, and the list of papers reviewed. Ask also for the oversight board’s minutes on this system and the pages of the ATO file that cite the review.',
      who: 'Anyone, by a records request (FOIA) to the Chief AI Officer’s office or the component',
      when: 'Now: the review was due before use or, for AI in use before 1 December 2024, by that day',
    },
  },
  requirements: [
    {
      id: 'iv-c-01',
      level: 'must',
      citation: { section: '§5(c)(iv)(C)', pages: '19' },
      scope: 'both',
      text: 'The agency has its Chief AI Officer, an AI oversight board or another appropriate office that already does tests and evaluations review the relevant AI documents, to ensure that the system works properly and as intended and that expected benefits are greater than potential risks.',
      evidence: ['A dated review memo from one of these offices, with both conclusions'],
      exemptions: [],
    },
    {
      id: 'iv-c-02',
      level: 'must',
      citation: { section: '§5(c)(iv)(C)', pages: '19' },
      scope: 'both',
      text: 'For the independent evaluation, the agency has at least the completed impact assessment and the real-world test results reviewed.',
      evidence: ['The reviewer’s list of papers, with version numbers or dates'],
      exemptions: [],
    },
    {
      id: 'iv-c-03',
      level: 'must',
      citation: { section: '§5(c)(iv)(C)', pages: '19' },
      scope: 'both',
      text: 'The agency makes the independent evaluation part of a release or oversight process that applies, such as the authorization to operate.',
      evidence: ['An ATO file, release approval or board record that cites the evaluation'],
      exemptions: [],
    },
    {
      id: 'iv-c-04',
      level: 'must',
      citation: { section: '§5(c)(iv)(C)', pages: '19' },
      scope: 'both',
      text: 'The agency gives the independent evaluation to an authority that was not directly involved in developing the system.',
      evidence: ['A statement of independence, checked against staff lists and contracts'],
      exemptions: [],
    },
  ],
} satisfies Practice
