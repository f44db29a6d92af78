import { readText } from './repository-files.ts'

/**
 * The parts of the verifier among the workflows: all that checking a file reaches from its doors, found by following
 * imports, so that no part can be forgotten. Not `file-worker.ts`: it runs on a thread of its own, where the meter
 * does not reach; its tests, and those of `file-client.ts`, ask it there.
 */
export function verifierFiles(): string[] {
  const found = new Set(['verify-file.ts', 'file-client.ts'])
  for (const name of found)
    for (const [, next] of readText(`src/workflows/${name}`).matchAll(VALUES))
      found.add(String(next))
  return [...found].map((name) => `src/workflows/${name}`).sort()
}

/** Imports of more than types, from the same folder. */
const VALUES = /^import (?!type\b)[^']*from '\.\/([^']+)'/gm
