import { build } from 'vite'
import { describe, expect, test } from 'vitest'
import { withoutFetch } from '#src/app/build/without-fetch.ts'

/** The bibliography room as a browser would get it, in one text. */
async function bundled(plugins: ReturnType<typeof withoutFetch>[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/bibliography/citation-js.ts', formats: ['es'], fileName: 'out' },
      rolldownOptions: { external: plugins.length === 0 ? ['sync-fetch-undici'] : [] },
    },
  })
  const outputs = 'output' in built ? built.output : Array.isArray(built) ? built[0]?.output : []
  return (outputs ?? []).map((part) => ('code' in part ? part.code : '')).join('\n')
}

const networkCode = /import.*"sync-fetch|\bfetch\(|XMLHttpRequest/

describe('the bundle of the bibliography library', () => {
  test('holds no code that could reach a network', async () => {
    const code = await bundled([withoutFetch()])
    expect(code).toContain('biblatex')
    expect(code).not.toMatch(networkCode)
  })

  test('would hold some without this', async () => expect(await bundled([])).toMatch(networkCode))
})
