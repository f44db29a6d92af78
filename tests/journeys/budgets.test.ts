import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, inject, onTestFinished, test } from 'vitest'
import type { Packed } from '#src/app/build/offline-archive.ts'
import { launchBrowser } from '#tests/support/app-session.ts'
import { measureFirstVisit } from '#tests/support/first-visit.ts'

test('a first visit fetches at most 120 kB of scripts and styles, compressed', async () => {
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const { bytes, requests } = await measureFirstVisit(await context.newPage(), inject('appUrl'))
  await context.close()
  expect(bytes.script + bytes.style).toBeLessThanOrEqual(120_000)
  expect(requests.length).toBeLessThanOrEqual(16)
})

test('the service worker keeps every file that the app needs, and no other', () => {
  const beside = /^(sw\.js|plumbline\.html|offline-\w+\.bin)$/
  const built = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !beside.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).slice(1).join('/'))
  const worker = readFileSync('dist/sw.js', 'utf8')
  const contents: Packed[] = JSON.parse(/const files = (.*)/.exec(worker)?.[1] ?? '[]')
  expect(contents.map(([name]) => name).sort()).toEqual(built.sort())
  const archive = /const archive = "(.*)"/.exec(worker)?.[1] ?? ''
  const all = gunzipSync(readFileSync(join('dist', archive)))
  let at = 0
  for (const [name, length] of contents) {
    const inArchive = all.subarray(at, at + length)
    expect(inArchive.equals(readFileSync(join('dist', name))), name).toBe(true)
    at += length
  }
  expect(at).toBe(all.length)
})

test('the one-file edition built again has the same bytes', () => {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  const program = ['node_modules/tsx/dist/cli.mjs', 'src/app/build/build-single.ts']
  const built = spawnSync(process.execPath, program, { env, encoding: 'utf8' })
  const sha256 = createHash('sha256').update(readFileSync('dist/plumbline.html')).digest('hex')
  expect(built.stdout).toContain(`SHA-256 ${sha256}`)
})

test('the policy of the page lets nothing out', () => {
  const page = readFileSync('dist/index.html', 'utf8').replaceAll('&#39;', "'")
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? ''
  const rules = policy.split(';').map((rule) => rule.trim())
  expect(rules).toContain("default-src 'none'")
  expect(rules).toContain("connect-src 'none'")
  expect(rules).toContain("form-action 'none'")
  expect(rules).toContain("base-uri 'none'")
  expect(rules).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/)
})
