import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeXml, RECORD_NAMESPACE, xmpPacket } from '#src/export/tagged/xmp.ts'
import { xmpProperty } from '#tests/support/pdf/lint-catalog.ts'
import { metadata } from './sample-document.tsx'

describe('xmpPacket', () => {
  it('names no record where the file prints none', () => {
    const { record: _, ...bare } = metadata
    const packet = xmpPacket(bare)
    expect(packet).not.toMatch(/<plumbline:record/)
    expect(xmpProperty(packet, 'dc:title')).toBe(metadata.title)
  })

  it('states both standards, the record and who wrote what', () => {
    const packet = xmpPacket(metadata)
    expect(xmpProperty(packet, 'pdfaid:part')).toBe('3')
    expect(xmpProperty(packet, 'pdfaid:conformance')).toBe('A')
    expect(xmpProperty(packet, 'pdfuaid:part')).toBe('1')
    expect(xmpProperty(packet, 'plumbline:recordId')).toBe(metadata.record?.id)
    expect(xmpProperty(packet, 'plumbline:recordDigest')).toBe(metadata.record?.digest)
    expect(xmpProperty(packet, 'dc:creator')).toBe('Jane Q. Doe')
    expect(xmpProperty(packet, 'xmp:CreateDate')).toBe('2026-11-22T10:20:30Z')
  })

  it('describes the properties that XMP itself does not know, as PDF/A asks', () => {
    const packet = xmpPacket(metadata)
    expect(packet).toContain(`xmlns:plumbline="${RECORD_NAMESPACE}"`)
    for (const name of ['part', 'recordId', 'recordDigest'])
      expect(packet).toContain(`<pdfaProperty:name>${name}</pdfaProperty:name>`)
  })

  it('leaves out what is empty', () => {
    expect(xmpPacket({ ...metadata, author: '', keywords: '' })).not.toMatch(/dc:creator|Keywords/)
  })

  it('gives back any title that was put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        expect(xmpProperty(xmpPacket({ ...metadata, title }), 'dc:title')).toBe(title)
      }),
    )
  })
})

it('drops what XML cannot say', () => {
  expect(escapeXml('a\u0000b\u001f<&>"\' \ud800\uffff')).toBe('ab&lt;&amp;&gt;&quot;&apos; ')
})
