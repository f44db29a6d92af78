import type { LetterRecords } from '#schemas/letter-template.ts'

/** What would show the practices that run for as long as the AI is in use, in the memo's terms. */
export const recordsWhileInUse: Readonly<Record<string, LetterRecords>> = {
  'iv-d': {
    must: [
      'The plan for ongoing monitoring: what is measured, how often, and at which values somebody acts',
      'Monitoring reports since deployment, incident and error logs, and the measures of effects on rights and safety',
    ],
    should: [
      'Plans for scaling up new or updated features in steps, and records of exploits found and defenses tested',
    ],
  },
  'iv-d-01':
    'The procedures for monitoring degradation of the AI’s functionality, and each monitoring report since deployment',
  'iv-d-02':
    'The measures used to detect changes in the AI’s impact on rights and safety, with results over time',
  'iv-d-03': 'Plans for scaling up new or updated features in steps, with the checks between steps',
  'iv-d-04':
    'Records of AI-specific exploits that were looked for or found, and of defenses against them',
  'iv-e': {
    must: [
      'Each human review of the AI since deployment, with its date, the real-world test results made for it, and its conclusions on risks and safeguards',
      'The log of modifications, with the ones treated as significant',
      'The name and office of the authority that oversaw each review, and records on its part in developing or operating the AI',
    ],
    should: ['Customer feedback that was considered in the criteria for review'],
  },
  'iv-e-01':
    'Periodic human reviews of whether the deployment context, risks, benefits and agency needs have changed',
  'iv-e-02':
    'Conclusions on whether the minimum practices as carried out adequately mitigate new and existing risks',
  'iv-e-03': 'The dates of all human reviews, and the log of significant modifications',
  'iv-e-04': 'The real-world test made for each review, with its results',
  'iv-e-05':
    'Records that name the internal authority that oversaw each review, and its part in developing or operating the AI',
  'iv-e-06': 'Customer feedback that was considered in the criteria for review',
  'iv-f': {
    must: [
      'Records of each new or significantly altered risk that the agency learned of, and of the steps taken to mitigate it',
      'Practices that were updated or repeated after significant modifications',
      'The level of acceptable risk, and any decision or plan to stop using the AI where mitigation is not enough',
    ],
  },
  'iv-f-01':
    'Records of each new or significantly altered risk that the agency learned of, and of the steps taken to mitigate it',
  'iv-f-02':
    'Training, documents or tests that were updated or repeated after significant modifications',
  'iv-f-03':
    'The level of acceptable risk, and any decision or plan to stop using the AI where mitigation is not enough',
  'iv-g': {
    must: [
      'Training materials and user guides for operators of this system, with completion and assessment records without names',
      'Instructions on when to overrule the output, and counts of how often operators did so',
    ],
    should: [
      'The schedule of repeat training, and material on the product and the way it is used here',
    ],
  },
  'iv-g-01':
    'Training, assessment and oversight records for operators of the AI, without names, including material on automation bias',
  'iv-g-02': 'The schedule of periodic operator training, with dates of completion',
  'iv-g-03': 'Training material specific to this AI product or service and to the way it is used',
  'iv-h': {
    must: [
      'The list of decisions and actions that the AI may not take without additional human oversight, intervention and accountability',
      'Design and test records of any fail-safe, where a person cannot step in at once',
      'Policies on who may overrule the AI, with override and escalation logs without names',
    ],
  },
  'iv-h-01':
    'The list of decisions and actions that the AI may not take without additional human oversight, intervention and accountability',
  'iv-h-02':
    'Design and test records of the fail-safe for decisions in which a person cannot step in at once',
  'iv-h-03':
    'The oversight and accountability process for AI safety mechanisms that act at once and on their own',
  'iv-i': {
    must: [
      'The entry for this system in the AI use case inventory, in every version, and the legal basis for anything withheld from it',
      'Each notice given to people who interact with a service that relies on the AI, with the dates and places where it was shown',
      'Where the use case is not in the public inventory: what was published in its place',
    ],
    should: [
      'Records of when notice is given and when the AI takes an action that affects the person',
    ],
  },
  'iv-i-01': 'The entry for this system in the AI use case inventory, in every version',
  'iv-i-02':
    'Each notice given to people who interact with a service that relies on the AI, with its dates, its places and its link to public documents',
  'iv-i-03':
    'Records of when notice is given and when the AI takes an action that affects the person',
  'iv-i-04':
    'Where the use case is not in the public inventory: what was published in its place, and the legal basis for leaving it out',
  'v-c': {
    must: [
      'Monitoring results by demographic group since deployment, and records of steps taken to mitigate AI-enabled discrimination',
      'Any decision or plan to discontinue the AI functionality where discrimination cannot be sufficiently mitigated',
    ],
  },
  'v-c-01':
    'Monitoring results on AI-enabled discrimination against protected classes, with records of mitigation',
  'v-c-02':
    'Any decision or plan to safely discontinue the AI functionality where discrimination cannot be sufficiently mitigated',
  'v-d': {
    must: [
      'Each template of a notice to people about whom the AI leads to an adverse decision or action, and the rule for when it is sent',
      'Counts of adverse decisions and of notices sent, by month, and the legal basis for any notice held back',
      'Records of how existing obligations to explain adverse decisions are met, with sample explanations',
    ],
    should: ['The plan for timing, languages, formats and channels of notices'],
  },
  'v-d-01':
    'Templates of notices to individuals about adverse decisions or actions, the rule for sending them, and counts of notices sent',
  'v-d-02': 'The plan for timing, languages, formats and channels of notices',
  'v-d-03':
    'The parts of the notice that tell people how to contact the agency and whether they have a right to appeal',
  'v-d-04':
    'The list of obligations to explain adverse decisions and actions, with sample explanations',
  'v-d-05':
    'Sample explanations and the guidance for writing them, for decisions of lower and of higher risk',
  'v-e': {
    must: [
      'The fallback and escalation procedure through which people can appeal or contest the AI’s impact on them, with instructions to the people who consider appeals',
      'Counts of appeals, their outcomes and the time to a decision',
      'Where no appeal is offered: the law, the guidance or the impracticability relied on, and the other human oversight in its place',
    ],
    should: ['The estimate of the burden that the process puts on people'],
  },
  'v-e-01':
    'The fallback and escalation procedure for people who wish to appeal, with counts of appeals, outcomes and times',
  'v-e-02':
    'Records of the existing appeal or second human review that the agency relies on, if any',
  'v-e-03': 'The estimate of the administrative burden that the remedy process puts on people',
  'v-e-04':
    'Where no appeal is offered: the basis relied on, and the other mechanisms for human oversight of the AI',
  'v-f': {
    must: [
      'The procedure by which individuals can opt out of the AI in favor of a human alternative, with every notice of it',
      'Counts of people who opted out, and waiting times on both routes',
      'The written basis for any exception claimed, and any waiver of the opt-out with its justification',
    ],
    should: ['Records on whether the opt-out puts discriminatory burdens on access to a service'],
  },
  'v-f-01':
    'The mechanism by which individuals can opt out of the AI in favor of a human alternative, with counts of its use',
  'v-f-02':
    'Pictures or texts of the opt-out as people meet it, showing that it is prominent, readily available and accessible',
  'v-f-03':
    'Records on whether the opt-out puts discriminatory burdens on access to a government service',
  'v-f-04':
    'The written basis for saying that the AI is solely used against fraud or cybersecurity incidents, or in a criminal investigation, if the agency relies on it',
  'v-f-05': 'Any waiver of the opt-out by the Chief AI Officer, with what it demonstrates',
}
