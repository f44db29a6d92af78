import { serveFolder } from './serve.ts'

const wanted = Number(process.env['PORT'] ?? 4173)

/** The wanted port, or any free one when it is taken. */
const { url } = await serveFolder('dist', wanted).catch(() => serveFolder('dist', 0))
console.log(`Plumbline is at ${url}\nStop it with Ctrl+C.`)
