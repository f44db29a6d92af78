import { existsSync } from 'node:fs'
import { create } from 'fontkit'
import { expect, it, test } from 'vitest'
import { fontFamilies, fontFiles } from '#src/export/fonts/font-manifest.ts'
import { woffToSfnt } from '#src/export/fonts/woff.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'

test.each(fontFiles)('$name is in $package', ({ name, package: from }) => {
  expect(existsSync(new URL(`../../../node_modules/${from}/files/${name}`, import.meta.url))).toBe(
    true,
  )
})

it('starts with a family that draws plain English', async () => {
  const [first] = fontFamilies
  for (const file of Object.values(first!.files)) {
    const font = create(woffToSfnt(await fontFilesOnDisk(file)))
    for (const character of 'Agency ought to stop: §5(c)(v) – “yes”, 0123456789 · € ½…')
      expect(font.hasGlyphForCodePoint(character.codePointAt(0)!), character).toBe(true)
  }
})

it('names each family and each file once', () => {
  const families = fontFamilies.map(({ family }) => family)
  const names = fontFiles.map(({ name }) => name)
  expect(new Set(families).size).toBe(families.length)
  expect(new Set(names).size).toBe(names.length)
})
