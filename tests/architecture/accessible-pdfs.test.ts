import { describe, expect, test } from 'vitest'
import { filesBelow, readText } from '#tests/support/repository-files.ts'

/** Modules of ours that give a whole PDF. */
const MAKERS =
  /^import \{[^}]*\} from '#src\/(export\/(tagged\/render-tagged-pdf|render-report-pdf|letter-pdf|compare-pdf|export-worker|export-client)|cli\/export-command)\.ts'/gm
const ONLY_TYPES = /^import \{ (type \w+(, )?)+ \} from/

const makesPdf = (text: string): boolean =>
  Array.from(text.matchAll(MAKERS)).some(([line]) => !ONLY_TYPES.test(line))

describe('every PDF that a test makes is held to PDF/UA and PDF/A', () => {
  const tests = filesBelow('tests', ['.ts', '.tsx'])
  const makers = tests.filter((path) => makesPdf(readText(path)))

  test('there are tests that make some', () => {
    expect(makers).toContain('tests/support/an-export.ts')
    expect(makers).toContain('tests/export/tagged/sample-document.tsx')
  })

  test('by whoever makes it, so that nobody who asks for one can forget', () => {
    expect(makers.filter((path) => !/\b(linted|lintPdf)\(/.test(readText(path)))).toEqual([])
  })
})
