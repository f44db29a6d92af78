import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'
import { serveFolder } from '#src/cli/serve.ts'

/**
 * Serves `dist` to the journeys, on any free port, for as long as they run. With PLUMBLINE_WAY=file every
 * journey walks in the one-file edition instead, opened from the disk.
 */
export async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built app in dist. Run: npm run build')
  const { server, url } = await serveFolder('dist', 0)
  const file = pathToFileURL('dist/plumbline.html').href
  project.provide('appUrl', process.env['PLUMBLINE_WAY'] === 'file' ? file : url)
  project.provide('fileUrl', file)
  return () => server.close()
}
