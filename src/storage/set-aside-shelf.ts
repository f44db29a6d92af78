import { ok, type Result } from '#src/domain/result.ts'
import type { Codec } from './codec.ts'
import { attempt, type Database, inOneStep, type StorageProblem } from './database.ts'
import { type Lined, listLines } from './kept-lines.ts'
import {
  keyOf,
  lineFrom,
  type SetAside,
  type SetAsideLine,
  type SetAsideName,
  unreadableAmong,
} from './set-aside-entry.ts'

type Where = { readonly database: Database; readonly codec: Codec }

const lined: Lined<SetAsideLine> = {
  values: 'set-aside',
  lines: 'set-aside-lines',
  readLine: lineFrom,
  lineOf: lineFrom,
}

export const listApart = ({
  database,
  codec,
}: Where): Promise<Result<SetAsideLine[], StorageProblem>> => listLines(database, codec, lined)

export const loadApart = (
  { database, codec }: Where,
  line: SetAsideName,
): Promise<Result<unknown, StorageProblem>> =>
  attempt(async () => {
    const opened = codec.open(await database.get('set-aside', keyOf(line)))
    return opened.ok && lineFrom(opened.value) ? rawIn(opened.value) : undefined
  })

/** No older draft is loaded for it. */
export const unreadableApart = ({
  database,
  codec,
}: Where): Promise<Result<ReadonlySet<string>, StorageProblem>> =>
  attempt(async () => {
    const keys = await database.getAllKeys('set-aside')
    const wanted = keys.filter((key) => key.endsWith(keyOf({ kind: 'unreadable', draft: '' })))
    const stored = await Promise.all(wanted.map((key) => database.get('set-aside', key)))
    return unreadableAmong(
      stored.flatMap((value) => {
        const opened = codec.open(value)
        return (opened.ok && lineFrom(opened.value)) || []
      }),
    )
  })

export const putApart = (
  { database, codec }: Where,
  entry: SetAside,
): Promise<Result<void, StorageProblem>> =>
  inOneStep(database, ['set-aside', 'set-aside-lines'], async (step) => {
    const [store, key] = [step.objectStore('set-aside'), keyOf(entry)]
    if ((await store.getKey(key)) !== undefined) return
    await store.put(codec.seal(entry), key)
    await step.objectStore('set-aside-lines').put(codec.seal(lineFrom(entry)), key)
  })

export const removeApart = (
  { database }: Where,
  name: SetAsideName,
): Promise<Result<void, StorageProblem>> =>
  inOneStep(database, ['set-aside', 'set-aside-lines'], async (step) => {
    await step.objectStore('set-aside').delete(keyOf(name))
    await step.objectStore('set-aside-lines').delete(keyOf(name))
  })

export const readableAfterAll = async (
  where: Where,
  draft: string,
): Promise<Result<void, StorageProblem>> => {
  const name: SetAsideName = { kind: 'unreadable', draft }
  const known = await attempt(() => where.database.getKey('set-aside', keyOf(name)))
  if (!known.ok) return known
  return known.value === undefined ? ok(undefined) : removeApart(where, name)
}

const rawIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'raw' in value ? value.raw : undefined
