import type { FontFiles } from '#src/export/fonts/load-fonts.ts'

/** Each file is a chunk of its own that holds the font's bytes: nothing can be fetched under our policy. */
const files = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/public-sans/files/public-sans-{latin,latin-ext,vietnamese}-{400,600,700}-normal.woff',
    '/node_modules/@fontsource/noto-sans/files/noto-sans-{latin,latin-ext,cyrillic,cyrillic-ext,greek,greek-ext,devanagari}-{400,700}-normal.woff',
    '/node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-{400,700}-normal.woff',
  ],
  { query: '?inline', import: 'default' },
)

/** The bytes of one of the fonts that reports are printed with. */
export const bundledFonts: FontFiles = async (name) => {
  const load = Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1]
  if (!load) throw new Error(`The app does not carry the font ${name}.`)
  const [, base64 = ''] = (await load()).split(',')
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
