import { err, type Result } from '#src/domain/result.ts'
import { askWorker, type OneWorker, type WorkerProblem } from '#src/threads/ask-worker.ts'
import type { LoadFramework } from './draft-library.ts'
import type { CheckStep } from './file-check.ts'
import type { FileJob, FileReply, FileRequest, FileResults, SentFile } from './file-worker.ts'

/**
 * Milliseconds for one job. Reading a PDF gives up by itself after 30 seconds, and a check reads it twice; what
 * takes longer than three times that is stuck.
 */
export const longestWork = 90_000

type Meanwhile = {
  readonly loadFramework?: LoadFramework | undefined
  readonly onStep?: ((step: CheckStep) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

export type AskFileWorker = <Job extends FileJob['job']>(
  request: Extract<FileJob, { job: Job }>,
  meanwhile?: Meanwhile,
) => Promise<Result<FileResults[Job], WorkerProblem>>

/** Asks a worker of its own for each job, and gives the bytes of the files away to it. */
export const createAskFileWorker =
  (start: () => OneWorker, limit = longestWork): AskFileWorker =>
  <Job extends FileJob['job']>(
    request: Extract<FileJob, { job: Job }>,
    { loadFramework, onStep, signal }: Meanwhile = {},
  ) => {
    const isAnswer = (
      reply: FileReply,
    ): reply is FileReply & { readonly result: FileResults[Job] } => reply.kind === request.job
    return askWorker<FileRequest, FileReply, FileResults[Job]>({
      ...{ start, limit, request, signal, transfer: filesOf(request).map(bufferOf) },
      hear(reply, send) {
        if (reply.kind === 'step') onStep?.(reply.step)
        if (reply.kind === 'framework-wanted') void sendFramework(reply, loadFramework, send)
        return isAnswer(reply) ? reply.result : undefined
      },
    })
  }

const bufferOf = ({ bytes }: SentFile) => bytes.buffer

function filesOf(request: FileJob): readonly SentFile[] {
  switch (request.job) {
    case 'check':
    case 'find':
    case 'ask-timestamp':
      return [request.file]
    case 'answer-timestamp':
      return [request.file, request.answer]
    case 'merge':
      return request.files
    case 'pair':
      return []
  }
}

async function sendFramework(
  { id, version }: Extract<FileReply, { kind: 'framework-wanted' }>,
  loadFramework: LoadFramework | undefined,
  send: (message: FileRequest) => void,
): Promise<void> {
  const unknown = err({ kind: 'framework-unknown', id, version: version ?? '' } as const)
  send({ job: 'framework', found: (await loadFramework?.(id, version)) ?? unknown })
}
