import { existsSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { describe, expect, test } from 'vitest'
import { frameworks } from '#src/frameworks/registry.ts'
import { filesBelow, readText } from '#tests/support/repository-files.ts'

const code = ['.ts', '.tsx']
const isContent = (path: string) => /^src\/(frameworks|cases|letters)\//.test(path)
const logic = ['schemas', 'src'].flatMap((folder) => filesBelow(folder, code))
const lineCount = (path: string) => readText(path).trimEnd().split('\n').length

function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

describe('the import table', () => {
  test('is checked on every module there is', async () => {
    const rules = await extractConfig('./.dependency-cruiser.mjs')
    const { output } = await cruise(['src', 'schemas'], rules.options ?? {}, undefined, {
      tsConfig: extractTsConfig('tsconfig.json'),
    })
    const seen = typeof output === 'string' ? [] : output.modules.map((module) => module.source)
    expect(logic.filter((path) => !seen.includes(path))).toEqual([])
  })
})

describe('content is data', () => {
  test('no code outside the frameworks names one', () => {
    const names = frameworks.flatMap(({ id, title }) => [id, title, 'M-24-10', 'M-25-21'])
    const naming = logic
      .filter((path) => !isContent(path))
      .filter((path) => names.some((name) => readText(path).includes(name)))
    expect(naming).toEqual([])
  })
})

describe('the mirror rule', () => {
  test('every file of the headless rooms has its test', () => {
    const hasTest = (path: string) =>
      ['.test.ts', '.test.tsx'].some((ending) =>
        existsSync(path.replace(/^src\//, 'tests/').replace(/\.tsx?$/, ending)),
      )
    const rooms = /^src\/(domain|threads|inventory|storage|export|signing|workflows)\//
    const untested = logic.filter((path) => rooms.test(path) && !path.endsWith('.d.ts'))
    expect(untested.filter((path) => !hasTest(path))).toEqual([])
  })
})

describe('budgets of size', () => {
  test('logic files have at most 250 lines, content files 400', () => {
    const tooLong = logic.filter((path) => lineCount(path) > (isContent(path) ? 400 : 250))
    expect(tooLong).toEqual([])
  })

  test('the median logic file has at most 60 lines, nine of ten at most 180', () => {
    const lines = logic
      .filter((path) => !isContent(path))
      .map(lineCount)
      .sort((a, b) => a - b)
    expect(percentile(lines, 0.5)).toBeLessThanOrEqual(60)
    expect(percentile(lines, 0.9)).toBeLessThanOrEqual(180)
  })

  test('no folder is named for leftovers', () => {
    const folders = logic.flatMap((path) => path.split('/').slice(0, -1))
    const leftovers = ['utils', 'helpers', 'common', 'types', 'hooks', 'lib', 'misc']
    expect(leftovers.filter((name) => folders.includes(name))).toEqual([])
  })
})

describe('honest tests', () => {
  const tests = filesBelow('tests', code).filter((path) => !path.startsWith('tests/architecture/'))
  const containing = (pattern: RegExp, paths = tests) =>
    paths.filter((path) => pattern.test(readText(path)))

  test('no module is mocked outside the tests of the wiring', () => {
    const elsewhere = tests.filter((path) => !path.startsWith('tests/app/'))
    expect(containing(/vi\.(mock|doMock)\(/, elsewhere)).toEqual([])
  })

  test('no test is left alone, left for later, or compared with its own past output', () => {
    expect(containing(/\b(test|it|describe)\.(only|todo)\(/)).toEqual([])
    expect(containing(/toMatch(Inline)?Snapshot\(/)).toEqual([])
  })
})
