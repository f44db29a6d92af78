import type { Result } from '#src/domain/result.ts'
import type { Codec } from './codec.ts'
import { attempt, type Database, inOneStep, type StorageProblem } from './database.ts'

/** Of each value in one store, which may be large, what a list shows of it, in another store under the same key. */
export type Lined<Line> = {
  readonly values: 'removed' | 'set-aside'
  readonly lines: 'removed-lines' | 'set-aside-lines'
  /** `undefined` for what is no such line, and no such value. */
  readonly readLine: (opened: unknown, key: string) => Line | undefined
  readonly lineOf: (opened: unknown, key: string) => Line | undefined
}

/**
 * The lines of all values, in the order of their keys. One that is missing or damaged, as for what was stored before
 * there were lines, is made from its value and kept; one value is in memory at a time.
 */
export const listLines = <Line>(
  database: Database,
  codec: Codec,
  lined: Lined<Line>,
): Promise<Result<Line[], StorageProblem>> =>
  attempt(async () => {
    const step = database.transaction([lined.values, lined.lines])
    const [keys, lineKeys, lines] = await Promise.all([
      step.objectStore(lined.values).getAllKeys(),
      step.objectStore(lined.lines).getAllKeys(),
      step.objectStore(lined.lines).getAll(),
    ])
    const storedLines = new Map(lineKeys.map((key, at) => [key, lines[at]]))
    const found: Line[] = []
    for (const key of keys) {
      const line = lineIn(codec, lined.readLine, storedLines.get(key), key)
      const told = line ?? (await makeLine(database, codec, lined, key))
      if (told) found.push(told)
    }
    return found
  })

/** The line in what is stored: with `readLine` in a line, with `lineOf` in a value. */
export function lineIn<Line>(
  codec: Codec,
  read: Lined<Line>['readLine'],
  stored: unknown,
  key: string,
): Line | undefined {
  const opened = codec.open(stored)
  return opened.ok ? read(opened.value, key) : undefined
}

/** A full device tells the line all the same. */
async function makeLine<Line>(
  database: Database,
  codec: Codec,
  lined: Lined<Line>,
  key: string,
): Promise<Line | undefined> {
  const line = lineIn(codec, lined.lineOf, await database.get(lined.values, key), key)
  if (line)
    await inOneStep(database, [lined.values, lined.lines], async (step) => {
      const isThere = (await step.objectStore(lined.values).getKey(key)) !== undefined
      if (isThere) await step.objectStore(lined.lines).put(codec.seal(line), key)
    })
  return line
}
