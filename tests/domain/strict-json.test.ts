import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseStrictJson } from '#src/domain/strict-json.ts'

/** `JSON.parse`, for which a number beyond all doubles is infinite. */
const parsed = (text: string) => {
  try {
    const finite = (_: string, value: unknown) => {
      if (value === Infinity || value === -Infinity) throw new Error('not a number of JSON')
      return value
    }
    return { ok: true, value: JSON.parse(text, finite) as unknown }
  } catch {
    return { ok: false }
  }
}

describe('what other readers agree about', () => {
  test('any value reads back as JSON.parse reads it, whatever the spacing', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.constantFrom(undefined, 1, '\t', ' \r\n'.trim()),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent)
          if (text.includes('"__proto__"')) return
          const result = parseStrictJson(` ${text}\n`)
          expect(result).toEqual(parsed(text))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('text made of JSON’s own characters is accepted exactly when JSON.parse accepts it', () => {
    const fragments = [
      ...['{', '}', '[', ']', ',', ':', ' ', '\n', '"', '\\', '/', '-', '.', 'e', '+', '0', '1'],
      ...['"a"', '"b"', 'true', 'null', 'fals', '\\u00e9', '"\\u12"', '\u0001', '\u007f', '\ud800'],
      ...['1e5', '-0.5', '01', '{"a":1}', '[1,2]'],
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        const ours = parseStrictJson(text)
        if (!ours.ok && ours.error.kind === 'unsafe-json') return
        expect({ text, ok: ours.ok }).toEqual({ text, ok: parsed(text).ok })
        if (ours.ok) expect(ours).toEqual(parsed(text))
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['"\\u00e9\\n\\"\\/"', 'é\n"/'],
    ['"\u007f\u0085\u2028"', '\u007f\u0085\u2028'],
    ['"\\ud83d\\ude00"', '😀'],
    ['-0.5e2', -50],
    ['[]', []],
    ['{}', {}],
  ])('%s is read', (text, value) => {
    expect(parseStrictJson(text)).toEqual({ ok: true, value })
  })
})

describe('what is refused, with its place', () => {
  test.each([
    ['two members of one name', '{"a": 1,\n "b": 2, "a": 3}', 'duplicate-key', 2, 10],
    ['two members of one name, one of them escaped', '{"a":1,"\\u0061":2}', 'duplicate-key', 1, 8],
    ['a member that is a prototype', '{"x":{"__proto__":{"y":1}}}', 'forbidden-key', 1, 7],
    ['a prototype in escapes', '{"\\u005f_proto__":1}', 'forbidden-key', 1, 2],
    ['a hundred and two brackets', `${'['.repeat(102)}${']'.repeat(102)}`, 'too-deep', 1, 102],
    ['a million brackets', '['.repeat(1_000_000), 'too-deep', 1, 102],
  ])('%s', (_, text, why, line, column) => {
    expect(parseStrictJson(text)).toEqual({
      ok: false,
      error: { kind: 'unsafe-json', why, line, column },
    })
  })

  test.each([
    ['nothing', '', 1, 1],
    ['a text cut short', '{"a": [1,\n2', 2, 2],
    ['a comma before the end', '[1,]', 1, 4],
    ['a second value', '{} {}', 1, 4],
    ['a comment', '{} // mine', 1, 4],
    ['single quotes', "{'a':1}", 1, 2],
    ['a line end inside a text', '"a\nb"', 1, 1],
    ['a number beyond what numbers can hold', '[1e999]', 1, 7],
    ['NaN', 'NaN', 1, 1],
    ['a byte order mark', '\ufeff{}', 1, 1],
  ])('%s', (_, text, line, column) => {
    expect(parseStrictJson(text)).toEqual({ ok: false, error: { kind: 'not-json', line, column } })
  })

  test('a text of ten million characters is read', () => {
    const long = 'é'.repeat(10_000_000)
    expect(parseStrictJson(`["${long}"]`)).toEqual({ ok: true, value: [long] })
  })

  test('no prototype changes, whatever the names of the members', () => {
    const result = parseStrictJson('{"constructor": {"prototype": {"polluted": true}}}')
    expect(result.ok).toBe(true)
    expect('polluted' in {}).toBe(false)
  })
})

test('an object with more names than any of ours is given up where the next one begins', () => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `"n${at}":0`).join(',')
  expect(parseStrictJson(`{${names(200_000)}}`)).toMatchObject({ ok: true })
  expect(parseStrictJson(`[\n{${names(200_001)}}]`)).toMatchObject({
    error: { kind: 'unsafe-json', why: 'too-many-values', line: 2 },
  })
})
