import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { serveFolder } from '#src/cli/serve.ts'

/** Serves `dist` to the journeys, on any free port, for as long as they run. */
export async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built app in dist. Run: npm run build')
  const { server, url } = await serveFolder('dist', 0)
  project.provide('appUrl', url)
  return () => server.close()
}
