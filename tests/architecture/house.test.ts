import { existsSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'
import { frameworks } from '#src/frameworks/registry.ts'
import { filesBelow, readText } from '#tests/support/repository-files.ts'

const code = ['.ts', '.tsx']
const isContent = (path: string) => /^src\/(frameworks|cases)\//.test(path)
const logic = ['schemas', 'src'].flatMap((folder) => filesBelow(folder, code))
const lineCount = (path: string) => readText(path).trimEnd().split('\n').length

function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

describe('the import table', () => {
  test('is checked on every module there is', async () => {
    const { default: rules } = await import('../../.dependency-cruiser.mjs')
    const { output } = await cruise(['src', 'schemas'], { ...rules.options, ruleSet: rules })
    const seen = typeof output === 'string' ? [] : output.modules.map((module) => module.source)
    expect(logic.filter((path) => !seen.includes(path))).toEqual([])
  })
})

describe('content is data', () => {
  const names = frameworks.flatMap(({ id, title }) => [id, title, 'M-24-10', 'M-25-21'])
  test.each(logic.filter((path) => !isContent(path)))('%s names no framework', (path) => {
    const text = readText(path)
    expect(names.filter((name) => text.includes(name))).toEqual([])
  })
})

describe('the mirror rule', () => {
  const mirrored = logic.filter((path) =>
    /^src\/(domain|inventory|storage|export|signing|workflows)\//.test(path),
  )
  test.each(mirrored)('%s has its test', (path) => {
    const test = path.replace(/^src\//, 'tests/').replace(/\.tsx?$/, '.test')
    expect([`${test}.ts`, `${test}.tsx`].some((candidate) => existsSync(candidate))).toBe(true)
  })
})

describe('budgets of size', () => {
  test.each(logic)('%s is within its lines', (path) => {
    expect(lineCount(path)).toBeLessThanOrEqual(isContent(path) ? 400 : 250)
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
  const tests = filesBelow('tests', code)
  test.each(tests)('%s mocks no module and skips without saying why', (path) => {
    const text = path.startsWith('tests/architecture/') ? '' : readText(path)
    if (!path.startsWith('tests/app/')) expect(text).not.toMatch(/vi\.(mock|doMock)\(/)
    expect(text).not.toMatch(/\b(test|it|describe)\.(only|todo)\(/)
    expect(text).not.toMatch(/toMatch(Inline)?Snapshot\(/)
  })
})
