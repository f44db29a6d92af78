import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { launchCounted } from '#tests/support/app-session.ts'

const sink = `
  fetch('/fetched')
  navigator.sendBeacon('/beaconed')
  new Image().src = 'http://elsewhere.invalid/pixel'
  new Worker('/worker.js')
  new WebSocket(location.origin.replace('http', 'ws') + '/socket')`

test('a page that asks for one thing after load, by any road, is seen by the counter', async () => {
  const arrived: string[] = []
  const server = createServer(({ url = '' }, response) => {
    arrived.push(url)
    const isScript = url === '/worker.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? "fetch('/from-a-worker')" : '<link rel="icon" href="data:,"><h1>A page')
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const address = server.address()
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`
  const { browser, requests } = await launchCounted()
  const page = await browser.newPage()
  await page.goto(origin)
  const load = { origin, at: Date.now() }
  await page.addScriptTag({ content: sink })
  const roads = ['/fetched', '/beaconed', '/worker.js', '/from-a-worker']
  await expect.poll(() => roads.every((road) => arrived.includes(road))).toBe(true)
  await browser.close()
  server.close()

  const { afterLoad, elsewhere } = requests([load])
  for (const road of roads) expect(afterLoad).toContain(`${origin}${road}`)
  expect(afterLoad).toContain(`${origin.replace('http', 'ws')}/socket`)
  expect(elsewhere).toContain('http://elsewhere.invalid/pixel')
  expect(elsewhere).toContain('name:elsewhere.invalid')
})
