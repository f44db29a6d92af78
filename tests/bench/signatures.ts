import { readFileSync } from 'node:fs'
import type { AssessmentRecord } from '#schemas/record.ts'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { verifyRecord } from '#src/signing/verify-record.ts'
import { anOrganisation, recordSignedByMany, signedOnByMany } from '#tests/support/many-signers.ts'
import { median } from './measure.ts'

const kept = 'tests/fixtures/formats/1'

type SignatureFigures = {
  /** Signatures in the file, the author's among them. */
  readonly signatures: number
  readonly bytes: number
  /** One more signature than that. */
  readonly signOne: Duration
  readonly verify: Duration
}

/** Milliseconds, in Node.js; `processor` is what a busy machine does not change. */
type Duration = { readonly wall: number; readonly processor: number }

/** Signing and checking a report and a record that 1, 10 and 150 people have signed. */
export async function measureSignatures(rounds: number) {
  const report = Uint8Array.from(readFileSync(`${kept}/report.pdf`))
  const record: AssessmentRecord = JSON.parse(readFileSync(`${kept}/record.json`, 'utf8'))
  const sizes = [1, 10, 150]
  for (let number = 1; number <= 150; number += 1) await anOrganisation(number)
  const pdf: SignatureFigures[] = []
  const json: SignatureFigures[] = []
  for (const signatures of sizes) {
    const print = await signedOnByMany(report, signatures - 1)
    pdf.push({
      ...{ signatures, bytes: print.length },
      signOne: await timed(rounds, () => signedOnByMany(print, 1, signatures)),
      verify: await timed(rounds, () => verifyPdf(print)),
    })
    const data = await recordSignedByMany(record, signatures - 1)
    json.push({
      ...{ signatures, bytes: JSON.stringify(data, null, 2).length },
      signOne: await timed(rounds, () => recordSignedByMany(data, 1, signatures)),
      verify: await timed(rounds, () => verifyRecord(data)),
    })
  }
  return { pdf, json }
}

async function timed(rounds: number, work: () => Promise<unknown>): Promise<Duration> {
  const wall: number[] = []
  const processor: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    const used = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(used)
    wall.push(performance.now() - started)
    processor.push((user + system) / 1_000)
  }
  return { wall: Math.round(median(wall)), processor: Math.round(median(processor)) }
}
