import type { CellsById } from './an-inventory.ts'

/**
 * Hurricane Score answers as its agency published them: options word for word, texts shortened to our own
 * words. Everything else is made up, agencies included, to hold what the published file holds: blanks of
 * four kinds, options written four ways, line ends and stray spaces in cells.
 */
const hurricaneScore: CellsById = {
  'use-case-name': 'Hurricane Score',
  agency: 'Department of Homeland Security',
  abr: 'DHS',
  bureau: 'ICE',
  'topic-area': 'Law & Justice',
  'commercial-ai': 'None of the above.',
  'purpose-benefits':
    'Save officers time and make it less likely that a factor is overlooked.\n\nThe score models the risk (1-5) that a person released from detention who must check in with ICE stops doing so.',
  outputs:
    'A number from 1 to 5; higher means a higher risk of absconding. One of many factors when an officer reviews the level of case management and technology.',
  'dev-stage': 'Operation and Maintenance',
  'impact-type': 'Rights-Impacting\n',
  'date-initiated': '2/1/2017',
  'date-acq-dev-began': '2/1/2017',
  'date-implemented': '2/1/2019',
  'dev-method': 'Developed in-house.',
  'hisp-support': 'No',
  'public-info': 'No',
  'contains-pii': 'Yes',
  'saop-review': 'No',
  'data-catalog': 'No',
  'agency-data': 'Inactive cases of people enrolled in the ATD-ISAP program.',
  'data-docs':
    'Documentation is complete: Documentation exists regarding the maintenance, composition, quality, and intended use of the training and evaluation data, as well as any statistical bias across model features and protected groups.',
  'demo-features': 'Sex/Gender,Age,Other',
  'demo-features-other': 'Country of Origin',
  'custom-code': 'Yes',
  'code-access': 'Yes – agency has access to source code, but it is not public.',
  'has-ato': 'No',
  'dev-tools-wait': 'Less than 6 months',
  'infra-provisioned': 'Yes',
  'compute-request': 'Yes',
  'timely-resources': 'Yes',
  'existing-reuse':
    'None: This use case does not re-use any internally developed tooling or managed infrastructure from any other AI development efforts within the agency.',
  'internal-review':
    'Limited documentation for review: Some information regarding the model’s performance on specific benchmarks are available or have been shared with specific stakeholders within the agency.',
  'extension-request': 'No – Agency did not request an extension for this use case.',
  'impact-assessment': 'Yes',
  'real-world-testing':
    'Performance evaluation in operational environment: The AI use case has been tested in an operational environment before being fully implemented as a solution, or has been tested in simulated or controlled environment using operational or synthetic data.',
  'key-risks':
    'False positives and model bias, found by error analysis in testing and by performance monitoring.',
  'independent-eval': 'Yes – by the CAIO',
  'monitor-postdeploy':
    'Intermittent and Manually Updated: A plan for monitoring the AI use case is in place, and requires data science teams to work with DevOps engineers to manually update models at scheduled intervals, and create metrics to detect data distribution shifts between the operational environment and the training data for the model.',
  'autonomous-impact': 'No - Some individual decisions or actions require direct human oversight.',
  'ai-notice': 'N/A - individuals are not interacting with the AI for this use case',
  'adverse-impact': 'No',
  'disparity-mitigation': 'It is reevaluated and retrained on an annual basis.',
  'stakeholder-consult': 'Direct user testing',
  'appeal-process': 'Yes',
  'opt-out': 'Other',
  'opt-out-other':
    'H-Score adds one piece of info to a larger profile for decision-making by a human.',
}

const roads = { agency: 'Department of Roads and Bridges', abr: 'DRB' }
const families = { agency: 'Agency for Family Support', abr: 'AFS' }
const parks = { agency: 'Parks and Rivers Commission', abr: 'PRC' }

export const rows2024: readonly CellsById[] = [
  {
    ...roads,
    'use-case-name': ' Bridge Crack Finder',
    bureau: 'Inspection Service',
    'topic-area': 'Transportation',
    outputs: 'Marks cracks on photographs.\r\nAn inspector looks at each mark.',
    'dev-stage': 'Implementation and Assessment',
    'impact-type': 'Safety-impacting',
    'date-initiated': '11/15/2023',
    'code-access': 'No – agency does not have access to source code.',
    'impact-assessment': 'Planned or in-progress.',
    'real-world-testing': 'No testing: No testing of the model has been conducted thus far.',
  },
  {
    ...roads,
    'use-case-name': 'Snow Plough Planner ',
    bureau: 'Winter Service',
    'topic-area': 'Transportation',
    'dev-stage': 'Planned',
    'impact-type': 'Neither',
    'date-initiated': 'Nov-23',
  },
  {
    agency: 'Department of Roads and Bridges ',
    abr: 'DRB',
    'use-case-name': 'Road Noise Map',
    bureau: 'Inspection Service',
    'dev-stage': 'Retired',
    'date-initiated': '1/25/2019',
    'date-retired': 'N/A - Consolidated into another use case.',
  },
  hurricaneScore,
  {
    ...families,
    'use-case-name': 'Child Benefit\nFraud Flag',
    bureau: 'Payments Office',
    'purpose-benefits': 'Picks "unusual" claims, so that staff look at fewer of them.',
    'dev-stage': 'Operation and Maintenance',
    'impact-type': 'Rights-Impacting\n',
    'date-implemented': '13/40/2020',
    'demo-features': '["Race/Ethnicity","Sex/Gender","Age"]',
    'extension-request': 'Yes',
    'impact-assessment': 'No',
    'independent-eval':
      'Yes – by another appropriate agency office that was not directly involved in the system’s development',
    'ai-notice': 'Online - in the terms or instructions for the service.,In-person,Other',
    'ai-notice-other': 'A leaflet comes with the first payment.',
    'adverse-impact': 'Yes',
    'disparity-mitigation': '\u00a0',
    'stakeholder-consult': 'N/A',
    'appeal-process': 'No – it is not operationally practical to offer this.',
    'no-appeal-reason': 'A caseworker decides each claim.',
    'opt-out': ' ',
  },
  {
    ...families,
    'use-case-name': 'Foster Home Matching',
    bureau: 'Placements',
    'dev-stage': 'Acquisition and/or Development',
    'impact-type': 'Both',
  },
  {
    ...families,
    'use-case-name': 'Letter Sorter',
    bureau: 'Payments Office',
    'commercial-ai': 'Prioritizing and categorizing incoming emails using AI.',
    'dev-stage': 'In production',
    'impact-type': 'Neither',
    'impact-assessment': 'Not Applicable',
  },
  {
    ...families,
    'use-case-name': 'Letter Sorter',
    bureau: 'Appeals Office',
    'dev-stage': 'Initiated',
    'impact-type': 'Neither',
  },
  {},
  {
    ...parks,
    'use-case-name': 'Río Grande Flood Watch',
    bureau: 'Rivers',
    outputs: 'A forecast in metres – “high” means over 3 m.',
    'dev-stage': 'Operation and Maintenance',
    'impact-type': 'Safety-Impacting',
    'demo-features': 'None',
  },
  {
    ...parks,
    'use-case-name': 'CampChat assistant',
    'dev-stage': 'Operation and Maintenance',
    'impact-type': 'Case-by-case assessment',
    'stakeholder-consult': 'direct user testing\noutreach to relevant labor organizations\nother',
    'ai-notice': 'Other, if other please explain in next question.',
    'ai-notice-other': 'The first message says it.',
  },
  {
    ...parks,
    'use-case-name': 'Trail Camera Counts',
    bureau: 'Wildlife',
    'dev-stage': 'Initiated',
    'impact-type':
      'No, use case is too new to fully assess impacts; will be reassessed before end of initiation stage.',
  },
]
