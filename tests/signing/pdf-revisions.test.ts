import { describe, expect, test } from 'vitest'
import { createBudget, defaultLimits } from '#src/signing/pdf-budget.ts'
import { readRevisions } from '#src/signing/pdf-revisions.ts'
import { aCursor, faultOf } from '#tests/support/a-cursor.ts'
import { aPdf, appendRevision, CONTENT_ONE, stream } from '#tests/support/a-pdf.ts'

const revisionsOf = (bytes: Uint8Array) => readRevisions(bytes, createBudget(defaultLimits))
const text = (parts: string) => aCursor(parts).bytes
const change = { num: CONTENT_ONE, body: stream('', 'q Q') }

describe('revisions', () => {
  test.each(['table', 'stream'] as const)(
    'a file with a %s that was saved once has one',
    (form) => {
      const bytes = aPdf({ form })
      expect(revisionsOf(bytes)).toMatchObject([{ form, end: bytes.length, eof: bytes.length - 1 }])
    },
  )

  test('come oldest first, each ending where it was saved', () => {
    const first = aPdf()
    const second = appendRevision(first, [change])
    const third = appendRevision(second, [])
    const revisions = revisionsOf(third)
    expect(revisions.map(({ end }) => end)).toEqual([first.length, second.length, third.length])
    expect([...(revisions[1]?.entries.keys() ?? [])]).toEqual([CONTENT_ONE])
    expect(revisions[2]?.entries.size).toBe(0)
  })

  test.each([
    ['nothing', '', 0],
    ['a line feed', '\n', 1],
    ['a carriage return', '\r', 1],
    ['both', '\r\n', 2],
    ['two line feeds', '\n\n', 1],
  ])('end after the line end behind the mark: %s', (_, ending, counted) => {
    const bytes = text(`xref\n0 0\ntrailer <<>>\nstartxref\n0\n%%EOF${ending}`)
    const whole = new Uint8Array([...text('%PDF-1.7\n'), ...bytes])
    const moved = Buffer.from(whole).toString('latin1').replace('startxref\n0', 'startxref\n9')
    const [revision] = revisionsOf(text(moved))
    expect(Number(revision?.end) - Number(revision?.eof)).toBe(counted)
  })

  test('the last mark counts, however much follows it', () => {
    const bytes = aPdf()
    const long = new Uint8Array([...bytes, ...new Uint8Array(10_000).fill(0x73)])
    expect(revisionsOf(long)).toMatchObject([{ end: bytes.length }])
  })

  test('the last mark is found far from the end, across the reader’s blocks', () => {
    const bytes = aPdf()
    for (const length of [1_048_560, 1_048_570, 1_048_580, 3_000_000]) {
      const long = new Uint8Array(bytes.length + length).fill(0x78)
      long.set(bytes)
      expect(revisionsOf(long)).toMatchObject([{ end: bytes.length }])
    }
  })

  test('a linearized file has one revision, though it has two sections', () => {
    const bytes = linearized()
    const [first, ...others] = revisionsOf(bytes)
    expect(others).toEqual([])
    expect(first?.end).toBe(bytes.length)
    expect(first?.entries.has(CONTENT_ONE)).toBe(true)
  })

  test('a section planted early comes last when only a later mark points to it', () => {
    const planted = 'xref\n7 1\n0000000005 00000 n \ntrailer <</Prev 80>>\n'
    const start = `%PDF-1.7\n${planted}`.padEnd(80)
    const first = 'xref\n0 0\ntrailer <<>>\nstartxref\n80\n%%EOF\n'
    const [old, now] = revisionsOf(text(`${start}${first}startxref\n9\n%%EOF\n`))
    expect(old).toMatchObject({ at: 80, end: 80 + first.length })
    expect([...(now?.entries.keys() ?? [])]).toEqual([7])
  })
})

/** Two sections as Annex F lays them out: the first page's stands first and points to the other. */
function linearized(): Uint8Array {
  const head = '%PDF-1.7\n'
  const one = `${CONTENT_ONE} 0 obj null endobj\n`
  const secondAt = 300
  const first = `xref\n0 1\n0000000000 65535 f \ntrailer <</Size 9 /Prev ${secondAt}>>\nstartxref\n0\n%%EOF\n`
  const firstAt = head.length + one.length
  const before = (head + one + first).padEnd(secondAt)
  const second = `xref\n0 1\n0000000000 65535 f \n${CONTENT_ONE} 1\n${String(head.length).padStart(10, '0')} 00000 n \ntrailer <</Size 9>>\nstartxref\n${firstAt}\n%%EOF\n`
  return text(before + second)
}

describe('files whose revisions make no sense', () => {
  test.each([
    ['no mark', 'nothing here'],
    ['a mark without an end', 'startxref\n5\n'],
    ['a mark without a number', 'startxref\n%%EOF'],
  ])('%s', (_, broken) => {
    expect(faultOf(() => revisionsOf(text(broken)))).toBeDefined()
  })

  test('sections that point at each other', () => {
    const bytes = appendRevision(aPdf(), [], { prev: null, trailer: '/Prev 0' })
    const whole = Buffer.from(bytes).toString('latin1')
    const at = Number(/.*startxref\s+(\d+)/s.exec(whole)?.[1])
    const looped = whole.replace('/Prev 0', `/Prev ${at}`)
    const again = Number(/.*startxref\s+(\d+)/s.exec(looped)?.[1])
    expect(again).toBe(at)
    expect(faultOf(() => revisionsOf(text(looped)))).toBe(
      'the cross-reference sections run in a circle',
    )
  })

  test('a section whose first object is a mark of its own beyond its end', () => {
    const bytes = text(`${'%PDF-1.7\nstartxref\n60\n%%EOF\n'.padEnd(60)}xref\n0 0\ntrailer <<>>\n`)
    expect(faultOf(() => revisionsOf(bytes))).toBe('the revisions of the file are out of order')
  })
})
