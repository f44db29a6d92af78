import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const elements: Readonly<Record<string, string>> = {
  'react/jsx-runtime': resolve('src/ui/elements.ts'),
  'react/jsx-dev-runtime': resolve('src/ui/dev-elements.ts'),
}

const screens = /\/src\/(ui|features|app)\/.*\.tsx(\?|$)/

/** Every element of a screen is made by `ui/elements.ts`, which shows what nobody could see in a text. */
export function shownText(): Plugin {
  return {
    name: 'plumbline-shown-text',
    enforce: 'pre',
    resolveId: (source, importer) =>
      importer && screens.test(importer.replaceAll('\\', '/')) ? elements[source] : undefined,
  }
}
