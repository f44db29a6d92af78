import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { linted } from '#tests/support/linted.ts'
import { launchWebKit, noWebKit, type WebKit } from '#tests/support/webkit.ts'

const typed = 'Nobody in the programme was told that a score decides how they are watched.'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-webkit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const says = (tag: string, words: string) => `//${tag}[contains(normalize-space(.), "${words}")]`
const labelled = (words: string) =>
  `//*[@id = //label[starts-with(normalize-space(.), "${words}")]/@for]`

/** The files that the page gave out, as the person's disk gets them: the driver tells nothing of downloads. */
const watchDownloads = (webkit: WebKit) =>
  webkit.run(`
    window.given = []
    const { createObjectURL } = URL
    URL.createObjectURL = (blob) => {
      window.given.push(blob)
      return createObjectURL.call(URL, blob)
    }`)

const lastDownload = async (webkit: WebKit): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(
    Buffer.from(
      await webkit.run<string>(`
        return new Promise((done) => {
          const reader = new FileReader()
          reader.onload = () => done(reader.result.split(',')[1])
          reader.readAsDataURL(window.given.at(-1))
        })`),
      'base64',
    ),
  )

const reason = noWebKit()
const ways = [
  { name: 'served', url: 'appUrl' },
  { name: 'one file, opened from the disk', url: 'fileUrl' },
] as const

describe.each(ways)('WebKit, $name', ({ url }) => {
  test('what was typed is there after a reload, and leaves as a signed file that checks', async ({
    skip,
  }) => {
    if (reason !== undefined) skip(reason)
    const webkit = await launchWebKit()
    try {
      await webkit.goTo(inject(url))
      await webkit.click(says('a', 'Start blank'))
      await webkit.click(says('label', 'shadow assessment'))
      await webkit.click(says('button', 'Start the assessment'))
      await webkit.waitFor(says('h1', 'Untitled'))
      const draft = (await webkit.run<string>('return location.href')).replace(
        /(#\/draft\/[^/?]+).*$/,
        '$1',
      )
      await webkit.goTo(`${draft}/practice/v-d`)
      await webkit.type(labelled('Your finding, in a sentence or two'), typed)
      await webkit.waitFor(says('*', 'Saved on this device'))
      await webkit.reload()
      await webkit.waitFor(labelled('Your finding, in a sentence or two'))
      await expect
        .poll(() => webkit.run('return document.querySelector("textarea")?.value'))
        .toBe(typed)

      await webkit.goTo(`${draft}/export`)
      await webkit.click(says('label', 'Signed and final'))
      await webkit.type(labelled('Name'), 'Ana Pérez')
      await watchDownloads(webkit)
      await webkit.click(says('button', 'Sign and make the files'))
      await webkit.waitFor(says('h2', 'Signed, and checked'), 120_000)
      await webkit.click(says('button', '.pdf'))
      const report = linted(await lastDownload(webkit))
      const { signatures } = await verifyPdf(report)
      expect(signatures.map(({ verdict }) => verdict)).toEqual(['intact'])

      const path = join(folder, `${url}.pdf`)
      writeFileSync(path, report)
      await webkit.click(says('a', 'Check a file'))
      await webkit.type('//input[@type="file"]', path)
      await webkit.waitFor(says('*', 'Not changed since it was signed'))
    } finally {
      await webkit.close()
    }
  })
})
