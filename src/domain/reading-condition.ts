import type { ReadingCondition, ReadingTest } from '#schemas/contradiction-rule.ts'
import type { Read, RowReader } from './row-reader.ts'
import { phrasesIn } from './word-search.ts'

/** `holds` is undefined when the row does not let it be decided. */
export type Judged = {
  readonly holds: boolean | undefined
  /** Readings that it rests on, each once, in the order of the tests. */
  readonly readings: readonly string[]
  /** Words that were found in texts. */
  readonly words: readonly string[]
}

/** Three-valued (Kleene): what nobody asked is neither so nor not so, and neither is its opposite. */
export function judge(condition: ReadingCondition, row: RowReader): Judged {
  if ('reading' in condition) return judgeTest(condition, row)
  if ('not' in condition) {
    const { holds, readings } = judge(condition.not, row)
    return { holds: holds === undefined ? undefined : !holds, readings, words: [] }
  }
  return 'all' in condition ? judgeAll(condition.all, row) : judgeAny(condition.any, row)
}

function judgeAll(parts: readonly ReadingCondition[], row: RowReader): Judged {
  const judged: Judged[] = []
  let undecided = false
  for (const part of parts) {
    const one = judge(part, row)
    if (one.holds === false) return one
    undecided ||= one.holds === undefined
    judged.push(one)
  }
  return together(undecided ? undefined : true, judged)
}

function judgeAny(parts: readonly ReadingCondition[], row: RowReader): Judged {
  const judged = parts.map((part) => judge(part, row))
  const holding = judged.filter(({ holds }) => holds === true)
  if (holding.length > 0) return together(true, holding)
  return together(judged.some(({ holds }) => holds === undefined) ? undefined : false, judged)
}

const together = (holds: boolean | undefined, parts: readonly Judged[]): Judged => ({
  holds,
  readings: [...new Set(parts.flatMap(({ readings }) => readings))],
  words: [...new Set(parts.flatMap(({ words }) => words))],
})

function judgeTest(test: ReadingTest, row: RowReader): Judged {
  const { reading } = test
  const read = row.read(reading)
  if ('names' in test) {
    const words = read && !read.blank ? phrasesIn(read.run, test.names) : []
    return { holds: read && !read.blank ? words.length > 0 : undefined, readings: [reading], words }
  }
  const readings = 'earlierThan' in test ? [reading, test.earlierThan] : [reading]
  return { holds: read && testHolds(test, read, row), readings, words: [] }
}

function testHolds(
  test: Exclude<ReadingTest, { names: string[] }>,
  read: Read,
  row: RowReader,
): boolean | undefined {
  if ('is' in test) return read.values.some((value) => test.is.includes(value))
  if ('answered' in test) return read.blank !== test.answered
  const { day } = read
  if (day === undefined) return undefined
  if ('before' in test) return day < test.before
  if ('from' in test) return day >= test.from
  const other = row.read(test.earlierThan)?.day
  return other === undefined ? undefined : day < other
}
