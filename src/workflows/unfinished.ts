import { detailOf, type WorkerProblem } from '#src/threads/ask-worker.ts'

/** Work of a worker that did not come to its end. Nothing follows from it, and it changed nothing. */
export type Unfinished =
  | { readonly kind: 'work-stopped' }
  | { readonly kind: 'work-out-of-time'; readonly seconds: number }
  | { readonly kind: 'work-broken'; readonly detail: string }

export const isUnfinished = (problem: { readonly kind: string }): problem is Unfinished =>
  problem.kind.startsWith('work-')

export function unfinished(problem: WorkerProblem): Unfinished {
  switch (problem.kind) {
    case 'stopped':
      return { kind: 'work-stopped' }
    case 'out-of-time':
      return { kind: 'work-out-of-time', seconds: Math.round(problem.limit / 1_000) }
    case 'broken':
    case 'not-started':
      return { kind: 'work-broken', detail: detailOf(problem) }
  }
}
