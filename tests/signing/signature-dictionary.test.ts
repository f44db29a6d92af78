import { describe, expect, test } from 'vitest'
import { bytesOfLatin1, bytesOfText, concatBytes, latin1Of } from '#src/signing/bytes.ts'
import { readValue } from '#src/signing/pdf-lexer.ts'
import { entriesOf, isString } from '#src/signing/pdf-values.ts'
import { serialize } from '#src/signing/pdf-writer.ts'
import {
  CONTENTS_BYTES,
  fillByteRange,
  fillContents,
  signatureDictionary,
} from '#src/signing/signature-dictionary.ts'
import { aCursor } from '#tests/support/a-cursor.ts'

const claims = {
  name: 'Ada (/Contents <00>) /ByteRange [0 1 2 3]',
  reason: 'I made it',
  time: new Date('2026-03-04T05:06:07Z'),
}

describe('a signature dictionary', () => {
  test('says what PAdES wants, and what the signer claims', () => {
    expect(
      serialize(signatureDictionary({ ...claims, location: 'Elm' }, false)).replace(/0{999,}/, '…'),
    ).toBe(
      '<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached' +
        ' /ByteRange [0 9999999999 9999999999 9999999999] /Contents <…>' +
        ' /M (D:20260304050607Z) /Name (Ada \\(/Contents <00>\\) /ByteRange [0 1 2 3])' +
        ' /Reason (I made it) /Location (Elm) /Prop_Build <</App <</Name /Plumbline>>>>>>',
    )
  })

  test('leaves out what is not claimed', () => {
    const dict = signatureDictionary({ ...claims, name: '', location: '' }, false)
    expect(['Name', 'Location', 'Reference'].map((key) => dict.has(key))).toEqual([
      false,
      false,
      false,
    ])
  })

  test('certifies with permission to sign and nothing more', () => {
    expect(serialize(signatureDictionary(claims, true).get('Reference') ?? null)).toBe(
      '[<</Type /SigRef /TransformMethod /DocMDP /TransformParams <</Type /TransformParams /P 2 /V /1.2>>>>]',
    )
  })
})

describe('filling it in', () => {
  const dictionary = signatureDictionary(claims, false)
  const head = '%PDF…\n9 0 obj\n'
  const file = () => bytesOfLatin1(`${head}${serialize(dictionary)}\nendobj\ntail`)

  test('signs everything but the contents, whatever the claims hold', () => {
    const bytes = file()
    const { contentsAt, signed } = fillByteRange(bytes, dictionary, head.indexOf('9 0 obj'))
    const dict = entriesOf(readValue({ ...aCursor(''), bytes, at: head.length }))
    const contents = dict.get('Contents')
    const span = isString(contents) ? contents.span : null
    if (!span) throw new Error('no contents')
    expect(contentsAt).toBe(span.start + 1)
    expect(span.end - span.start).toBe(2 * CONTENTS_BYTES + 2)
    expect(dict.get('ByteRange')).toEqual([0, span.start, span.end, bytes.length - span.end])
    expect(concatBytes(...signed)).toEqual(
      concatBytes(bytes.subarray(0, span.start), bytes.subarray(span.end)),
    )
    expect(bytes.length).toBe(file().length)
  })

  test('writes the signature in hexadecimal and leaves zeros behind it', () => {
    const bytes = file()
    const { contentsAt } = fillByteRange(bytes, dictionary, head.indexOf('9 0 obj'))
    fillContents(bytes, contentsAt, bytesOfText('Kk'))
    expect(latin1Of(bytes, contentsAt - 1, contentsAt + 7)).toBe('<4b6b000')
  })
})
