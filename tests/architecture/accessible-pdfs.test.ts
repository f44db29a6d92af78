import { describe, expect, test } from 'vitest'
import { filesBelow, readText } from '#tests/support/repository-files.ts'

/** Modules of ours that give a whole PDF, or sign or stamp one. */
const MAKERS =
  /^import \{[^}]*\} from '#src\/(export\/(tagged\/render-tagged-pdf|render-report-pdf|letter-pdf|compare-pdf|export-worker|export-client)|cli\/(export|sign)-command|signing\/(sign-pdf|timestamp-pdf)|workflows\/(add-signature|export-assessment|timestamp))\.ts'/gm
const ONLY_TYPES = /^import \{\s*(type \w+(,\s*)?)+\} from/
/** What reads a PDF, or asks about one, and makes none. */
const ASKERS = /\b(requestTimestamp|askTimestamp|longestRender)\b,?/g

const linting = /\b(linted|lintedAfter|lintPdf)\(/

const makesPdf = (text: string): boolean =>
  Array.from(text.replaceAll(ASKERS, '').matchAll(MAKERS)).some(
    ([line]) => !ONLY_TYPES.test(line) && !/^import \{\s*\} from/.test(line),
  )

describe('every PDF that a test makes is held to PDF/UA and PDF/A', () => {
  const tests = filesBelow('tests', ['.ts', '.tsx'])
  const makers = tests.filter((path) => makesPdf(readText(path)))

  test('there are tests that make some', () => {
    expect(makers).toContain('tests/support/an-export.ts')
    expect(makers).toContain('tests/support/linted-signing.ts')
    expect(makers).toContain('tests/export/tagged/sample-document.tsx')
  })

  test('by whoever makes it, so that nobody who asks for one can forget', () => {
    expect(makers.filter((path) => !linting.test(readText(path)))).toEqual([])
  })

  test('as it comes out of the browser, too: whoever keeps what a page gives sees to it', () => {
    const keepers = tests.filter((path) => /\.saveAs\(|\)\.path\(\)/.test(readText(path)))
    expect(keepers).toContain('tests/support/walk.ts')
    expect(keepers.filter((path) => !linting.test(readText(path)))).toEqual([
      // A backup, which holds no PDF.
      'tests/bench/storage.ts',
    ])
  })
})
