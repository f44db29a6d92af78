import type { ContradictionRule } from '#schemas/contradiction-rule.ts'
import type { InventoryReading } from '#schemas/inventory-map.ts'
import { cite } from './framework-parts.ts'

const column = (id: string, number: number, prompt: string) => ({ column: id, number, prompt })

/** What the columns of the town's list say in one word. */
export const readings2024: InventoryReading[] = [
  {
    id: 'studied',
    label: 'Study',
    kind: 'choice',
    columns: [column('impact-assessment', 46, 'Was it studied?')],
    values: [
      { begins: 'yes', value: 'done' },
      { begins: 'no', value: 'not-done' },
    ],
  },
  {
    id: 'appeal',
    label: 'Appeal',
    kind: 'choice',
    columns: [column('appeal-process', 59, 'Can people appeal?')],
    values: [{ begins: 'yes', value: 'done' }],
  },
]

const said = { about: ['study'], citations: [cite('§3', '3')] }

/** One rule of each kind that a single year allows. */
export const contradictions: ContradictionRule[] = [
  {
    ...said,
    kind: 'row',
    id: 'studied-without-appeal',
    title: 'Studied, and appeal left blank',
    explanation: 'A study asks for an appeal.',
    strength: 'worth-asking',
    says: { reading: 'studied', is: ['done'] },
    against: { reading: 'appeal', is: ['blank'] },
  },
  {
    ...said,
    kind: 'answers',
    id: 'not-studied-but-risky',
    title: 'Not studied, and risky',
    explanation: 'A risky machine is to be studied.',
    strength: 'hard-to-square',
    says: { reading: 'studied', is: ['not-done'] },
    answers: { answer: 'risky', is: 'yes' },
  },
  {
    ...said,
    kind: 'finding',
    id: 'studied-but-not',
    title: 'Said to be studied, and it was not',
    explanation: 'One of the two is wrong.',
    strength: 'cannot-both-hold',
    practice: 'study',
    says: { reading: 'studied', is: ['done'] },
    statuses: ['not-met'],
  },
  {
    ...said,
    kind: 'finding',
    id: 'study-spoken-of',
    title: 'The town speaks of a study that was not made',
    explanation: 'Read the two side by side.',
    strength: 'worth-asking',
    practice: 'study',
    statuses: ['not-met', 'partly-met'],
  },
]
