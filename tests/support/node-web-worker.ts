import { Worker as Thread } from 'node:worker_threads'
import type { OneWorker } from '#src/threads/ask-worker.ts'

/** What a browser's dedicated worker sees, over Node's port; tsx reads our TypeScript there. */
const scope = `
  const { parentPort, workerData } = require('node:worker_threads')
  globalThis.self = globalThis
  globalThis.postMessage = (message, { transfer = [] } = {}) => parentPort.postMessage(message, transfer)
  globalThis.addEventListener = (type, listen) =>
    type === 'message' && parentPort.on('message', (data) => listen({ data }))
  import('tsx/esm/api').then(({ register }) => {
    register()
    return import(workerData)
  })
`

/** A real thread that runs a worker module of ours, with the face of a browser's Worker. */
export function nodeWebWorker(module: URL): OneWorker & { readonly exited: Promise<number> } {
  const thread = new Thread(scope, { eval: true, workerData: module.href })
  const exited = new Promise<number>((resolve) => thread.once('exit', resolve))
  const face = {
    exited,
    postMessage: (message: unknown, transfer: never[] = []) =>
      thread.postMessage(message, transfer),
    terminate: () => void thread.terminate(),
    addEventListener(type: string, listen: (event: never) => void) {
      if (type === 'message') thread.on('message', (data) => listen({ data } as never))
      if (type === 'error') thread.on('error', ({ message }) => listen({ message } as never))
    },
  }
  return face as unknown as OneWorker & typeof face
}

/**
 * For many questions to one module: the same thread for all of them, since starting one takes a second. Ask one after
 * the other, and `end` it.
 */
export function keptNodeWebWorker(module: URL): { start: () => OneWorker; end: () => void } {
  const thread = nodeWebWorker(module)
  let hear: ((event: never) => void) | undefined
  thread.addEventListener('message', (event) => hear?.(event as never))
  const face = {
    postMessage: thread.postMessage,
    terminate: () => {
      hear = undefined
    },
    addEventListener(type: string, listen: (event: never) => void) {
      if (type === 'message') hear = listen
    },
  }
  return { start: () => face as unknown as OneWorker, end: () => thread.terminate() }
}
