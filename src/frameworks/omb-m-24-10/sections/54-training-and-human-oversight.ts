import type { Practice } from '#schemas/practice.ts'

export const training = {
  id: 'iv-g',
  heading: 'Ensure adequate human training and assessment.',
  shortTitle: 'Training',
  title: 'Train and check the people who use the AI',
  summary:
    'The agency must make sure that operators have enough training, assessment and oversight to read the AI’s output, act on it and not trust it too much. Training should come round again and should be about this very system.',
  timing: 'ongoing',
  scope: 'both',
  citation: { section: '§5(c)(iv)(G)', pages: '20' },
  guidance: {
    why: 'A person in the loop protects no one by accepting whatever the machine says. Staff need to know what a score means, when it can be wrong, and that they may overrule it.',
    lookOutside:
      'No column of the 2024 inventory asks about training, so look elsewhere. Privacy impact assessments may have a section on it. Handbooks, manuals and slides in FOIA libraries show what staff are told. Court testimony and inspector general interviews show what they do. A vendor contract may list the training to be given.',
    lookInside:
      'Ask the training office for the course on this system, and not a general course on AI, with its completion and test records. Compare them with the list of user accounts. System logs can show how often operators overrule the output, office by office.',
    evidence: [
      'Course material about this system and this use',
      'Dated records of who finished the training and how they did',
      'How often operators accept the output and how often they overrule it',
      'Written guidance on what the output means and does not mean',
      'A schedule for repeat training',
    ],
  },
  exemptions: [],
  actions: {
    repair: {
      what: 'The agency must give operators enough training, assessment and oversight to interpret the output, act on it and manage its risks. The training should be repeated and should be specific to this system and its use.',
      who: 'The system owner, with the training office',
      when: 'Now, and for as long as the system is used',
    },
    ask: {
      what: 'Ask for the training materials and user guides for this system, with completion and test records without names. Ask also for instructions on when to overrule the output, and counts of how often staff did so.',
      who: 'Anyone, by a records request (FOIA) to the component that uses the system',
      when: 'Now, and after each major update',
    },
  },
  requirements: [
    {
      id: 'iv-g-01',
      level: 'must',
      citation: { section: '§5(c)(iv)(G)', pages: '20' },
      scope: 'both',
      text: 'The agency ensures enough training, assessment and oversight for operators to interpret and act on the AI’s output, to combat problems between people and machines such as automation bias, and to make sure that people in the system manage risks effectively.',
      evidence: ['Training and test records, with rates at which operators overrule the output'],
      exemptions: [],
    },
    {
      id: 'iv-g-02',
      level: 'should',
      citation: { section: '§5(c)(iv)(G)', pages: '20' },
      scope: 'both',
      text: 'The agency repeats the training of operators from time to time, at intervals that it sets.',
      evidence: ['A training schedule, and completion dates that follow it'],
      exemptions: [],
    },
    {
      id: 'iv-g-03',
      level: 'should',
      citation: { section: '§5(c)(iv)(G)', pages: '20' },
      scope: 'both',
      text: 'The agency makes the training of operators specific to the AI product or service that staff operate and to the way it is used.',
      evidence: ['Course material with this system’s own screens, outputs and cases'],
      exemptions: [],
    },
  ],
} satisfies Practice

export const humanOversight = {
  id: 'iv-h',
  heading:
    'Provide additional human oversight, intervention, and accountability as part of decisions or actions that could result in a significant impact on rights or safety.',
  shortTitle: 'Human oversight',
  title: 'Put people in charge where the AI must not act alone',
  summary:
    'The agency must work out which decisions or actions the AI may not take without added human oversight. Where no person can step in at once, the AI must have a fail-safe that keeps the risk of significant harm as low as it can be.',
  timing: 'ongoing',
  scope: 'both',
  citation: { section: '§5(c)(iv)(H)', pages: '20' },
  guidance: {
    why: 'Some steps are too grave for a machine to take alone, such as to detain someone, cut off care or open a dam. It helps to draw that line before the case arises, and to say who answers for the result.',
    lookOutside:
      'The 2024 inventory asks whether the AI can act with no direct human part in a way that could have a significant impact on rights or safety. Compare the answer with policy manuals, privacy impact assessments and contracts. They may say who can confirm or overrule. Ask people affected, and their lawyers, if anyone with the power to change the result ever looked at it.',
    lookInside:
      'Ask for the list of decisions that the AI touches and, for each, who may approve, stop or undo it. Then test the claim: read the override logs and see how much time a person has for each case. For automatic actions, ask the engineers for the fail-safe design and its last test.',
    evidence: [
      'A list of decisions and actions that marks those which need a person',
      'A named role that answers for each of them',
      'Design and test records for the fail-safe',
      'Steps for passing a case to a person, and a log of overrides',
    ],
  },
  exemptions: [],
  actions: {
    repair: {
      what: 'The agency must identify the decisions and actions that need added human oversight, and must ensure a fail-safe wherever no person can step in at once. It must settle who oversees and answers for automatic safety actions too.',
      who: 'The agency’s Chief AI Officer, with the system owner',
      when: 'Now, and for as long as the system is used',
    },
    ask: {
      what: 'Ask for the list of decisions that need human approval and the policy on who may overrule the AI. Ask also for override and escalation logs without names, and fail-safe test records.',
      who: 'Anyone, by a records request (FOIA) to the component that uses the system',
      when: 'Now',
    },
  },
  requirements: [
    {
      id: 'iv-h-01',
      level: 'must',
      citation: { section: '§5(c)(iv)(H)', pages: '20' },
      scope: 'both',
      text: 'For each rights- or safety-impacting use, the agency identifies any decisions or actions that the AI may not take without added human oversight, intervention and accountability.',
      evidence: ['A list of the AI’s decisions and actions, each marked with who must approve it'],
      exemptions: [],
    },
    {
      id: 'iv-h-02',
      level: 'must',
      citation: { section: '§5(c)(iv)(H)', pages: '20' },
      scope: 'both',
      text: 'Where it is not practicable for a person to step in at once in a decision or action that needs added oversight, the agency ensures that the AI has an appropriate fail-safe to minimize the risk of significant harm.',
      evidence: ['The fail-safe design and its last test'],
      exemptions: [
        {
          id: 'person-can-step-in',
          reason:
            'It is practicable for a person to step in at once in each such decision or action.',
          citation: { section: '§5(c)(iv)(H)', pages: '20' },
        },
        {
          id: 'no-such-decision',
          reason:
            'The agency’s assessment found no decision or action that needs added human oversight.',
          citation: { section: '§5(c)(iv)(H)', pages: '20' },
        },
      ],
    },
    {
      id: 'iv-h-03',
      level: 'must',
      citation: { section: '§5(c)(iv)(H) fn 43', pages: '20' },
      scope: 'both',
      text: 'Even where an AI safety mechanism has to act at once and on its own, the agency determines the appropriate oversight and accountability processes for that use.',
      evidence: ['A written process for oversight of automatic actions, and who answers for them'],
      exemptions: [
        {
          id: 'no-automatic-mechanism',
          reason: 'The AI takes no immediate, automatic action to prevent a harm.',
          citation: { section: '§5(c)(iv)(H) fn 43', pages: '20' },
        },
      ],
    },
  ],
} satisfies Practice
