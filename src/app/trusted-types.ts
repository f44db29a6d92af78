declare global {
  var trustedTypes:
    | { createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown }
    | undefined
}

/** Scripts this page may start: workers it carries inside itself, and its own offline worker. */
export function isOwnScript(url: string, page: string): boolean {
  const wanted = new URL(url, page)
  if (wanted.protocol === 'blob:') return true
  return wanted.href === new URL('sw.js', page).href
}

globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (isOwnScript(url, document.baseURI)) return url
    throw new TypeError(`Plumbline does not start scripts from ${url}`)
  },
})
