import type { ReadingCondition, RuleOf } from '#schemas/contradiction-rule.ts'

/** Spreadsheets turn a bare "2024" into a day of July 1905: such days are asked about, not compared. */
const firstYear = '1950-01-01'
const isDay = (reading: string): ReadingCondition => ({ reading, from: firstYear })

const inventories = [
  { section: '§3(a)(iv)', pages: '5' },
  { section: 'Appendix A', pages: '6', source: 'omb-2024-guidance' },
]

type Order = {
  id: string
  title: string
  /** The step that comes first, by nature, and the one that cannot be before it. */
  first: string
  second: string
  about: string[]
}

const order = ({ id, title, first, second, about }: Order): RuleOf<'row'> => ({
  kind: 'row',
  id,
  title,
  explanation:
    'Of these two dates the second stands for a step that cannot come before the first one. At least one of the two is wrong.',
  strength: 'cannot-both-hold',
  about,
  citations: inventories,
  given: isDay(first),
  says: isDay(first),
  against: { all: [isDay(second), { reading: second, earlierThan: first }] },
  quotes: ['stage'],
})

export const dateOrder: RuleOf<'row'>[] = [
  order({
    id: 'retired-before-implemented',
    title: 'Retired before it was put to use',
    first: 'implemented',
    second: 'retired',
    about: ['date-implemented', 'date-retired'],
  }),
  order({
    id: 'implemented-before-initiated',
    title: 'Put to use before it was begun',
    first: 'initiated',
    second: 'implemented',
    about: ['date-initiated', 'date-implemented'],
  }),
  order({
    id: 'implemented-before-acquired',
    title: 'Put to use before it was bought or built',
    first: 'acquired',
    second: 'implemented',
    about: ['date-implemented'],
  }),
  order({
    id: 'retired-before-initiated',
    title: 'Retired before it was begun',
    first: 'initiated',
    second: 'retired',
    about: ['date-initiated', 'date-retired'],
  }),
  {
    kind: 'row',
    id: 'in-use-but-retired',
    title: 'In operation, with a day of retirement in the past',
    explanation:
      'The agency says that the use is in operation. The day on which it was retired lies before the inventory was published.',
    strength: 'cannot-both-hold',
    about: ['stage', 'date-retired'],
    citations: inventories,
    says: { reading: 'stage', is: ['in-use'] },
    against: { all: [isDay('retired'), { reading: 'retired', before: '2024-12-01' }] },
  },
  {
    kind: 'row',
    id: 'not-in-use-but-implemented',
    title: 'Still planned or being built, with a day on which it was put to use',
    explanation:
      'The agency says that the use is planned or being built. The day on which it was put to use lies before the inventory was published. The practices that come first have to be done before that day.',
    strength: 'hard-to-square',
    about: ['stage', 'date-implemented'],
    citations: inventories,
    given: { reading: 'acquired', answered: true },
    says: { reading: 'stage', is: ['planned', 'development'] },
    against: { all: [isDay('implemented'), { reading: 'implemented', before: '2024-12-01' }] },
  },
  {
    kind: 'row',
    id: 'day-before-computers',
    title: 'A day that is older than the computer',
    explanation:
      'A spreadsheet makes a day of July 1905 out of a year that was typed as a plain number. The true date is most likely a year; ask for it.',
    strength: 'worth-asking',
    about: ['stage'],
    citations: inventories,
    says: { reading: 'stage', answered: true },
    against: {
      any: ['initiated', 'acquired', 'implemented', 'retired'].map((reading) => ({
        reading,
        before: firstYear,
      })),
    },
  },
]
