import type { InventoryReading } from '#schemas/inventory-map.ts'
import { choice, day, many, text } from './reading.ts'

/** What the columns of 2024 say in one word. Numbers and questions are those of the published file. */
export const readings2024: InventoryReading[] = [
  text('name', 'Name', [['use-case-name', 1, 'Use Case Name']]),
  text('component', 'Component', [['bureau', 4, 'Bureau']]),
  choice(
    'stage',
    'Stage',
    [['dev-stage', 10, 'Stage of Development']],
    [
      ['initiated', 'planned'],
      ['planned', 'planned'],
      ['ideation', 'planned'],
      ['acquisition', 'development'],
      ['implementation and assessment', 'pilot'],
      ['operation and maintenance', 'in-use'],
      ['in production', 'in-use'],
      ['in mission', 'in-use'],
      ['retired', 'retired'],
    ],
  ),
  choice(
    'impact',
    'Category',
    [
      [
        'impact-type',
        11,
        'Is the AI use case rights-impacting, safety-impacting, both, or neither?',
      ],
    ],
    [
      ['rights-impacting', 'rights'],
      ['safety-impacting', 'safety'],
      ['both', 'both'],
      ['neither', 'neither'],
      ['no, use case is too new', 'undecided'],
      ['case-by-case', 'undecided'],
    ],
  ),
  text('purpose', 'Purpose', [
    ['purpose-benefits', 8, 'What is the intended purpose and expected benefits of the AI?'],
  ]),
  text('description', 'Name, purpose and output', [
    ['use-case-name', 1, 'Use Case Name'],
    ['purpose-benefits', 8, 'What is the intended purpose and expected benefits of the AI?'],
    ['outputs', 9, 'Describe the AI system’s outputs.'],
  ]),
  text('outputs', 'Output', [['outputs', 9, 'Describe the AI system’s outputs.']]),
  text('topic', 'Topic area', [['topic-area', 5, 'Use Case Topic Area']]),
  day('initiated', 'Date initiated', [['date-initiated', 12, 'Date Initiated']]),
  day('acquired', 'Date when acquisition or development began', [
    ['date-acq-dev-began', 13, 'Date when Acquisition and/or Development began'],
  ]),
  day('implemented', 'Date implemented', [['date-implemented', 14, 'Date Implemented']]),
  day('retired', 'Date retired', [['date-retired', 15, 'Date Retired']]),
  choice(
    'personal-data',
    'Personal data',
    [
      [
        'contains-pii',
        23,
        'Does this AI use case involve personally identifiable information (PII) that is maintained by the agency?',
      ],
    ],
    [
      ['yes', 'yes'],
      ['true', 'yes'],
      ['no', 'no'],
    ],
  ),
  choice(
    'privacy-review',
    'Privacy review',
    [
      [
        'saop-review',
        24,
        'Has the Senior Agency Official for Privacy (SAOP) assessed the privacy risks associated with this AI use case?',
      ],
    ],
    [
      ['yes', 'yes'],
      ['true', 'yes'],
      ['no', 'no'],
    ],
  ),
  choice(
    'data-documentation',
    'Documentation of the data',
    [
      [
        'data-docs',
        28,
        'Is there available documentation for the model training and evaluation data that demonstrates the degree to which it is appropriate to be used in analysis or for making predictions?',
      ],
    ],
    [
      ['documentation is complete', 'complete'],
      ['documentation is widely available', 'complete'],
      ['documentation has been partially', 'partial'],
      ['documentation is missing', 'missing'],
    ],
  ),
  many(
    'features',
    'Demographic features',
    [
      [
        'demo-features',
        29,
        'Which, if any, demographic variables does the AI use case explicitly use as model features?',
      ],
      ['demo-features-other', 30, 'If Other, please explain.'],
    ],
    [
      ['race', 'race'],
      ['sex', 'sex'],
      ['age', 'age'],
      ['religious affiliation', 'religion'],
      ['socioeconomic status', 'socioeconomic'],
      ['ability status', 'ability'],
      ['residency status', 'residency'],
      ['marital status', 'marital'],
      ['income', 'income'],
      ['employment status', 'employment'],
      ['country of origin', 'origin'],
      ['nationality', 'origin'],
      ['none', 'none'],
    ],
  ),
  choice(
    'authority-to-operate',
    'Authority to operate',
    [
      [
        'has-ato',
        34,
        'Does this AI use case have an associated Authority to Operate (ATO) for an AI system?',
      ],
    ],
    [
      ['yes', 'yes'],
      ['true', 'yes'],
      ['no', 'no'],
    ],
  ),
  choice(
    'extension',
    'Extension asked for',
    [
      [
        'extension-request',
        45,
        'Has your agency requested an extension to implement the minimum risk management practices for this AI use case?',
      ],
    ],
    [
      ['yes', 'asked'],
      ['no', 'not-asked'],
    ],
  ),
  choice(
    'impact-assessment',
    'Impact assessment',
    [['impact-assessment', 46, 'Has an AI impact assessment been conducted for this AI use case?']],
    [
      ['yes', 'done'],
      ['planned or in-progress', 'in-progress'],
      ['no', 'not-done'],
      ['agency caio has waived', 'waived'],
    ],
  ),
  choice(
    'testing',
    'Test in the real world',
    [
      [
        'real-world-testing',
        47,
        'Has the AI use case been tested in operational or real-world environments to understand the performance and impact it may have on affected individuals or communities?',
      ],
    ],
    [
      ['no testing', 'not-done'],
      ['benchmark evaluation', 'benchmark'],
      ['performance evaluation', 'done'],
      ['impact evaluation', 'done'],
      ['yes', 'done'],
      ['agency caio has waived', 'waived'],
    ],
  ),
  text('risks', 'Key risks', [
    [
      'key-risks',
      48,
      'What are the key risks from using the AI for this particular use case and how were they identified?',
    ],
  ]),
  choice(
    'independent-evaluation',
    'Independent evaluation',
    [['independent-eval', 49, 'Has an independent evaluation of the AI use case been conducted?']],
    [
      ['yes - by the caio', 'by-caio'],
      ['yes', 'done'],
      ['true', 'done'],
      ['planned or in-progress', 'in-progress'],
      ['agency caio has waived', 'waived'],
    ],
  ),
  choice(
    'monitoring',
    'Monitoring',
    [
      [
        'monitor-postdeploy',
        50,
        'Is there a process to monitor performance of the AI system’s functionality and changes to its impact on rights or safety as part of the post-deployment plan for the AI use case?',
      ],
    ],
    [
      ['no monitoring protocols', 'not-done'],
      ['intermittent and manually', 'done'],
      ['automated and regularly', 'done'],
      ['established process', 'done'],
      ['agency caio has waived', 'waived'],
    ],
  ),
  choice(
    'human-oversight',
    'Human oversight',
    [
      [
        'autonomous-impact',
        51,
        'For this particular use case, can the AI carry out a decision or action without direct human involvement that could result in a significant impact on rights or safety?',
      ],
    ],
    [
      ['yes', 'acts-alone'],
      ['no', 'overseen'],
      ['other', 'fail-safe'],
    ],
  ),
  choice(
    'notice',
    'Public notice',
    [
      [
        'ai-notice',
        53,
        'How is the agency providing reasonable and timely notice regarding the use of AI when people interact with an AI-enabled service as a result of this AI use case?',
      ],
    ],
    [
      ['n/a - individuals are not interacting', 'nobody-interacts'],
      ['none of the above', 'not-done'],
      ['online', 'done'],
      ['email', 'done'],
      ['in-person', 'done'],
      ['mail', 'done'],
      ['telephone', 'done'],
      ['agency caio has waived', 'waived'],
    ],
  ),
  choice(
    'adverse-effect',
    'Adverse effect on people',
    [
      [
        'adverse-impact',
        55,
        'Is the AI used to significantly influence or inform decisions or actions that could have an adverse or negative impact on specific individuals or groups?',
      ],
    ],
    [
      ['yes', 'yes'],
      ['true', 'yes'],
      ['no', 'no'],
    ],
  ),
  text('disparities', 'Disparities between groups', [
    [
      'disparity-mitigation',
      56,
      'What steps has the agency taken to detect and mitigate significant disparities in the model’s performance across demographic groups for this AI use case?',
    ],
  ]),
  choice(
    'consultation',
    'Consultation of affected people',
    [
      [
        'stakeholder-consult',
        57,
        'What steps has the agency taken to consult and incorporate feedback from groups affected by this AI use case?',
      ],
    ],
    [
      ['none of the above', 'not-done'],
      ['direct user testing', 'done'],
      ['direct usability testing', 'done'],
      ['general solicitations', 'done'],
      ['post-transaction', 'done'],
      ['public hearings', 'done'],
      ['outreach', 'done'],
      ['agency caio has waived', 'waived'],
    ],
  ),
  choice(
    'appeal',
    'Appeal',
    [
      [
        'appeal-process',
        59,
        'Is there an established fallback and escalation process for this AI use case in the event that an impacted individual or group would like to appeal or contest the AI system’s outcome?',
      ],
    ],
    [
      ['yes', 'done'],
      ['no - it is not operationally', 'not-practical'],
      ['no - law', 'precluded'],
      ['agency caio has waived', 'waived'],
    ],
  ),
  text('appeal-reason', 'Why there is no appeal', [
    ['no-appeal-reason', 60, 'If No, please explain.'],
  ]),
  choice(
    'opt-out',
    'Opt-out',
    [
      [
        'opt-out',
        61,
        'Where practicable and consistent with applicable law and governmentwide policy, is there an established mechanism for individuals to opt-out from the AI functionality in favor of a human alternative?',
      ],
    ],
    [
      ['yes', 'done'],
      ['no - this ai use case is not subject', 'exempt-solely'],
      ['no - there is law', 'precluded'],
      ['agency caio has waived', 'waived'],
    ],
  ),
  text('opt-out-other', 'What it says of opt-out instead', [
    ['opt-out-other', 62, 'If Other, please explain.'],
  ]),
]
