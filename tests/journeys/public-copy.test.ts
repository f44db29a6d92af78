import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Assessment } from '#schemas/assessment.ts'
import { pdfTexts } from '#src/signing/pdf-texts.ts'
import { launchBrowser, openApp } from '#tests/support/app-session.ts'
import { readText } from '#tests/support/repository-files.ts'
import { download, draftAddress, keep } from '#tests/support/walk.ts'

const witness = 'Quietwitness Marlowe'
const quote = 'They were told to agree with the score every single time.'
const inside = 'Ringback extension nine tomorrow'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-public-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A kept assessment in which a witness who must not be named is heard on one practice. */
async function aDraftWithAWitness(): Promise<string> {
  const draft: Assessment = JSON.parse(readText('tests/fixtures/assessments/hurricane-score.json'))
  const source = crypto.randomUUID()
  const [practice, finding] = Object.entries(draft.findings)[0] ?? []
  if (practice === undefined || !finding) throw new Error('The fixture has no findings.')
  const evidence = { id: crypto.randomUUID(), source, place: 'minute 12', quote }
  draft.sources.push({
    ...{ id: source, kind: 'interview', title: `Talk with ${witness}`, author: witness },
    ...{ date: '2026-03', link: '', seen: '2026-03-04', voice: 'independent', confidential: true },
  })
  draft.findings[practice] = {
    ...finding,
    internalNote: inside,
    evidence: [...finding.evidence, evidence],
  }
  const path = join(folder, 'draft.json')
  await writeFile(path, JSON.stringify(draft))
  return path
}

const dense = (text: string) => text.replaceAll(/[^\p{L}]/gu, '').toLowerCase()

test('a witness stays unnamed in every byte of a public copy, and the whole record proves the rest', async () => {
  const browser = await launchBrowser()
  const { page, complaints } = await openApp(browser)
  await page.getByRole('link', { name: /Open a file/ }).click()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await aDraftWithAWitness())
  await page.getByRole('button', { name: /copy/i }).first().click()
  await page.waitForURL(/#\/draft\//)
  await page.goto(`${draftAddress(page)}/export`)

  await page.getByRole('radio', { name: /A public copy/ }).check()
  await page.getByText(/^1 confidential source:/).waitFor()
  const words = page.getByLabel('Names and words that must not be public')
  await words.fill('Hurricane')
  await page.getByText('“Hurricane”, a word that you listed').waitFor()
  await words.fill(witness)
  await page.getByText(/Nothing that must stay inside was found/).waitFor()
  await page.getByRole('radio', { name: /^A draft/ }).check()
  await page.getByRole('button', { name: 'Make the draft files' }).click()
  await page.getByRole('heading', { name: 'For you alone' }).waitFor()

  const open = [
    await keep(await download(page, /^Download .*-public.*\.pdf$/), folder),
    await keep(await download(page, /^Download .*-public.*\d?\.json$/), folder),
    await keep(await download(page, /^Download .*-public.*\.csv$/), folder),
    await keep(await download(page, /^Download .*-public.*\.md$/), folder),
  ]
  const whole = await keep(await download(page, /^Download .*-INTERNAL.*\.json$/), folder)
  const texts = pdfTexts(open[0]?.bytes ?? new Uint8Array())
  const readable = dense(
    [
      ...open.flatMap(({ path, bytes }) => [path, bytes.toString()]),
      ...(texts.ok ? texts.value.map(({ text }) => text) : []),
    ].join('\n'),
  )
  expect(readable).toContain(dense('Left out of this public copy'))
  for (const secret of [witness, quote, inside]) {
    expect(readable).not.toContain(dense(secret))
    expect(dense(whole.bytes.toString())).toContain(dense(secret))
  }

  await page.goto(`${page.url().replace(/#.*$/, '')}#/check`)
  const pair = [open[0]?.path ?? '', whole.path]
  await page.locator('input[type=file]').first().setInputFiles(pair)
  await page.getByText(/is the public copy of/).waitFor()
  expect(complaints).toEqual([])
  await browser.close()
})
