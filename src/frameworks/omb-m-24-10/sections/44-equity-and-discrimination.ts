import type { Practice } from '#schemas/practice.ts'
import { rightsOnly } from '../rights-only.ts'

export const equityAndDiscrimination = {
  id: 'v-a',
  heading:
    'Identify and assess AI’s impact on equity and fairness, and mitigate algorithmic discrimination when it is present.',
  shortTitle: 'Equity and discrimination',
  title: 'Find unfair treatment before use, and fix it or stop',
  summary:
    'Before use, the agency must record any data on protected classes, check if the AI works worse for some groups, and reduce harmful gaps. If it cannot reduce the risk of unlawful discrimination well enough, it must stop using the AI for its decisions, consistent with law.',
  timing: 'before-use',
  scope: 'rights',
  citation: { section: '§5(c)(v)(A)', pages: '21' },
  guidance: {
    why: 'An AI learns from past choices, and those were not always fair. It can treat people worse because of race, age or national origin even when those facts are left out. Other details, such as a ZIP code or a language, can stand in for them.',
    lookOutside:
      'The 2024 inventory lists the facts about people, such as age or sex, that the AI uses. It also says what the agency did about gaps between groups. An answer about overall accuracy or a match threshold is not a result by group. Look for results by group in agency reports, NIST face tests, GAO audits and academic studies. Data released under FOIA, such as outcomes by nationality, can show a gap that the agency did not report.',
    lookInside:
      'Ask the data team for the list of inputs, the check for proxies and the results by group from real use. The civil rights office may have done its own review. If gaps were found, ask what was done and for the results before and after. If use went on, ask who decided that and where it is written down.',
    evidence: [
      'A list of inputs that marks data about protected classes',
      'A proxy check: which inputs stand in for a protected trait, and how much they drive results',
      'Results by group from real conditions, with the number of people and the margin of error',
      'A record of each fix, with the gap before and after',
      'The decision to go on or to stop, with its reasons, and where it was published',
    ],
  },
  exemptions: [],
  showWhen: rightsOnly,
  actions: {
    repair: {
      what: 'The agency must record the use of data on protected classes, assess results by group in a real-world context, and mitigate the harmful disparities it finds. If it cannot adequately mitigate the risk of unlawful discrimination, it must stop using the AI for its decisions, consistent with law. It should also check for proxies, and publish its reasons as far as law allows.',
      who: 'The agency’s Chief AI Officer, with the civil rights office',
      when: 'Before the system is used, or used again',
    },
    ask: {
      what: 'Ask for the list of model inputs, the proxy check, and results and error rates by demographic group. Ask also for records of steps to reduce gaps and any decision to go on or to stop.',
      who: 'Anyone, by a records request (FOIA) to the component and to its civil rights office',
      when: 'Now: the check was due before use or, for AI in use before 1 December 2024, by that day',
    },
  },
  requirements: [
    {
      id: 'v-a-01',
      level: 'must',
      citation: { section: '§5(c)(v)(A)(1)', pages: '21' },
      scope: 'rights',
      text: 'The agency identifies any use of data with information about a class protected by federal nondiscrimination law, such as race or age, and documents it in the impact assessment.',
      evidence: ['A list of inputs that marks protected classes, within the impact assessment'],
      exemptions: [],
    },
    {
      id: 'v-a-02',
      level: 'should',
      citation: { section: '§5(c)(v)(A)(1)', pages: '21' },
      scope: 'rights',
      text: 'The agency assesses and documents whether the model could foreseeably use other attributes as proxies for a protected trait, and whether that would significantly affect how it performs.',
      evidence: ['A proxy check that names each input tested and its effect on results'],
      exemptions: [],
    },
    {
      id: 'v-a-03',
      level: 'must',
      citation: { section: '§5(c)(v)(A)(2)', pages: '21' },
      scope: 'rights',
      text: 'The agency assesses the AI in a real-world context to see whether its performance, such as accuracy, precision or how reliably it predicts, differs significantly between demographic groups.',
      evidence: ['A table of results by group from real use, with the number of people in each'],
      exemptions: [],
    },
    {
      id: 'v-a-04',
      level: 'must',
      citation: { section: '§5(c)(v)(A)(3)', pages: '21' },
      scope: 'rights',
      text: 'The agency mitigates disparities that lead to or continue unlawful discrimination or harmful bias, or that reduce equity because of the government’s use of the AI.',
      evidence: ['A record of each fix, with the gap before and after'],
      exemptions: [
        {
          id: 'no-such-disparity',
          reason: 'The agency’s assessment found no disparity of this kind.',
          citation: { section: '§5(c)(v)(A)(3)', pages: '21' },
        },
      ],
    },
    {
      id: 'v-a-05',
      level: 'must',
      citation: { section: '§5(c)(v)(A)(4)', pages: '21' },
      scope: 'rights',
      text: 'Consistent with law, the agency stops using the AI for its decisions if it cannot adequately mitigate any related risk of unlawful discrimination against protected classes.',
      evidence: ['The decision to stop, its date, and proof that use ended'],
      exemptions: [
        {
          id: 'risk-mitigated',
          reason:
            'The agency can adequately mitigate the risk of unlawful discrimination, or its assessment found none.',
          citation: { section: '§5(c)(v)(A)(4)', pages: '21' },
        },
        {
          id: 'law-bars-stopping',
          reason:
            '“Consistent with applicable law”: a law does not allow the agency to stop this use.',
          citation: { section: '§5(c)(v)(A)(4)', pages: '21' },
        },
      ],
    },
    {
      id: 'v-a-06',
      level: 'should',
      citation: { section: '§5(c)(v)(A)(4)', pages: '21' },
      scope: 'rights',
      text: 'The agency keeps appropriate documents on its decision whether to stop, and discloses them to the public as far as law and governmentwide policy allow.',
      evidence: ['The decision record, and the place where it was published'],
      exemptions: [],
    },
  ],
} satisfies Practice
