import { describe, expect, test } from 'vitest'
import { filesBelow, readText } from '#tests/support/repository-files.ts'

const app = ['schemas', 'src'].flatMap((folder) => filesBelow(folder, ['.ts', '.tsx']))
const screens = app.filter((path) => /^src\/(ui|features|app)\/.*\.tsx$/.test(path))
const containing = (pattern: RegExp, paths = app) =>
  paths.filter((path) => pattern.test(readText(path)))

describe('no text becomes code', () => {
  test.each([
    ['HTML', /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|\bsrcdoc\b/i],
    ['HTML by other ways', /document\.write|createContextualFragment|DOMParser|setHTMLUnsafe/],
    ['a program', /\beval\s*\(|new Function\(|(?<!new )\bFunction\(|\.constructor\s*\(/],
    ['a program later', /\bset(Timeout|Interval)\(\s*['"`]/],
    ['an event handler', /setAttribute\(\s*(?!['"])|setAttribute\(\s*['"]on/],
    ['a module by its name', /\bimport\(\s*(?!['"])/],
  ])('as %s', (_how, pattern) => {
    expect(containing(pattern)).toEqual([])
  })
})

describe('no text becomes an address', () => {
  test('a page leaves this one only by a link that was looked at', () => {
    const linking = containing(/<a\b[^>]*?\bhref=\{/s, screens)
    expect(linking).toEqual([
      'src/features/letters/LetterText.tsx',
      'src/features/sources/WebAddress.tsx',
    ])
    for (const path of linking) {
      const text = readText(path)
      for (const [, given] of text.matchAll(/<a\b[^>]*?\bhref=\{(.*?)\}/gs))
        expect(text, path).toContain(`isWebLink(${given})`)
    }
  })

  test('a program moves the page nowhere', () => {
    expect(containing(/window\.open|location\.(assign|replace)\(|location(\.\w+)? = /)).toEqual([])
    expect(containing(/\.(href|src|action) = /)).toEqual(['src/ui/download.ts'])
    expect(readText('src/ui/download.ts')).toContain('createObjectURL')
  })

  test('a file leads out only by a link that was looked at', () => {
    const inside = /(<Link\b[^>]*?\bsrc=\{(?!`#)|new ExternalHyperlink|\]\(<)/s
    const linking = containing(
      inside,
      app.filter((path) => path.startsWith('src/export/')),
    )
    expect(linking).toEqual([
      'src/export/letter-docx.ts',
      'src/export/markdown.ts',
      'src/export/pdf/LetterSources.tsx',
      'src/export/pdf/Sources.tsx',
    ])
    expect(linking.filter((path) => !readText(path).includes('isWebLink('))).toEqual([])
  })
})

describe('what nobody could see in a text is shown', () => {
  test('every element of a screen is made by the door that shows it', () => {
    expect(readText('vite.config.ts')).toMatch(/plugins: \[[^\]]*\bshownText\(\)/)
    expect(
      containing(/\bcreateElement\(|from 'react\/jsx|\bcloneElement\(|createPortal\(/),
    ).toEqual([
      'src/app/ErrorBoundary.tsx',
      'src/app/clean-picture.ts',
      'src/ui/dev-elements.ts',
      'src/ui/download.ts',
      'src/ui/elements.ts',
    ])
  })

  test('nothing is written on a page beside its elements', () => {
    expect(
      containing(/\b(alert|confirm|prompt)\(['"`\w]|\.(textContent|innerText|nodeValue) = /),
    ).toEqual([])
    expect(containing(/document\.title = /)).toEqual(['src/ui/PageTitle.tsx'])
    expect(readText('src/ui/PageTitle.tsx')).toContain("document.title = t('pageTitle'")
  })
})
