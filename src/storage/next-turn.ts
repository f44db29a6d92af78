/**
 * Lets the page do what waits: paint, hear a key. A message and no timer, since timers of a tab in the
 * background come once a second.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
