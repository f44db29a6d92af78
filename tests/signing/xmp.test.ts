import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOfText } from '#src/signing/bytes.ts'
import { RECORD_NAMESPACE, xmpFacts } from '#src/signing/xmp.ts'
import { anXmp } from '#tests/support/a-pdf.ts'

const facts = (xmp: string) => xmpFacts(bytesOfText(xmp))
const nothing = { recordId: null, recordDigest: null, title: null }
const namespace = `xmlns:p="${RECORD_NAMESPACE}"`

describe('what the metadata says', () => {
  test('is read as we write it', () => {
    expect(facts(anXmp('0f1e', 'abcd'))).toEqual({
      recordId: '0f1e',
      recordDigest: 'abcd',
      title: 'Test',
    })
  })

  test.each([
    ['attributes', `<rdf:Description ${namespace} p:recordId="0f1e" p:recordDigest='abcd'/>`],
    [
      'another prefix',
      `<x ${namespace}><p:recordId>0f1e</p:recordId><p:recordDigest> abcd </p:recordDigest></x>`,
    ],
    [
      'white space in tags',
      `<x xmlns:p = '${RECORD_NAMESPACE}' ><p:recordId >0f1e</p:recordId ><p:recordDigest\n>abcd</p:recordDigest></x>`,
    ],
  ])('is read from %s', (_, xmp) => {
    expect(facts(xmp)).toMatchObject({ recordId: '0f1e', recordDigest: 'abcd' })
  })

  test('has its entities undone, once', () => {
    const xmp = `<x ${namespace}><p:recordId>a&lt;b&gt;&quot;&apos;&amp;lt;&none;</p:recordId></x>`
    expect(facts(xmp).recordId).toBe('a<b>"\'&lt;&none;')
  })
})

test('an entity of its own is never looked up: not in itself a thousand times, and not in a file', () => {
  const doctype = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>`
  const said = (text: string) =>
    facts(`${doctype}<x ${namespace}><p:recordId>${text}</p:recordId></x>`).recordId
  expect(said('&b;&b;&b;')).toBe('&b;&b;&b;')
  expect(said('&file;')).toBe('&file;')
})

describe('what is not believed', () => {
  test.each([
    ['nothing', ''],
    ['noise', '<<<>>>'],
    ['another namespace', `<x xmlns:p="urn:other"><p:recordId>1</p:recordId></x>`],
    ['no namespace', '<x><p:recordId>1</p:recordId></x>'],
    ['two values', `<x ${namespace}><p:recordId>1</p:recordId><p:recordId>2</p:recordId></x>`],
    [
      'one value said twice',
      `<x ${namespace}><p:recordId>1</p:recordId><p:recordId>1</p:recordId></x>`,
    ],
    [
      'an element and an attribute',
      `<x ${namespace} p:recordId="1"><p:recordId>1</p:recordId></x>`,
    ],
    ['an element without an end', `<x ${namespace}><p:recordId>1</x>`],
    ['an end before the element', `<x ${namespace}></p:recordId><p:recordId>1</x>`],
    [
      'a packet that is far too long',
      `<x ${namespace}>${' '.repeat(1_048_576)}<p:recordId>1</p:recordId></x>`,
    ],
    ['a remark', `<x ${namespace}><!-- --><p:recordId>1</p:recordId></x>`],
    ['character data', `<x ${namespace}><![CDATA[]]><p:recordId>1</p:recordId></x>`],
  ])('%s', (_, xmp) => {
    expect(facts(xmp)).toEqual(nothing)
  })

  test('nothing makes it slow', () => {
    const hostile = [
      '<'.repeat(300_000),
      `<x ${namespace}>${'<p:recordId>'.repeat(30_000)}`,
      `<${'a'.repeat(300_000)}`,
      `<x ${'a '.repeat(150_000)}>`,
      `<x ${'a="'.repeat(100_000)}>`,
    ]
    const start = performance.now()
    for (const xmp of hostile) expect(facts(xmp).recordId).toBeNull()
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test('no text makes it fail', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof facts(text) === 'object'))
  })
})
