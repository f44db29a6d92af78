import { afterEach, expect, test, vi } from 'vitest'
import { hearRequests } from '#src/threads/hear-requests.ts'

afterEach(() => vi.unstubAllGlobals())

/** The global scope of a worker, to which the test sends messages. */
function aScope() {
  const scope = new EventTarget()
  vi.stubGlobal('self', scope)
  return (data: unknown) => scope.dispatchEvent(new MessageEvent('message', { data }))
}

test('each message is answered', async () => {
  const send = aScope()
  const heard: string[] = []
  hearRequests<string>((request) => Promise.resolve(void heard.push(request)))
  send('one')
  send('two')
  await Promise.resolve()
  expect(heard).toEqual(['one', 'two'])
})

test('a rejection is thrown where the page hears it', async () => {
  const send = aScope()
  const later: (() => void)[] = []
  vi.stubGlobal('queueMicrotask', (work: () => void) => later.push(work))
  hearRequests(() => Promise.reject(new Error('a bug')))
  send('one')
  await vi.waitFor(() => expect(later).toHaveLength(1))
  expect(() => later[0]?.()).toThrow('a bug')
})
