import { afterEach, describe, expect, test, vi } from 'vitest'
import { askWorker, detailOf, type OneWorker, type Question } from '#src/threads/ask-worker.ts'

/** A worker in name alone, driven by the test, which sees what it was told and when it ended. */
function aWorker() {
  const listeners: { type: string; listen: (event: never) => void }[] = []
  const told: unknown[] = []
  const seen = { ends: 0 }
  const worker = {
    postMessage: (message: unknown, transfer: readonly unknown[] = []) =>
      told.push(transfer.length > 0 ? { message, transfer } : message),
    addEventListener: (type: string, listen: (event: never) => void) =>
      listeners.push({ type, listen }),
    terminate() {
      seen.ends += 1
    },
  }
  const happens = (type: string, event: unknown) => {
    for (const each of listeners) if (each.type === type) each.listen(event as never)
  }
  return {
    ...{ seen, told, happens, worker: worker as unknown as OneWorker },
    says: (data: unknown) => happens('message', { data }),
  }
}

type Told = { readonly done?: string; readonly wants?: string }

const asked = (
  worker: OneWorker,
  others: Partial<Question<string, Told, string>> = {},
): Question<string, Told, string> => ({
  start: () => worker,
  request: 'question',
  hear: ({ done }) => done,
  ...others,
})

afterEach(() => vi.useRealTimers())

describe('a worker that is asked', () => {
  test('answers with the first message that is an answer, and is ended with it', async () => {
    const { worker, says, told, seen } = aWorker()
    const answer = askWorker(asked(worker))
    says({})
    says({ done: 'answer' })
    says({ done: 'too late' })
    expect(await answer).toEqual({ ok: true, value: 'answer' })
    expect(told).toEqual(['question'])
    expect(seen.ends).toBe(1)
  })

  test('can ask back', async () => {
    const { worker, says, told } = aWorker()
    const answer = askWorker(
      asked(worker, {
        hear({ done, wants }, send) {
          if (wants) send(`here is ${wants}`)
          return done
        },
      }),
    )
    says({ wants: 'a font' })
    says({ done: 'answer' })
    expect(await answer).toEqual({ ok: true, value: 'answer' })
    expect(told).toEqual(['question', 'here is a font'])
  })

  test('is given buffers instead of copies of them', async () => {
    const { worker, says, told } = aWorker()
    const { buffer } = Uint8Array.of(1)
    const answer = askWorker(asked(worker, { transfer: [buffer] }))
    says({ done: 'answer' })
    await answer
    expect(told).toEqual([{ message: 'question', transfer: [buffer] }])
  })

  test('is ended at once when it is stopped', async () => {
    const { worker, seen } = aWorker()
    const stop = new AbortController()
    const answer = askWorker(asked(worker, { signal: stop.signal }))
    stop.abort()
    expect(await answer).toEqual({ ok: false, error: { kind: 'stopped' } })
    expect(seen.ends).toBe(1)
  })

  test('is never started when it was stopped before', async () => {
    const start = vi.fn(() => aWorker().worker)
    const answer = askWorker({ ...asked(aWorker().worker), start, signal: AbortSignal.abort() })
    expect(await answer).toEqual({ ok: false, error: { kind: 'stopped' } })
    expect(start).not.toHaveBeenCalled()
  })
})

describe('a worker that does not answer', () => {
  test('is ended when its time is over', async () => {
    vi.useFakeTimers()
    const { worker, seen } = aWorker()
    const answer = askWorker(asked(worker, { limit: 60_000 }))
    await vi.advanceTimersByTimeAsync(59_999)
    expect(seen.ends).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(await answer).toEqual({ ok: false, error: { kind: 'out-of-time', limit: 60_000 } })
    expect(seen.ends).toBe(1)
  })

  test('leaves no clock running behind an answer in time', async () => {
    vi.useFakeTimers()
    const { worker, says } = aWorker()
    const answer = askWorker(asked(worker, { limit: 60_000 }))
    says({ done: 'answer' })
    await answer
    expect(vi.getTimerCount()).toBe(0)
  })

  test('because the browser has none was not started', async () => {
    const answer = await askWorker({
      ...asked(aWorker().worker),
      start() {
        throw new Error('no workers here')
      },
    })
    expect(answer).toEqual({
      ok: false,
      error: { kind: 'not-started', detail: 'Error: no workers here' },
    })
  })

  test('and failed before its first word was not started either', async () => {
    const { worker, happens, seen } = aWorker()
    const answer = askWorker(asked(worker))
    happens('error', { message: 'refused' })
    expect(await answer).toEqual({
      ok: false,
      error: { kind: 'not-started', detail: 'refused' },
    })
    expect(seen.ends).toBe(1)
  })

  test('and failed after its first word is broken', async () => {
    const { worker, says, happens } = aWorker()
    const answer = askWorker(asked(worker))
    says({})
    happens('error', { message: 'out of memory' })
    expect(await answer).toEqual({ ok: false, error: { kind: 'broken', detail: 'out of memory' } })
  })

  test('but sends what nobody can read is broken', async () => {
    const { worker, happens } = aWorker()
    const answer = askWorker(asked(worker))
    happens('messageerror', {})
    expect(await answer).toMatchObject({ ok: false, error: { kind: 'broken' } })
  })
})

test('a problem has a detail for a report of a bug', () => {
  expect(detailOf({ kind: 'broken', detail: 'out of memory' })).toBe('out of memory')
  expect(detailOf({ kind: 'out-of-time', limit: 1 })).toBe('out-of-time')
})
