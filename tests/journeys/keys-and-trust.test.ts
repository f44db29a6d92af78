import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { keptPassword } from '#tests/support/a-p12.ts'
import { type AppSession, launchBrowser, openApp } from '#tests/support/app-session.ts'
import { axeFindings } from '#tests/support/axe.ts'
import { lintedAfter } from '#tests/support/linted.ts'

let browser: Browser
let session: AppSession
beforeAll(async () => {
  browser = await launchBrowser()
  session = await openApp(browser)
})
afterAll(async () => {
  await session.close()
  await browser.close()
})

const certificates = 'tests/fixtures/certificates'
const stamps = 'tests/fixtures/timestamps'
const report = 'tests/fixtures/formats/1/report.pdf'

test('a certificate from a file signs, an authority is trusted, a fingerprint is known again', async () => {
  const { page, complaints } = session
  await page.getByRole('link', { name: 'Keys and trust' }).click()
  await page.getByRole('heading', { level: 1, name: 'Keys and trust' }).waitFor()
  expect(await axeFindings(page)).toEqual([])

  await page
    .getByLabel('Choose a .p12 or .pfx file')
    .last()
    .setInputFiles(`${certificates}/rsa-legacy.p12`)
  await page.getByLabel('Password of the file').fill('wrong')
  await page.getByRole('button', { name: 'Open the file' }).click()
  await page.getByText('The password does not open this file.').waitFor()
  await page.getByLabel('Password of the file').fill(keptPassword)
  await page.getByRole('button', { name: 'Open the file' }).click()
  await page.getByRole('radio', { name: /TEST ONLY rsa/ }).waitFor()
  await page.getByRole('button', { name: 'Sign with this key' }).click()
  await page.getByText('It is forgotten when you close this page.').waitFor()

  await page.getByLabel('Import a certificate').last().setInputFiles(`${certificates}/root.pem`)
  await page.getByRole('rowheader', { name: /TEST ONLY Root/ }).waitFor()
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('link', { name: 'Check a file' }).click()
  await page.getByLabel('Drop PDF or JSON files here').last().setInputFiles(report)
  await page.getByText(/^I compared the fingerprint of/).click()
  await page.getByRole('button', { name: 'Put into the address book' }).click()
  await page.getByText(/is in your address book/).waitFor()
  await page.getByLabel('Drop PDF or JSON files here').last().setInputFiles(report)
  await page.getByText(/^You compared this fingerprint with/).waitFor()
  expect(complaints).toEqual([])
}, 60_000)

test('a time stamp is asked for, answered and checked without a network', async () => {
  const { page, requests } = session
  const before = requests.length
  await page.getByRole('link', { name: 'Keys and trust' }).click()
  const request = page.waitForEvent('download')
  await page.getByLabel('Choose the signed PDF').last().setInputFiles(`${stamps}/signed.pdf`)
  expect(readFileSync(await (await request).path())).toEqual(readFileSync(`${stamps}/request.tsq`))
  const answer = page.waitForEvent('download')
  await page
    .getByLabel('Choose the same PDF')
    .last()
    .setInputFiles([`${stamps}/signed.pdf`, `${stamps}/answer.tsr`])
  await page.getByText(/The file existed before .* says TEST ONLY Time Desk/).waitFor()
  const stamped = lintedAfter(
    readFileSync(`${stamps}/signed.pdf`),
    Uint8Array.from(readFileSync(await (await answer).path())),
  )
  const { signatures } = await verifyPdf(stamped)
  expect(signatures.map(({ verdict }) => verdict)).toEqual(['later-permitted', 'intact'])
  const { origin } = new URL(page.url())
  expect(
    requests.slice(before).filter((url) => !url.replace('blob:', '').startsWith(origin)),
  ).toEqual([])
}, 60_000)
