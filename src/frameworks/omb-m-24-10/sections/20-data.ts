import type { Section } from '#schemas/framework-shape.ts'
import { yesNoUnsure } from '../answer-options.ts'

export const data: Section = {
  kind: 'questions',
  id: 'data',
  title: 'Its data',
  intro:
    'Say what the system learned from and what it runs on. The practices ask later whether the agency assessed this well; here you describe it.',
  questions: [
    {
      kind: 'long-text',
      id: 'data-used',
      label: 'What data trained, tested and feeds it?',
      maxLength: 8000,
      citation: { section: '§5(c)(iv)(A)(3)', pages: '18' },
      guidance: {
        why: 'A model repeats what is in its data. Data about people who were once arrested, detained or denied carries those past decisions along.',
        lookOutside:
          'The inventory’s data column, privacy impact assessments, and system of records notices.',
        lookInside: 'The data dictionary, the training pipeline, and the feeds that run each day.',
        evidence: [
          'A list of data sources with dates',
          'A datasheet or model card',
          'The inventory entry',
        ],
      },
    },
    {
      kind: 'long-text',
      id: 'data-origin',
      label: 'Where did the data come from, and how was it prepared?',
      hint: 'Who collected it, for what purpose, when, and what was removed, joined or labeled.',
      maxLength: 8000,
      citation: { section: '§5(c)(iv)(A)(3)(a)', pages: '18' },
      guidance: {
        why: 'The impact assessment must say where the data came from and how it was collected and prepared. Data that was collected for one job can mislead in another.',
        lookOutside:
          'Look for privacy notices, data-sharing deals and contracts with data brokers.',
        lookInside:
          'Ask for the data-sharing agreements. Look at the scripts that prepare the data, and at what changed in them.',
        evidence: ['A data-sharing agreement', 'A description of collection and preparation'],
      },
    },
    {
      kind: 'choice',
      id: 'personal-data',
      label: 'Does it use personal information that the agency keeps?',
      options: yesNoUnsure,
      citation: { section: 'Appendix A', pages: '6', source: 'omb-2024-guidance' },
      guidance: {
        why: 'Where it uses such data, privacy laws apply too. The notices that they call for are good sources.',
        lookOutside:
          'The 2024 and 2025 inventories have a column for it. They call it PII, for personally identifiable information.',
        lookInside:
          'Ask the privacy office for its first check of this system, the privacy threshold analysis.',
        evidence: ['The inventory entry', 'A privacy impact assessment'],
      },
    },
    {
      kind: 'choice',
      id: 'privacy-review',
      label: 'Has the agency’s senior privacy official assessed the privacy risks?',
      options: yesNoUnsure,
      citation: { section: 'Appendix A', pages: '6', source: 'omb-2024-guidance' },
      guidance: {
        why: 'OMB’s 2024 inventory asks for this. It is not one of the fifteen practices, and a privacy review is not an AI impact assessment.',
        lookOutside:
          'The inventory’s column on the Senior Agency Official for Privacy (SAOP). A blank is not a “no”.',
        lookInside: 'The privacy office’s file on this system.',
        evidence: ['The inventory entry', 'A signed privacy impact assessment that covers the AI'],
      },
    },
    {
      kind: 'choice',
      id: 'protected-data',
      label: 'Does the data contain information about a protected class?',
      hint: 'A class that Federal nondiscrimination law protects, such as race, sex, age, disability, religion or national origin.',
      options: yesNoUnsure,
      citation: { section: '§5(c)(v)(A)(1)', pages: '21' },
      guidance: {
        why: 'For rights-impacting AI the impact assessment must say so. It matters even when the model does not use the information as a feature.',
        lookOutside:
          'The inventory’s column on demographic variables speaks only to features that the model uses by design. Country of origin comes close to national origin.',
        lookInside: 'Every field that can be linked to a person, and not only the model’s inputs.',
        evidence: ['A list of fields', 'The inventory entry', 'The impact assessment'],
      },
    },
    {
      kind: 'long-text',
      id: 'protected-data-which',
      label: 'Which, and how is it used?',
      hint: 'Name stand-ins too: a ZIP code, a name or a language can give away a protected trait.',
      maxLength: 4000,
      showWhen: { answer: 'protected-data', is: 'yes' },
      citation: { section: '§5(c)(v)(A)(1)', pages: '21' },
      guidance: {
        why: 'The memo says agencies should also assess whether other attributes act as proxies for a protected characteristic.',
        lookOutside:
          'Compare this year’s inventory entry with last year’s: lists of features change.',
        lookInside: 'The feature list and any proxy analysis.',
        evidence: ['A feature list', 'A proxy analysis', 'Inventory entries of several years'],
      },
    },
    {
      kind: 'choice',
      id: 'data-documentation',
      label: 'Is the data documented?',
      hint: 'What it is made of, its quality, what it is fit for, and its known biases.',
      options: [
        { value: 'complete', label: 'Yes, in full' },
        { value: 'partial', label: 'In part' },
        { value: 'none', label: 'No' },
        { value: 'unsure', label: 'Not sure' },
      ],
      citation: { section: '§5(c)(iv)(A)(3)(b)', pages: '18' },
      guidance: {
        why: 'Quality and representativeness must be documented before use. Saying that documents exist is not the same as showing them.',
        lookOutside: 'The inventory’s data documentation column is a claim. Ask for the documents.',
        lookInside: 'The datasheet, with its owner and the date of its last update.',
        evidence: ['The datasheet itself', 'A bias and quality analysis'],
      },
    },
    {
      kind: 'long-text',
      id: 'data-gaps',
      label: 'Who or what is missing from the data, or wrong in it?',
      maxLength: 4000,
      citation: { section: '§5(c)(iv)(A)(3)(d)', pages: '18' },
      guidance: {
        why: 'The impact assessment must say whether the data is broad enough for the real world and how gaps were dealt with.',
        lookOutside:
          'Audits of the source databases, error rates found in court, and people’s own records.',
        lookInside: 'Data quality reports and corrections requested by the people concerned.',
        evidence: ['An audit of the data', 'Records of errors and corrections'],
      },
    },
  ],
}
