import type { Practice } from '#schemas/practice.ts'
import { rightsOnly } from '../rights-only.ts'

export const monitorDiscrimination = {
  id: 'v-c',
  heading: 'Conduct ongoing monitoring and mitigation for AI-enabled discrimination.',
  shortTitle: 'Monitor discrimination',
  title: 'Keep watch for discrimination, and stop if it cannot be fixed',
  summary:
    'While the AI is in use, the agency must look for discrimination against protected classes and reduce it. That covers harm that starts when the system, its setting or its data changes. Where sufficient mitigation is not possible, the agency must safely stop using the function.',
  timing: 'ongoing',
  scope: 'rights',
  citation: { section: '§5(c)(v)(C)', pages: '23' },
  guidance: {
    why: 'A fair result at launch can turn unfair when new data, new users or a new policy comes along. Overall accuracy can hide this: a small group can be badly served while the average looks fine.',
    lookOutside:
      'The 2024 inventory has no column for this practice alone. Those on monitoring and on gaps between groups come closest. Look for results by group from more than one date. Court records, complaint counts, data on denials or detention by nationality, and academic studies can show a pattern over time. A schedule for retraining the model does not show that anyone looked for discrimination.',
    lookInside:
      'Ask for the latest results by group, the level that calls for action and the last time it was reached. The civil rights office and the complaints desk hold facts that the model team may never see. Ask what would happen on the day that the function had to be switched off.',
    evidence: [
      'Results and error rates by group, on a set schedule, with alarm levels',
      'Complaints and appeals by group, where the law allows this to be recorded',
      'A log of steps taken to reduce discrimination, with dates and results',
      'A plan for switching the function off safely',
    ],
  },
  exemptions: [],
  showWhen: rightsOnly,
  actions: {
    repair: {
      what: 'The agency must add checks for discrimination against protected classes to its monitoring, and must mitigate what they find. Where sufficient mitigation is not possible, it must safely stop using the function.',
      who: 'The system owner, with the civil rights office',
      when: 'Now, and for as long as the system is used',
    },
    ask: {
      what: 'Ask for monitoring results by demographic group since launch, and the levels that call for action. Ask also for complaint and appeal counts by group, records of steps taken, and the plan for stopping use.',
      who: 'Anyone, by a records request (FOIA) to the component and to its civil rights office',
      when: 'Now, and once a year',
    },
  },
  requirements: [
    {
      id: 'v-c-01',
      level: 'must',
      citation: { section: '§5(c)(v)(C)', pages: '23' },
      scope: 'rights',
      text: 'In its ongoing monitoring, the agency specifically assesses and mitigates AI-enabled discrimination against protected classes, including any that comes from unforeseen events, later changes to the system, or changes in the context of use or the data.',
      evidence: ['Results by group on a set schedule, and a log of what was done about them'],
      exemptions: [],
    },
    {
      id: 'v-c-02',
      level: 'must',
      citation: { section: '§5(c)(v)(C)', pages: '23' },
      scope: 'rights',
      text: 'Where discrimination cannot be sufficiently mitigated, the agency safely stops using the AI function.',
      evidence: ['The decision to stop, the plan for doing so safely, and proof that use ended'],
      exemptions: [
        {
          id: 'sufficiently-mitigated',
          reason: 'Sufficient mitigation is possible, or monitoring found no discrimination.',
          citation: { section: '§5(c)(v)(C)', pages: '23' },
        },
      ],
    },
  ],
} satisfies Practice
