import type { Exemption, Practice } from '#schemas/practice.ts'
import { rightsOnly } from '../rights-only.ts'

/** Each ground ends the duty to offer an opt-out, and with it every line about how the opt-out works. */
const noOptOutOwed = [
  {
    id: 'solely-fraud-cyber-or-criminal',
    reason:
      'The AI is solely used to prevent, detect and investigate fraud or cybersecurity incidents, or to conduct a criminal investigation.',
    citation: { section: '§5(c)(v)(F)', pages: '24' },
  },
  {
    id: 'not-practicable',
    reason: '“Where practicable”: an opt-out to a human alternative is not practicable.',
    citation: { section: '§5(c)(v)(F)', pages: '24' },
  },
  {
    id: 'law-bars-opt-out',
    reason:
      '“Consistent with applicable law and governmentwide guidance”: a law or such guidance does not allow an opt-out.',
    citation: { section: '§5(c)(v)(F)', pages: '24' },
  },
] satisfies Exemption[]

export const optOut = {
  id: 'v-f',
  heading: 'Maintain options to opt-out for AI-enabled decisions.',
  shortTitle: 'Opt-out',
  title: 'Let people choose a human in place of the AI',
  summary:
    'People must have a convenient, prominent way to opt out of the AI and turn to a human, where practicable and consistent with law. No opt-out is required where the AI is solely used against fraud or cybersecurity incidents, or in criminal investigations.',
  timing: 'ongoing',
  scope: 'rights',
  citation: { section: '§5(c)(v)(F)', pages: '24' },
  guidance: {
    why: 'Some people are served badly by a machine, or fear what it keeps. A choice is real only when people know of it, can reach it and lose nothing by making it.',
    lookOutside:
      'The 2024 inventory asks for the opt-out and, if there is none, the reason. Read the reason closely. The exception is for AI solely used against fraud or cybersecurity incidents, or in a criminal investigation. Compare it with the purpose stated in the same row. See whether signs, apps and forms mention the choice, and whether it is open to all or only to some, such as U.S. citizens. As far as law allows, waivers were to be summed up in public, so check the agency’s AI page.',
    lookInside:
      'Ask for the words of the opt-out, where it is shown and how many people use it. Set the wait and the result on the human route beside those on the AI route. If the exception is claimed, ask for the written basis that the AI has no other use. Check too whether other guidance, such as rules on biometric identity checks, calls for an opt-out anyway (fn 52). If it was waived, ask the Chief AI Officer for the waiver.',
    evidence: [
      'The words of the opt-out, with pictures of where people see it',
      'How many people opt out, and how waits and results compare on both routes',
      'A check that the opt-out is accessible and puts no unfair burden on any group',
      'The written basis for saying that the AI is solely used for an excepted purpose',
      'The Chief AI Officer’s waiver, with what it shows about fairness or hardship',
    ],
  },
  exemptions: noOptOutOwed,
  showWhen: rightsOnly,
  actions: {
    repair: {
      what: 'Where practicable and consistent with law, the agency must offer a convenient opt-out to a human alternative. It must make the opt-out prominent, readily available and accessible. It should seek to ensure that the opt-out itself puts no discriminatory burden on anyone.',
      who: 'The office that runs the service, with the agency’s Chief AI Officer',
      when: 'Now, and for as long as the system is used',
    },
    ask: {
      what: 'Ask for the opt-out procedure and its notices, counts of people who used it, and waiting times on both routes. Ask also for the written basis for any exception claimed, and any waiver with its risk assessment and its report to OMB.',
      who: 'Anyone, by a records request (FOIA) to the component or the Chief AI Officer’s office',
      when: 'Now, and at each yearly inventory',
    },
  },
  requirements: [
    {
      id: 'v-f-01',
      level: 'must',
      citation: { section: '§5(c)(v)(F)', pages: '24' },
      scope: 'rights',
      text: 'Where practicable and consistent with law and governmentwide guidance, the agency provides and keeps up a convenient way for individuals to opt out of the AI and have a human alternative instead.',
      evidence: ['The opt-out in use: its steps, and counts of people who took it'],
      exemptions: noOptOutOwed,
    },
    {
      id: 'v-f-02',
      level: 'must',
      citation: { section: '§5(c)(v)(F)', pages: '24' },
      scope: 'rights',
      text: 'The agency makes the opt-out prominent, readily available and accessible, above all where people reasonably expect an alternative or where lack of one would meaningfully limit a service or do unwarranted harm.',
      evidence: ['Pictures of signs, screens and forms as people meet them'],
      exemptions: noOptOutOwed,
    },
    {
      id: 'v-f-03',
      level: 'should',
      citation: { section: '§5(c)(v)(F)', pages: '24' },
      scope: 'rights',
      text: 'The agency seeks to ensure that the opt-out itself puts no discriminatory burdens on access to a government service.',
      evidence: ['A comparison of waits, costs and results for those who opt out, by group'],
      exemptions: noOptOutOwed,
    },
    {
      id: 'v-f-04',
      level: 'exempt',
      citation: { section: '§5(c)(v)(F)', pages: '24' },
      scope: 'rights',
      text: 'The agency need not offer an opt-out where the AI is solely used to prevent, detect and investigate fraud or cybersecurity incidents, or to conduct a criminal investigation, though opt-out rules in other guidance still stand.',
      evidence: ['The written basis for saying that the AI is solely used for such a purpose'],
      exemptions: [],
    },
    {
      id: 'v-f-05',
      level: 'may',
      citation: { section: '§5(c)(v)(F)', pages: '24' },
      scope: 'rights',
      text: 'The Chief AI Officer may also waive the opt-out on showing that a human alternative would make the service less fair, for example through a disparate impact on protected classes, or that an opt-out would put undue hardship on the agency.',
      evidence: ['The waiver, and what it shows about fairness or hardship'],
      exemptions: [],
    },
  ],
} satisfies Practice
