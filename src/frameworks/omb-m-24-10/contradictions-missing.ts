import type { RuleOf } from '#schemas/contradiction-rule.ts'
import { covered, inUse } from './contradiction-conditions.ts'

const inventoryDuty = { section: '§3(a)(iv)', pages: '5' }

/** Rows without a row of the same use case in the other year: only two whole inventories can tell. */
export const missingRows: RuleOf<'missing'>[] = [
  {
    kind: 'missing',
    id: 'vanished-covered',
    title: 'In operation and covered in one year, gone in the next',
    explanation:
      'Every use case is to be listed at least once a year, retired ones too. No row with this id, or with this component and name, stands in the next inventory. It can stand there under another name.',
    strength: 'hard-to-square',
    about: ['in-inventory', 'stage'],
    citations: [inventoryDuty],
    missingFrom: 'later',
    says: { all: [inUse, covered] },
  },
  {
    kind: 'missing',
    id: 'appeared-late',
    title: 'In use since before, and not in the earlier inventory',
    explanation:
      'The agency says that the use started before the earlier inventory was made. No row with this id, or with this component and name, stands there. It can stand there under another name.',
    strength: 'hard-to-square',
    about: ['in-inventory', 'date-implemented'],
    citations: [inventoryDuty],
    missingFrom: 'earlier',
    says: {
      all: [
        inUse,
        { reading: 'implemented', from: '1950-01-01' },
        { reading: 'implemented', before: '2024-10-01' },
        { reading: 'impact', is: ['high', 'presumed-not-high'] },
      ],
    },
  },
]
