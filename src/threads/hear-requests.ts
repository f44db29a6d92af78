/**
 * The worker's side: answers each message from the page. A rejection would stay in the worker; thrown anew,
 * it reaches the page as the worker's `error` event.
 */
export function hearRequests<Request>(answer: (request: Request) => Promise<void> | void): void {
  self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    Promise.resolve(answer(data)).catch((bug) =>
      queueMicrotask(() => {
        throw bug
      }),
    )
  })
}
