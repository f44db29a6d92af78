import type { WorkerProblem } from '#src/threads/ask-worker.ts'
import type { AskFileWorker } from './ask-file-worker.ts'
import type { FileCheckers } from './check-files.ts'
import type { FileReason } from './file-check.ts'
import { largestFile, readGivenFile } from './given-file.ts'
import { unchecked } from './judge-file.ts'
import { unfinished } from './unfinished.ts'

type Deps = {
  ask: AskFileWorker
  /** The same work on the page's own thread, for a browser that gives no worker. */
  onThePage: () => Promise<FileCheckers>
}

/** What checks files of others: each in a worker of its own, with a time limit. */
export const createFileClient = ({ ask, onThePage }: Deps): FileCheckers => ({
  async verifyFile(file, options = {}) {
    const read = await readGivenFile(file, largestFile)
    if (!read.ok) return unchecked(file, read.error)
    const { trusted, ...meanwhile } = options
    const sent = { name: file.name, bytes: read.value }
    const asked = await ask({ job: 'check', file: sent, trusted }, meanwhile)
    if (asked.ok) return asked.value
    if (asked.error.kind === 'not-started') return (await onThePage()).verifyFile(file, options)
    return unchecked(file, reasonOf(asked.error))
  },
  async pairAmong(checks) {
    const sides = checks.map(({ name, facts, record }) => ({ name, facts, record }))
    const asked = await ask({ job: 'pair', checks: sides })
    if (asked.ok) return asked.value ?? undefined
    return asked.error.kind === 'not-started'
      ? (await onThePage()).pairAmong(checks)
      : { kind: 'not-compared' }
  },
})

function reasonOf(problem: WorkerProblem): FileReason {
  const why = unfinished(problem)
  switch (why.kind) {
    case 'work-stopped':
      return { kind: 'check-stopped' }
    case 'work-out-of-time':
      return { ...why, kind: 'check-out-of-time' }
    case 'work-broken':
      return { ...why, kind: 'check-broken' }
  }
}
