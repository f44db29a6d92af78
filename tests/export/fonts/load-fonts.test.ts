import { describe, expect, it } from 'vitest'
import { loadFonts } from '#src/export/fonts/load-fonts.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'

/** Loads for this text and tells which files were asked for. */
async function loadFor(text: string) {
  const asked: string[] = []
  const result = await loadFonts(text, (name) => {
    asked.push(name)
    return fontFilesOnDisk(name)
  })
  if (!result.ok) throw new Error(result.error.kind)
  return { ...result.value, asked }
}

describe('loadFonts', () => {
  it('opens only the Latin face for plain English, each file once', async () => {
    const { families, asked } = await loadFor('Plain English, §5(c)(v) – “yes”.\n')
    expect(families).toEqual(['public-sans-latin'])
    expect(asked).toEqual([
      'public-sans-latin-400-normal.woff',
      'public-sans-latin-600-normal.woff',
      'public-sans-latin-700-normal.woff',
    ])
  })

  it.each([
    ['Łódź', 'public-sans-latin-ext'],
    ['Tiếng Việt', 'public-sans-vietnamese'],
    ['Русский', 'noto-sans-cyrillic'],
    ['Ελληνικά', 'noto-sans-greek'],
    ['हिन्दी', 'noto-sans-devanagari'],
    ['العربية', 'ibm-plex-sans-arabic-arabic'],
  ])('opens what %s needs', async (text, family) => {
    const { families, isDrawable } = await loadFor(text)
    expect(families).toContain(family)
    for (const character of text) expect(isDrawable(character.codePointAt(0)!)).toBe(true)
  })

  it('keeps a face that draws the mark when a character is drawn by none', async () => {
    const { isDrawable } = await loadFor('漢字')
    expect(isDrawable('漢'.codePointAt(0)!)).toBe(false)
    expect(isDrawable(0xfffd)).toBe(true)
  })

  it('opens nothing for what is dropped before printing', async () => {
    const { families } = await loadFor('a\u200b\u202eb\u2011c')
    expect(families).toEqual(['public-sans-latin'])
  })

  it('says which file could not be read', async () => {
    const result = await loadFonts('a', () => Promise.reject(new Error('offline')))
    expect(result).toEqual({
      ok: false,
      error: {
        kind: 'font-unavailable',
        file: 'public-sans-latin-400-normal.woff',
        reason: 'Error: offline',
      },
    })
  })

  it('says so when a file is not a font', async () => {
    const result = await loadFonts('a', () => Promise.resolve(new Uint8Array(64)))
    expect(result).toMatchObject({ ok: false, error: { kind: 'font-unavailable' } })
  })
})
