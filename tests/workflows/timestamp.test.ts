import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fileInHand } from '#src/workflows/given-file.ts'
import { askTimestamp } from '#src/workflows/timestamp.ts'
import { verifyFile } from '#src/workflows/verify-file.ts'
import { answerTimestamp } from '#tests/support/linted-signing.ts'

const fixture = (name: string) =>
  fileInHand(
    name,
    Uint8Array.from(readFileSync(new URL(`../fixtures/timestamps/${name}`, import.meta.url))),
  )
const tooLarge = { ...fixture('signed.pdf'), size: 100_000_001 }

describe('a time stamp in two steps', () => {
  test('the first gives a request to send away', async () => {
    const asked = await askTimestamp(fixture('signed.pdf'))
    expect(asked).toMatchObject({
      ok: true,
      value: { name: 'signed.tsq', mediaType: 'application/timestamp-query' },
    })
  })

  test('the second gives the stamped file, which says before when it existed', async () => {
    const stamped = await answerTimestamp(fixture('signed.pdf'), fixture('answer.tsr'))
    if (!stamped.ok) throw new Error(stamped.error.kind)
    const { file, time, authority } = stamped.value
    expect([file.name, authority, time.slice(0, 4)]).toEqual([
      'signed-timestamped.pdf',
      'TEST ONLY Time Desk',
      '2026',
    ])
    const { pdfSignatures } = await verifyFile(fileInHand(file.name, file.bytes))
    expect(pdfSignatures.at(-1)).toMatchObject({ timestamp: { time }, verdict: 'intact' })
  })

  test.each([
    ['a file that is too large', tooLarge, fixture('answer.tsr'), 'too-large'],
    [
      'an answer that is too large',
      fixture('signed.pdf'),
      { ...fixture('answer.tsr'), size: 200_001 },
      'too-large',
    ],
    [
      'the request instead of the answer',
      fixture('signed.pdf'),
      fixture('request.tsq'),
      'not-an-answer',
    ],
    ['no PDF', fixture('answer.tsr'), fixture('answer.tsr'), 'unreadable-pdf'],
  ])('%s is told', async (_, file, answer, kind) => {
    expect(await answerTimestamp(file, answer)).toMatchObject({ ok: false, error: { kind } })
  })

  test('a file that cannot be stamped is told at the first step', async () => {
    expect(await askTimestamp(tooLarge)).toMatchObject({ error: { kind: 'too-large' } })
    expect(await askTimestamp(fixture('answer.tsr'))).toMatchObject({
      error: { kind: 'unreadable-pdf' },
    })
  })
})
