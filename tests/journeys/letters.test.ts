import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { launchBrowser, openApp } from '#tests/support/app-session.ts'
import { lintPdf } from '#tests/support/pdf-lint.ts'
import { readPdf } from '#tests/support/pdf-reading.ts'
import {
  answerPractice,
  download,
  draftAddress,
  goToPractice,
  keep,
  saved,
} from '#tests/support/walk.ts'

const asked = {
  'v-b': 'Consult communities (M-24-10 §5(c)(v)(B), pages 22-23)',
  'v-f': 'Opt-out (M-24-10 §5(c)(v)(F), page 24)',
}

test('from a starter case to a records request that asks for what is not shown, and for nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'letters-'))
  const browser = await launchBrowser()
  const { page, complaints } = await openApp(browser)
  await page.getByRole('link', { name: 'See the eight cases' }).click()
  await page.getByRole('button', { name: /^Start from this case.*Hurricane Score/ }).click()
  await page.waitForURL(/#\/draft\//)
  const draft = draftAddress(page)
  for (const practice of Object.keys(asked)) {
    await goToPractice(page, draft, practice)
    await answerPractice(page, 'Not shown')
  }
  await saved(page)

  await page.getByRole('link', { name: 'Letters', exact: true }).click()
  await page.getByRole('button', { name: 'Start a letter: Records request (FOIA)' }).click()
  await page.getByRole('heading', { level: 1, name: 'Records request: Hurricane Score' }).waitFor()
  await page.getByLabel('From whom?').fill('Ada Advocate\nJustice Watch')
  await page.getByRole('button', { name: 'Rewrite: Subject' }).click()
  await page.getByRole('textbox', { name: 'Subject' }).fill('For records on Hurricane Score')
  await page.getByRole('button', { name: 'Done: Subject' }).click()
  await page.getByRole('button', { name: 'Leave out: Fee waiver' }).click()

  const docx = await keep(await download(page, /^Save as Word document/), folder)
  const markdown = await keep(await download(page, /^Save as Markdown/), folder)
  const pdf = await keep(await download(page, /^Save as PDF/), folder)
  const printed = await readPdf(pdf.bytes)
  const texts = [
    strFromU8(unzipSync(docx.bytes)['word/document.xml']!).replace(/<[^>]+>/g, ''),
    markdown.bytes.toString('utf8').replace(/\\/g, ''),
    printed.pages.map(({ text }) => text).join(' '),
  ]
  for (const text of texts) {
    const cited = text.match(/§5\(c\)\(i?v\)\([A-Z]\)/g)
    expect([...new Set(cited)].sort()).toEqual(['§5(c)(v)(B)', '§5(c)(v)(F)'])
    for (const practice of Object.values(asked)) expect(text).toContain(practice)
    expect(text.match(/\(“(must|should)”\)/g)).toHaveLength(9)
    expect(text).toContain('For records on Hurricane Score')
    expect(text).not.toContain('552(a)(4)(A)(iii)')
    expect(text).toContain('Ada Advocate')
  }
  expect(lintPdf(pdf.bytes)).toEqual([])
  expect(complaints).toEqual([])
  await page.reload()
  await page.getByText('For records on Hurricane Score').waitFor()
  await browser.close()
  await rm(folder, { recursive: true })
})
