import { readdirSync, readFileSync } from 'node:fs'
import { fileInHand } from '#src/workflows/given-file.ts'

const folder = new URL('../fixtures/hostile/', import.meta.url)

/** Files that were made to do harm, by the door at which they knock. */
export const hostileFiles = (door: string): string[] =>
  readdirSync(new URL(`${door}/`, folder)).toSorted()

export const hostileDoors = (): string[] => readdirSync(folder).toSorted()

export const hostileBytes = (door: string, name: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(new URL(`${door}/${name}`, folder)))

export const given = (door: string, name: string) => fileInHand(name, hostileBytes(door, name))

/** What a door answers to each file of its corpus: the kind of problem, or what came in. */
export type Answers = Readonly<Record<string, string>>

/** The kind of a problem with what tells it apart from others of its kind. */
export const told = ({ error }: { error: { kind: string } }): string => {
  const { kind, ...more } = error
  const parts: Record<string, unknown> = more
  const inner = parts['why'] ?? parts['where']
  const detail = typeof inner === 'object' && inner ? Object.values(inner)[0] : inner
  const found = kind === 'not-text' ? parts['found'] : detail
  return [kind, ...(typeof found === 'string' ? [found] : [])].join(' ')
}
