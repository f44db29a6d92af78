import type { Plugin } from 'vite'

const refusing = '\0plumbline-refuses-to-fetch'

/** What the bibliography library has for looking up identifiers on the web. */
const fetchers = /[\\/]?fetchFile\.js$/

/**
 * Leaves the network code of @citation-js/core out of the bundle: the app uses its parsers and formatters
 * alone. What stands in its place throws, so that a use that slips in is heard at once.
 */
export function withoutFetch(): Plugin {
  return {
    name: 'plumbline-without-fetch',
    enforce: 'pre',
    resolveId: (source, importer) =>
      fetchers.test(source) && importer?.includes('@citation-js/core') ? refusing : undefined,
    load: (id) => (id === refusing ? refusal : undefined),
  }
}

const refusal = `
const refuse = () => { throw new Error('This app has no network.') }
export { refuse as fetchFile, refuse as fetchFileAsync, refuse as setUserAgent }
export default refuse
`
