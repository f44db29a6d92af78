import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, normalize, resolve, sep } from 'node:path'
import { mediaTypeOf } from '#src/app/build/media-types.ts'

/** What a page's own meta policy cannot say; the rest of the policy is in the page. */
const headers = {
  'cache-control': 'no-cache',
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** Serves one folder to this machine only. `onRequest` hears of each path that is asked for. */
export function serveFolder(
  folder: string,
  port: number,
  onRequest?: (path: string) => void,
): Promise<{ server: Server; url: string }> {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    onRequest?.(request.url ?? '/')
    const file = fileFor(root, request.url ?? '/')
    if (file === undefined) {
      response.writeHead(404, headers).end('Not found')
      return
    }
    response.writeHead(200, { ...headers, 'content-type': mediaTypeOf(file) })
    createReadStream(file).pipe(response)
  })
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const at = typeof address === 'object' && address ? address.port : port
      done({ server, url: `http://localhost:${at}/` })
    })
  })
}

function fileFor(root: string, url: string): string | undefined {
  const path = decodedPath(url)
  if (path === undefined) return undefined
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path))
  const inside = file.startsWith(root + sep)
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return undefined
  }
}
