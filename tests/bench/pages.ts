import { spawnSync } from 'node:child_process'
import { createReportRenderer } from '#src/export/render-report-pdf.ts'
import { signPdf } from '#src/signing/sign-pdf.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { aReport } from '#tests/export/a-report.ts'
import { aReportPractice } from '#tests/export/report-parts.ts'
import { aSigner, signingTime } from '#tests/support/a-signer.ts'
import { fontFilesOnDisk } from '#tests/support/font-files.ts'
import { linted } from '#tests/support/linted.ts'
import { keepFigures, machine } from './figures.ts'

/**
 * What reports of many pages cost to typeset, sign and check: milliseconds of processor time, which a busy
 * machine does not stretch as it does the clock's, and the most memory that the process ever held. Each size has a process of its own, after a small report that warms it up.
 */
const sizes = [10, 50, 200, 1_000]
/** The pages of a report beside its practices. */
const OTHERS = 9
const note = 'Nobody outside the agency could say how the score was used, or by whom. '

async function rendered(practices: number): Promise<{ bytes: Uint8Array; pages: number }> {
  const model = aReport({
    practices: Array.from({ length: practices }, (_, index) =>
      aReportPractice({
        id: `practice-${index}`,
        title: `Practice number ${index}`,
        note: note.repeat(30),
      }),
    ),
  })
  const recordJson = new TextEncoder().encode('{"format":"plumbline-record/1"}\n')
  const print = await createReportRenderer(fontFilesOnDisk)({ model, recordJson })
  if (!print.ok) throw new Error(print.error.kind)
  return print.value
}

async function timed<T>(run: () => Promise<T>): Promise<{ value: T; took: number }> {
  const before = process.cpuUsage()
  const value = await run()
  const { user, system } = process.cpuUsage(before)
  return { value, took: Math.round((user + system) / 1_000) }
}

async function measured(practices: number) {
  const identity = await aSigner()
  const claims = { name: 'Ada Author', reason: '', time: signingTime, certify: true }
  const typeset = await timed(() => rendered(practices))
  const { pages, bytes } = typeset.value
  const signing = await timed(() => signPdf(bytes, { field: 'author', ...claims, identity }))
  if (!signing.value.ok) throw new Error(signing.value.error.kind)
  const signed = signing.value.value
  const check = await timed(() => verifyPdf(signed))
  return {
    pages,
    bytes: signed.length,
    verdict: check.value.signatures[0]?.verdict,
    typeset: typeset.took,
    typesetPerPage: Math.round((typeset.took / pages) * 10) / 10,
    sign: signing.took,
    check: check.took,
    checkPerPage: Math.round((check.took / pages) * 100) / 100,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

const [size] = process.argv.slice(2)
if (size === undefined) {
  const script = process.argv[1] ?? ''
  const reports = sizes.map((pages) => {
    const { stdout } = spawnSync('node_modules/.bin/tsx', [script, `${pages}`], {
      encoding: 'utf8',
    })
    return JSON.parse(stdout) as unknown
  })
  keepFigures({ pages: { measuredAt: new Date().toISOString(), machine, reports } })
} else {
  linted((await rendered(1)).bytes)
  await measured(1)
  console.log(JSON.stringify(await measured(Math.max(1, Number(size) - OTHERS))))
}
