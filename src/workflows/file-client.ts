import { err } from '#src/domain/result.ts'
import { askWorker, detailOf, type OneWorker, type WorkerProblem } from '#src/threads/ask-worker.ts'
import type { FileCheckers } from './check-files.ts'
import type { LoadFramework } from './draft-library.ts'
import type { CheckStep, FileReason } from './file-check.ts'
import type { FileReply, FileRequest } from './file-worker.ts'
import { largestFile, readGivenFile } from './given-file.ts'
import { unchecked } from './judge-file.ts'

/**
 * Milliseconds for one file. Reading a PDF gives up by itself after 30 seconds, and a check reads it twice; what
 * takes longer than three times that is stuck.
 */
export const longestWork = 90_000

type Deps = {
  start: () => OneWorker
  /** The same work on the page's own thread, for a browser that gives no worker. */
  onThePage: () => Promise<FileCheckers>
  limit?: number
}

/** What reads files of others: each in a worker of its own, with a time limit. */
export function createFileClient({ start, onThePage, limit = longestWork }: Deps): FileCheckers {
  const ask = <Answer>(job: Job<Answer>) => askWorker(questionOf(start, limit, job))
  return {
    async verifyFile(file, options = {}) {
      const read = await readGivenFile(file, largestFile)
      if (!read.ok) return unchecked(file, read.error)
      const { trusted, loadFramework, onStep, signal } = options
      const asked = await ask({
        request: { job: 'check', file: { name: file.name, bytes: read.value }, trusted },
        buffers: [read.value.buffer],
        answerIn: (reply) => (reply.kind === 'check' ? reply.result : undefined),
        ...{ loadFramework, onStep, signal },
      })
      if (asked.ok) return asked.value
      if (asked.error.kind === 'not-started') return (await onThePage()).verifyFile(file, options)
      return unchecked(file, reasonOf(asked.error))
    },
    async pairAmong(checks) {
      const asked = await ask({
        request: {
          job: 'pair',
          checks: checks.map(({ name, facts, record }) => ({ name, facts, record })),
        },
        answerIn: (reply) => (reply.kind === 'pair' ? reply : undefined),
      })
      if (asked.ok) return asked.value.result ?? undefined
      return asked.error.kind === 'not-started'
        ? (await onThePage()).pairAmong(checks)
        : { kind: 'not-compared' }
    },
  }
}

type Job<Answer> = {
  readonly request: FileRequest
  readonly buffers?: ArrayBuffer[]
  readonly answerIn: (reply: FileReply) => Answer | undefined
  readonly loadFramework?: LoadFramework | undefined
  readonly onStep?: ((step: CheckStep) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

const questionOf = <Answer>(
  start: () => OneWorker,
  limit: number,
  { request, buffers = [], answerIn, loadFramework, onStep, signal }: Job<Answer>,
) => ({
  ...{ start, limit, request, signal, transfer: buffers },
  hear(reply: FileReply, send: (message: FileRequest) => void): Answer | undefined {
    if (reply.kind === 'step') onStep?.(reply.step)
    if (reply.kind === 'framework-wanted') void sendFramework(reply, loadFramework, send)
    return answerIn(reply)
  },
})

async function sendFramework(
  { id, version }: Extract<FileReply, { kind: 'framework-wanted' }>,
  loadFramework: LoadFramework | undefined,
  send: (message: FileRequest) => void,
): Promise<void> {
  const unknown = err({ kind: 'framework-unknown', id, version: version ?? '' } as const)
  send({ job: 'framework', found: (await loadFramework?.(id, version)) ?? unknown })
}

function reasonOf(problem: WorkerProblem): FileReason {
  switch (problem.kind) {
    case 'stopped':
      return { kind: 'check-stopped' }
    case 'out-of-time':
      return { kind: 'check-out-of-time', seconds: Math.round(problem.limit / 1_000) }
    case 'broken':
    case 'not-started':
      return { kind: 'check-broken', detail: detailOf(problem) }
  }
}
