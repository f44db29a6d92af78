import { describe, expect, test } from 'vitest'
import { countersigned, isCountersigned } from '#src/workflows/countersigned.ts'
import { aChange, aPdfSignature } from '#tests/support/a-file-check.ts'

const stamp = {
  time: '2026-11-22T14:08:00.000Z',
  policy: '1.2.3',
  serial: '01',
  nonce: null,
}
const filled = aChange({ kind: 'signature-field', severity: 'permitted', field: 'reviewer' })
const first = aPdfSignature({ verdict: 'later-permitted', changes: [filled] })
const last = aPdfSignature({ field: 'reviewer' })

describe('a file is countersigned', () => {
  test('when all that came after the first signature is another one, and that holds', () => {
    expect(isCountersigned([first, last])).toBe(true)
  })

  test.each([
    ['a single signature', [last]],
    ['no signature that covers the whole file', [first, first]],
    ['a signature that does not hold', [first, aPdfSignature({ verdict: 'broken' }), last]],
    ['a signature that is not settled', [aPdfSignature({ verdict: 'unsure' }), last]],
    [
      'something else that was added, though permitted',
      [{ ...first, changes: [filled, aChange({ kind: 'metadata', severity: 'permitted' })] }, last],
    ],
  ])('not with %s', (_, signatures) => {
    expect(isCountersigned(signatures)).toBe(false)
  })
})

describe('what is told of it', () => {
  test('is nothing for one signature or none', () => {
    expect([countersigned([]), countersigned([last])]).toEqual([[], []])
  })

  test('is how many signed after the first, and apart from them how many time stamps there are', () => {
    const stamped = aPdfSignature({ timestamp: stamp })
    expect(countersigned([first, last, last, stamped])).toEqual([
      { kind: 'countersigned', signatures: 2, timestamps: 1 },
    ])
    expect(countersigned([first, stamped])).toEqual([
      { kind: 'countersigned', signatures: 0, timestamps: 1 },
    ])
  })
})
