/** One family as react-pdf sees it: the files of one script, in the weights that we print. */
export type FontFamily = {
  family: string
  /** File names, as in the package's own `files/` folder, by weight. */
  files: Readonly<Record<number, string>>
  /** Code points that the package files under this script; a glyph is still not promised. */
  covers: readonly (readonly [number, number])[]
  /** A script that is written from right to left. */
  isFromRight?: true
}

const latin: FontFamily['covers'] = [
  [0x20, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2dc],
  [0x300, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2215],
  [0xfffd, 0xfffd],
]
const latinExt: FontFamily['covers'] = [
  [0x100, 0x2ff],
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1eff],
  [0x2020, 0x2020],
  [0x20a0, 0x20c0],
  [0x2113, 0x2113],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
]
const vietnamese: FontFamily['covers'] = [
  [0x102, 0x129],
  [0x168, 0x1b0],
  [0x300, 0x329],
  [0x1ea0, 0x1ef9],
  [0x20ab, 0x20ab],
]

const files = (name: string, weights: readonly number[]) =>
  Object.fromEntries(weights.map((weight) => [weight, `${name}-${weight}-normal.woff`]))

const publicSans = (script: string, covers: FontFamily['covers']): FontFamily => ({
  family: `public-sans-${script}`,
  files: files(`public-sans-${script}`, [400, 600, 700]),
  covers,
})
const notoSans = (script: string, covers: FontFamily['covers']): FontFamily => ({
  family: `noto-sans-${script}`,
  files: files(`noto-sans-${script}`, [400, 700]),
  covers,
})

/**
 * In the order in which they are asked for a glyph: Public Sans for the look, Noto Sans for what it
 * lacks, IBM Plex for Arabic (Noto's Arabic faces lose their dots in react-pdf).
 */
export const fontFamilies: readonly FontFamily[] = [
  publicSans('latin', latin),
  publicSans('latin-ext', latinExt),
  publicSans('vietnamese', vietnamese),
  notoSans('latin', latin),
  notoSans('latin-ext', latinExt),
  notoSans('cyrillic', [
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x4b0, 0x4b1],
    [0x2116, 0x2116],
  ]),
  notoSans('cyrillic-ext', [
    [0x460, 0x52f],
    [0x1c80, 0x1c8a],
    [0x20b4, 0x20b4],
    [0xa640, 0xa69f],
  ]),
  notoSans('greek', [[0x370, 0x3ff]]),
  notoSans('greek-ext', [[0x1f00, 0x1fff]]),
  notoSans('devanagari', [
    [0x900, 0x97f],
    [0x1cd0, 0x1cf9],
    [0x20b9, 0x20b9],
    [0x25cc, 0x25cc],
    [0xa830, 0xa8ff],
  ]),
  {
    family: 'ibm-plex-sans-arabic-arabic',
    files: files('ibm-plex-sans-arabic-arabic', [400, 700]),
    covers: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x8a0, 0x8ff],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
    isFromRight: true,
  },
]

/** Every font file that a report may ask for, with the package that holds it under `files/`. */
export const fontFiles: readonly { name: string; package: string }[] = fontFamilies.flatMap(
  ({ family, files: byWeight }) =>
    Object.values(byWeight).map((name) => ({
      name,
      package: `@fontsource/${/^(public-sans|noto-sans|ibm-plex-sans-arabic)/.exec(family)?.[0]}`,
    })),
)
