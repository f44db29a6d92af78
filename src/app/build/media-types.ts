/** The media type under which a built file is served, and kept for working without a network. */
export function mediaTypeOf(name: string): string {
  const ending = /\.[a-z0-9]+$/.exec(name)?.[0] ?? ''
  return mediaTypes[ending] ?? 'application/octet-stream'
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
