import type { Practice } from '#schemas/practice.ts'
import { rightsOnly } from '../rights-only.ts'

export const humanReviewAndRemedy = {
  id: 'v-e',
  heading: 'Maintain human consideration and remedy processes.',
  shortTitle: 'Human review and remedy',
  title: 'Let people appeal to a human who can put it right',
  summary:
    'Where practicable and consistent with law, people must be able to contest the AI’s harm to them. A human must then consider the case in good time and, if appropriate, give a remedy. Where the agency cannot offer an appeal, it must create other human oversight of the AI.',
  timing: 'ongoing',
  scope: 'rights',
  citation: { section: '§5(c)(v)(E)', pages: '23-24' },
  guidance: {
    why: 'Any large system makes errors. What counts is whether a wrong result can be put right in time: an appeal that comes after a removal, an eviction or lost care can be too late.',
    lookOutside:
      'The 2024 inventory asks about a way to appeal or contest the result, and why there is none. Compare years, since the answer can change with no reason given. Try to find the process as an affected person would: is it on the decision letter, in which languages, with what deadline? Legal aid lawyers know whether appeals reach a person who can change the result. Annual reports and court filings may give outcomes.',
    lookInside:
      'Ask who hears the appeal, what they can change, how long it takes and how often people win. Check that the reviewer sees more than the AI’s output. If counsel says that the law rules out an appeal, ask for the provision and for the human oversight that takes its place.',
    evidence: [
      'The appeal procedure with its time limits, and who decides',
      'Counts of appeals, their outcomes and how long they took',
      'An estimate of the time and cost for the person who appeals',
      'The legal or practical reason where no appeal is offered',
      'A description of the human oversight that takes the place of an appeal',
    ],
  },
  exemptions: [],
  showWhen: rightsOnly,
  actions: {
    repair: {
      what: 'Where practicable and consistent with law, the agency must give people a timely way to contest the result before a human, with a remedy if appropriate. Where it cannot offer an appeal, it must create other human oversight of the AI. The process should put no unnecessary burden on the person.',
      who: 'The office that makes the decision, with agency counsel',
      when: 'Now, and for as long as the system is used',
    },
    ask: {
      what: 'Ask for the appeal or escalation procedure, with counts of appeals and outcomes and the time to decision. Ask also for instructions to reviewers, and for the legal basis and the substitute oversight where no appeal is offered.',
      who: 'Anyone, by a records request (FOIA) to the component; people affected can ask for their own file',
      when: 'Now, and at each yearly inventory',
    },
  },
  requirements: [
    {
      id: 'v-e-01',
      level: 'must',
      citation: { section: '§5(c)(v)(E)', pages: '23' },
      scope: 'rights',
      text: 'Where practicable and consistent with law and governmentwide guidance, the agency gives timely human consideration and a potential remedy, if appropriate, through a fallback and escalation system to people who want to appeal or contest the AI’s negative impacts on them.',
      evidence: ['The procedure in force, with outcomes and times to decision'],
      exemptions: [
        {
          id: 'not-practicable',
          reason:
            '“Where practicable”: human consideration of an appeal is not practicable; other human oversight of the AI is then owed.',
          citation: { section: '§5(c)(v)(E)', pages: '23-24' },
        },
        {
          id: 'law-bars-appeal',
          reason:
            '“Consistent with applicable law and governmentwide guidance”: a law or such guidance does not allow an appeal; other human oversight of the AI is then owed.',
          citation: { section: '§5(c)(v)(E)', pages: '23-24' },
        },
      ],
    },
    {
      id: 'v-e-02',
      level: 'may',
      citation: { section: '§5(c)(v)(E)', pages: '23' },
      scope: 'rights',
      text: 'An agency that already has an appeal or second human review may use and extend it, as appropriate, or may set up a new process.',
      exemptions: [],
    },
    {
      id: 'v-e-03',
      level: 'should',
      citation: { section: '§5(c)(v)(E)', pages: '23-24' },
      scope: 'rights',
      text: 'The agency keeps the remedy process free of unnecessary burden on the person affected, and follows OMB guidance on how to calculate administrative burden.',
      evidence: ['A burden estimate: steps, time, cost and languages'],
      exemptions: [
        {
          id: 'no-appeal-possible',
          reason:
            'Law, governmentwide guidance or impracticability leaves no remedy process to burden anyone.',
          citation: { section: '§5(c)(v)(E)', pages: '24' },
        },
      ],
    },
    {
      id: 'v-e-04',
      level: 'must',
      citation: { section: '§5(c)(v)(E)', pages: '24' },
      scope: 'rights',
      text: 'Whenever law, governmentwide guidance or impracticability keeps the agency from offering a person an appeal, it creates other appropriate ways for humans to oversee the AI.',
      evidence: ['A description of the other oversight, who does it and what it has changed'],
      exemptions: [
        {
          id: 'appeal-offered',
          reason: 'The agency offers individuals an opportunity to appeal.',
          citation: { section: '§5(c)(v)(E)', pages: '24' },
        },
      ],
    },
  ],
} satisfies Practice
