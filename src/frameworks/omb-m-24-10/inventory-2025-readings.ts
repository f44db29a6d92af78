import type { InventoryReading } from '#schemas/inventory-map.ts'
import { choice, day, many, text } from './reading.ts'

/**
 * What the columns of 2025 say in one word. Where M-25-21 asks nearly the same as M-24-10 did, the reading has
 * the same id as that of 2024, so that the two years can be held against each other.
 */
export const readings2025: InventoryReading[] = [
  text('name', 'Name', [['use-case-name', 4, 'Use Case Name']]),
  text('component', 'Component', [['agency-bureau', 5, 'Bureau/Component']]),
  text('use-case-id', 'Use case id', [['id', 3, 'Use Case ID [Agency Abbrev.] – [#]']]),
  choice(
    'stage',
    'Stage',
    [['development-stage', 8, 'Stage of Development']],
    [
      ['pre-deployment', 'development'],
      ['pilot', 'pilot'],
      ['deployed', 'in-use'],
      ['retired', 'retired'],
    ],
  ),
  choice(
    'impact',
    'Category',
    [['is-high-impact', 9, 'Is the AI use case high-impact?']],
    [
      ['high-impact', 'high'],
      ['presumed high-impact', 'presumed-not-high'],
      ['not high-impact', 'not-high'],
    ],
  ),
  text('determination', 'Why it is not high-impact', [['hi-justification', 10, 'Justification']]),
  text('purpose', 'Purpose', [
    ['problem-solved', 13, 'What problem is the AI intended to solve?'],
    [
      'benefits',
      14,
      'What are the expected benefits and positive outcomes from the AI for an agency’s mission and/or the general public?',
    ],
  ]),
  text('description', 'Name, purpose and output', [
    ['use-case-name', 4, 'Use Case Name'],
    ['problem-solved', 13, 'What problem is the AI intended to solve?'],
    ['system-outputs', 15, 'Describe the AI system’s outputs.'],
  ]),
  text('outputs', 'Output', [['system-outputs', 15, 'Describe the AI system’s outputs.']]),
  text('topic', 'Topic area', [['topic-area', 11, 'Use Case Topic Area']]),
  day('implemented', 'Date operational', [
    ['operational-date', 16, 'Date when AI use case became operational or the pilot’s start date'],
  ]),
  choice(
    'personal-data',
    'Personal data',
    [
      [
        'has-pii',
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
  text('privacy-assessment', 'Privacy impact assessment', [
    [
      'pia-url',
      24,
      'If publicly available, provide the link to the AI use case’s associated Privacy Impact Assessment (PIA).',
    ],
  ]),
  many(
    'features',
    'Demographic features',
    [
      [
        'demographic-features',
        25,
        'Which, if any, demographic variables does the AI use case explicitly use as model features?',
      ],
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
      ['none', 'none'],
    ],
  ),
  choice(
    'authority-to-operate',
    'Authority to operate',
    [['have-ato', 19, 'Does this AI use case have an associated Authorization to Operate (ATO)?']],
    [
      ['yes', 'yes'],
      ['true', 'yes'],
      ['no', 'no'],
    ],
  ),
  choice(
    'impact-assessment',
    'Impact assessment',
    [
      [
        'hi-assessment-completed',
        29,
        'Has an AI impact assessment been completed for this AI use case?',
      ],
    ],
    [
      ['yes', 'done'],
      ['in-progress', 'in-progress'],
      ['no', 'not-done'],
    ],
  ),
  choice(
    'testing',
    'Test in the real world',
    [
      [
        'hi-testing-conducted',
        28,
        'Has pre-deployment testing been conducted for this AI use case?',
      ],
    ],
    [
      ['yes', 'done'],
      ['in-progress', 'in-progress'],
      ['no', 'not-done'],
    ],
  ),
  text('risks', 'Key risks', [
    [
      'hi-potential-impacts',
      30,
      'What are the potential impacts of using the AI for this particular use case and how were they identified?',
    ],
  ]),
  choice(
    'independent-evaluation',
    'Independent evaluation',
    [['hi-independent-review', 31, 'Has as independent review of the AI use case been conducted?']],
    [
      ['caio review', 'by-caio'],
      ['internal independent review', 'done'],
      ['oversight board review', 'done'],
      ['in-progress', 'in-progress'],
      ['caio waived', 'waived'],
      ['no', 'not-done'],
    ],
  ),
  choice(
    'monitoring',
    'Monitoring',
    [
      [
        'hi-ongoing-monitoring',
        32,
        'Is there a process to conduct ongoing monitoring to identify any adverse impacts to the performance and security of the AI functionality, as well as to privacy, civil rights, and civil liberties?',
      ],
    ],
    [
      ['yes', 'done'],
      ['in-progress', 'in-progress'],
      ['no', 'not-done'],
    ],
  ),
  choice(
    'training',
    'Training',
    [
      [
        'hi-training-established',
        33,
        'Has the agency established sufficient and periodic training for operators of the AI to interpret and act on the its output and managed associated risks?',
      ],
    ],
    [
      ['training established', 'done'],
      ['training in-progress', 'in-progress'],
    ],
  ),
  choice(
    'human-oversight',
    'Human oversight',
    [
      [
        'hi-failsafe-presence',
        34,
        'Does this AI use case have an appropriate fail-safe that minimizes the risk of significant harm?',
      ],
    ],
    [
      ['yes', 'fail-safe'],
      ['in-progress', 'in-progress'],
    ],
  ),
  choice(
    'consultation',
    'Consultation of affected people',
    [
      [
        'hi-public-consultation',
        36,
        'What steps has the agency taken to consult and incorporate feedback from end users of this AI use case and the public?',
      ],
    ],
    [
      ["['in-progress']", 'in-progress'],
      ["['usability", 'done'],
      ["['general solicitations", 'done'],
      ["['public feedback", 'done'],
      ["['a) direct", 'done'],
      ["['direct usability", 'done'],
    ],
  ),
  choice(
    'appeal',
    'Appeal',
    [
      [
        'hi-appeal-process',
        35,
        'Is there an established appeal process in the event that an impacted individual would like to appeal or contest the AI system’s outcome?',
      ],
    ],
    [
      ['appeal process established', 'done'],
      ['appeal process in-progress', 'in-progress'],
      ['appeal precluded by law', 'precluded'],
    ],
  ),
]
