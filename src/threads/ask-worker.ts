import { err, ok, type Result } from '#src/domain/result.ts'

/** What is used of a browser's Worker. */
export type OneWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

export type WorkerProblem =
  | { readonly kind: 'stopped' }
  /** No answer within so many milliseconds. */
  | { readonly kind: 'out-of-time'; readonly limit: number }
  /** There is no worker to be had, so nothing was done; the work can be done elsewhere. */
  | { readonly kind: 'not-started'; readonly detail: string }
  /** It said something and then broke: a bug, or no memory left. */
  | { readonly kind: 'broken'; readonly detail: string }

/** For a bug report or a line of detail, not for a sentence. */
export const detailOf = (problem: WorkerProblem): string =>
  'detail' in problem ? problem.detail : problem.kind

export type Question<Request, Reply, Answer> = {
  readonly start: () => OneWorker
  readonly request: Request
  /** Buffers of the request that are given away instead of copied. */
  readonly transfer?: Transferable[]
  /** Hears every message: what it gives back is the answer. `send` is for what the worker asks in between. */
  readonly hear: (reply: Reply, send: (message: Request) => void) => Answer | undefined
  readonly signal?: AbortSignal | undefined
  /** Milliseconds, after which the worker is ended. */
  readonly limit?: number
}

/**
 * One question to a worker of its own, which is ended with the answer: its memory goes with it, nothing is
 * left of a hostile file, and stopping needs nobody's consent. So there are no numbers on the messages,
 * and nothing to start again.
 */
export function askWorker<Request, Reply, Answer>(
  question: Question<Request, Reply, Answer>,
): Promise<Result<Answer, WorkerProblem>> {
  const { start, signal } = question
  if (signal?.aborted) return Promise.resolve(err({ kind: 'stopped' }))
  const worker = started(start)
  return worker.ok ? talk(worker.value, question) : Promise.resolve(worker)
}

function started(start: () => OneWorker): Result<OneWorker, WorkerProblem> {
  try {
    return ok(start())
  } catch (cause) {
    return err({ kind: 'not-started', detail: String(cause) })
  }
}

function talk<Request, Reply, Answer>(
  worker: OneWorker,
  { request, transfer = [], hear, signal, limit }: Question<Request, Reply, Answer>,
): Promise<Result<Answer, WorkerProblem>> {
  const over = new AbortController()
  return new Promise<Result<Answer, WorkerProblem>>((resolve) => {
    const fail = (problem: WorkerProblem) => resolve(err(problem))
    let hasSpoken = false
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      hasSpoken = true
      const answer = hear(data, (message) => worker.postMessage(message))
      if (answer !== undefined) resolve(ok(answer))
    })
    worker.addEventListener('error', ({ message: detail }) =>
      fail({ kind: hasSpoken ? 'broken' : 'not-started', detail }),
    )
    worker.addEventListener('messageerror', () =>
      fail({ kind: 'broken', detail: 'a message could not be read' }),
    )
    const stop = () => fail({ kind: 'stopped' })
    signal?.addEventListener('abort', stop, { once: true, signal: over.signal })
    if (limit !== undefined) {
      const timer = setTimeout(() => fail({ kind: 'out-of-time', limit }), limit)
      over.signal.addEventListener('abort', () => clearTimeout(timer))
    }
    worker.postMessage(request, transfer)
  }).finally(() => {
    over.abort()
    worker.terminate()
  })
}
