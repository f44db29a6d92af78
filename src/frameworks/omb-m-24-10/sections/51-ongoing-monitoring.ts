import type { Practice } from '#schemas/practice.ts'

export const ongoingMonitoring = {
  id: 'iv-d',
  heading: 'Conduct ongoing monitoring.',
  shortTitle: 'Ongoing monitoring',
  title: 'Watch the AI for as long as it is used',
  summary:
    'While the AI is in use, the agency must have ongoing ways to notice when it works less well and when its effect on rights or safety changes. It should bring in new features step by step and guard against attacks aimed at AI.',
  timing: 'ongoing',
  scope: 'both',
  citation: { section: '§5(c)(iv)(D)', pages: '19' },
  guidance: {
    why: 'Data, staff and the world change, and a model that was right last year can drift. Without regular checks, the first to notice are the people it harms.',
    lookOutside:
      'The 2024 inventory offers four main answers: no monitoring, checks by hand now and then, regular automated updates, or a full operations process. None of them says what is measured. Look for error counts in reports to Congress, in GAO and inspector general audits, and in contract terms on monitoring. Complaints, lawsuits and news of failures show what a working monitor would have caught.',
    lookInside:
      'Ask the system owner which numbers are watched, how often, what level sets off an alarm and who acts on it. Read the last year of reports and the incident log. The security team has the threat model. Release notes show how fast changes went out.',
    evidence: [
      'A monitoring plan: what is measured, how often, alarm levels and who is in charge',
      'Reports or dashboards over time, with the incident log',
      'Measures of the effect on rights and safety, and not only of speed and accuracy',
      'A rollout plan with steps and points where it can be halted',
      'A threat model, or the record of a test attack on the AI',
    ],
  },
  exemptions: [],
  actions: {
    repair: {
      what: 'The agency must set up ongoing monitoring of how well the AI works and of its effect on rights and safety. It should roll out new features in steps where possible, and watch for and defend against attacks aimed at AI.',
      who: 'The system owner, with the agency’s Chief AI Officer',
      when: 'Now, and for as long as the system is used',
    },
    ask: {
      what: 'Ask for the monitoring plan, monitoring reports since launch, and incident and error logs. Ask also for the measures used for effects on rights and safety, and the change log.',
      who: 'Anyone, by a records request (FOIA) to the component that uses the system',
      when: 'Now, and again after each major update',
    },
  },
  requirements: [
    {
      id: 'iv-d-01',
      level: 'must',
      citation: { section: '§5(c)(iv)(D)', pages: '19' },
      scope: 'both',
      text: 'Beyond testing before deployment, the agency sets up ongoing procedures to monitor whether the AI comes to work less well.',
      evidence: ['A monitoring plan in force, and its latest performance report'],
      exemptions: [],
    },
    {
      id: 'iv-d-02',
      level: 'must',
      citation: { section: '§5(c)(iv)(D)', pages: '19' },
      scope: 'both',
      text: 'The agency’s ongoing procedures also detect changes in the AI’s impact on rights and safety.',
      evidence: ['Measures of impact on people, with results over time'],
      exemptions: [],
    },
    {
      id: 'iv-d-03',
      level: 'should',
      citation: { section: '§5(c)(iv)(D)', pages: '19' },
      scope: 'both',
      text: 'Where possible, the agency scales up new or updated AI features in steps, so that there is enough time to watch for bad performance or outcomes.',
      evidence: ['A rollout plan with dates for each step, and the checks made between steps'],
      exemptions: [
        {
          id: 'steps-not-possible',
          reason: '“Where possible”: it is not possible to scale up this feature in steps.',
          citation: { section: '§5(c)(iv)(D)', pages: '19' },
        },
      ],
    },
    {
      id: 'iv-d-04',
      level: 'should',
      citation: { section: '§5(c)(iv)(D)', pages: '19' },
      scope: 'both',
      text: 'The agency monitors for exploits that are specific to AI and defends the AI against them, particularly those that would harm rights and safety.',
      evidence: ['A threat model for the AI, and the record of a test attack or defense'],
      exemptions: [],
    },
  ],
} satisfies Practice
