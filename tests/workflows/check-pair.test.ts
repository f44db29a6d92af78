import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AssessmentRecord } from '#schemas/record.ts'
import { recordJson } from '#src/export/record-json.ts'
import { provesWithheld } from '#src/workflows/check-pair.ts'
import { issuePublicCopy } from '#src/workflows/issue-public-copy.ts'
import { verifyFiles } from '#src/workflows/verify-file.ts'
import { aCanaryAssessment } from '#tests/support/a-canary-assessment.ts'
import { aFile } from '#tests/support/a-device.ts'
import { aFramework } from '#tests/support/a-framework.ts'
import { signingTime } from '#tests/support/a-sealed-record.ts'
import { idsFrom } from '#tests/support/an-assessment.ts'
import { readText } from '#tests/support/repository-files.ts'

let open: AssessmentRecord
let whole: AssessmentRecord

const aPair = async () => {
  const deps = { now: () => signingTime, newId: idsFrom(900), appVersion: '1.2.3' }
  const issued = await issuePublicCopy(deps, aFramework, aCanaryAssessment, undefined, {
    mayStay: [],
  })
  if (!issued.ok) throw new Error(issued.error.kind)
  return { open: issued.value.record, whole: issued.value.whole.record }
}

beforeAll(async () => {
  const pair = await aPair()
  open = pair.open
  whole = pair.whole
})

const together = async (...records: AssessmentRecord[]) =>
  (await verifyFiles(records.map((record, at) => aFile(`${at}.json`, record)))).together

describe('a public copy with its whole record', () => {
  test('has nothing against it', async () => {
    expect(await provesWithheld(open, whole)).toEqual([])
  })

  test('is told as one, whichever comes first and however often', async () => {
    expect(await together(whole, open)).toMatchObject({
      ...{ kind: 'public-copy', open: '1.json', whole: '0.json' },
      leftOut: { source: 1, draft: 3 },
    })
    expect(await together(open, whole, open)).toMatchObject({ kind: 'public-copy' })
  })

  test('of another export of the same draft does not fit: the salts are others', async () => {
    const other = await aPair()
    expect(await together(open, other.whole)).toMatchObject({
      kind: 'not-its-public-copy',
      faults: expect.arrayContaining([{ kind: 'other-value', where: '/assessment/sources/1' }]),
    })
  })
})

test.each<[string, (record: AssessmentRecord) => AssessmentRecord, string]>([
  ['a title', (r) => ({ ...r, assessment: { ...r.assessment, title: 'x' } }), 'differs'],
  [
    'the list of what is left out',
    (r) => ({ ...r, withheld: r.withheld?.slice(1) ?? [] }),
    'not-listed',
  ],
  [
    'a commitment',
    (r) => ({
      ...r,
      withheld: (r.withheld ?? []).map((w) => ({ ...w, commitment: 'ab'.repeat(32) })),
    }),
    'other-value',
  ],
])('a public copy in which %s was changed is told', async (_, change, kind) => {
  const faults = await provesWithheld(change(open), whole)
  expect(faults.map((fault) => fault.kind)).toContain(kind)
})

test('two public copies, or two whole records, are different records and no pair', async () => {
  const other = await aPair()
  expect(await together(open, other.open)).toEqual({ kind: 'different-records' })
  expect(await together(whole, other.whole)).toEqual({ kind: 'different-records' })
})

const hasPython = spawnSync('python3', ['--version']).status === 0

test.skipIf(!hasPython)(
  `the program in the page on formats opens every commitment (${hasPython ? 'run' : 'no python3 here'})`,
  () => {
    const [, program = ''] = /^```python\n(.*?)^```/ms.exec(readText('docs/formats.md')) ?? []
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-pair-'))
    writeFileSync(join(folder, 'public.json'), recordJson(open))
    writeFileSync(join(folder, 'whole.json'), recordJson(whole))
    const { stdout, stderr } = spawnSync('python3', ['-c', program], {
      cwd: folder,
      encoding: 'utf8',
    })
    rmSync(folder, { recursive: true })
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual(open.withheld?.map(({ where }) => `opens ${where}`))
  },
)
