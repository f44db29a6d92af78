import { beforeAll, describe, expect, test } from 'vitest'
import { verifyPdf } from '#src/signing/verify-pdf.ts'
import { aPdf, appendRevision, replaced } from '#tests/support/a-pdf.ts'
import { aSignedPdf } from '#tests/support/a-signed-pdf.ts'
import { bytesOf, latin1, overlay, signatureIn } from '#tests/support/a-tampered-report.ts'

/**
 * Universal signature forgery: the entries that a reader needs for checking are missing or say nothing,
 * and a careless reader calls the signature valid instead of asking for them. All variants of Mladenov,
 * Mainka and others, "1 Trillion Dollar Refund: How To Spoof PDF Signatures" (CCS 2019), section 4.1,
 * in every pairing, in an update and in place.
 */
const contents: readonly (readonly [string, string | undefined])[] = [
  ['as it was', undefined],
  ['missing', ''],
  ['null', '/Contents null'],
  ['a null byte', '/Contents <00>'],
  ['empty', '/Contents <>'],
  ['empty in brackets', '/Contents ()'],
  ['zeros', `/Contents <${'0'.repeat(200)}>`],
  ['a number', '/Contents 0'],
]
const ranges: readonly (readonly [string, string | undefined])[] = [
  ['as it was', undefined],
  ['missing', ''],
  ['null', '/ByteRange null'],
  ['empty', '/ByteRange []'],
  ['of nulls', '/ByteRange [null null null null]'],
  ['of nothing', '/ByteRange [0 0 0 0]'],
  ['negative', '/ByteRange [0 -1 -2 -3]'],
  ['of three numbers', '/ByteRange [0 1 2]'],
  ['of the whole file', '/ByteRange [0 999999 999999 0]'],
]
const pairs = contents.flatMap(([what, content]) =>
  ranges.map(([where, range]) => ({ what, where, content, range })),
)
const forgeries = pairs.filter(({ content, range }) => (content ?? range) !== undefined)

let signed: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  signed = await aSignedPdf(aPdf())
})

const ownContents = /\/Contents <[0-9a-f]{99,}>/
const ownRange = /\/ByteRange \[[^\]]*\]/

const forgedBody = (body: string, { content, range }: (typeof pairs)[number]): string =>
  [[ownContents, content] as const, [ownRange, range] as const].reduce(
    (text, [own, other]) => (other === undefined ? text : text.replace(own, other)),
    body,
  )

async function verdictsOn(file: Uint8Array) {
  const { signatures } = await verifyPdf(file)
  return signatures.map(({ verdict }) => verdict)
}

test('nothing forged is intact, so that the rest proves something', async () => {
  expect(await verdictsOn(signed)).toEqual(['intact'])
})

describe('universal forgery', () => {
  test.each(forgeries)('contents $what, range $where, in an update', async (forgery) => {
    const { num, body } = signatureIn(signed)
    const file = appendRevision(signed, [{ num, body: forgedBody(body, forgery) }, overlay])
    expect(await verdictsOn(file)).toEqual(['broken'])
  })

  test.each(forgeries)('contents $what, range $where, in place', async (forgery) => {
    const { body } = signatureIn(signed)
    const other = forgedBody(body, forgery).replace(/ {2,}/g, ' ').padEnd(body.length)
    const file = bytesOf(latin1(signed).replace(body, () => other))
    expect(await verdictsOn(replaced(file, 'page one', 'page 0ne'))).toEqual(['broken'])
  })
})
