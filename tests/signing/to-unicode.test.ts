import { expect, test } from 'vitest'
import { bytesOfLatin1 } from '#src/signing/bytes.ts'
import { createBudget, defaultLimits } from '#src/signing/pdf-budget.ts'
import { readToUnicode } from '#src/signing/to-unicode.ts'

const read = (body: string) =>
  Object.fromEntries(
    readToUnicode(
      bytesOfLatin1(`/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
1 begincodespacerange <0000> <ffff> endcodespacerange
${body}
endcmap CMapName currentdict /CMap defineresource pop end end`),
      createBudget(defaultLimits),
    ),
  )

test('single codes stand for a text, which may be several characters or beyond the first plane', () => {
  expect(read('2 beginbfchar <0003> <00660066> <0004> <D83DDE00> endbfchar')).toEqual({
    3: 'ff',
    4: '😀',
  })
})

test('a range with one text counts up in its last character', () => {
  expect(read('1 beginbfrange <0010> <0012> <0061> endbfrange')).toEqual({
    16: 'a',
    17: 'b',
    18: 'c',
  })
})

test('a range with a list takes its texts in turn', () => {
  expect(read('1 beginbfrange <0000> <0002> [<0041> <0000> <00660069>] endbfrange')).toEqual({
    0: 'A',
    1: '\0',
    2: 'fi',
  })
})

test('what is not spelled as a map maps nothing', () => {
  expect(read('1 beginbfchar 3 <0041> endbfchar 1 beginbfrange <01> 2 <0041> endbfrange')).toEqual(
    {},
  )
  expect(read('1 beginbfrange <0005> <0001> <0041> endbfrange')).toEqual({})
})

test('a range that counts past the last character there is maps those to nothing', () => {
  expect(read('1 beginbfrange <0001> <0003> <0041DBFFDFFE> endbfrange')).toEqual({
    1: 'A\u{10fffe}',
    2: 'A\u{10ffff}',
    3: '',
  })
})

test('a range of no text, or with something else in its list, maps those to nothing', () => {
  expect(read('1 beginbfrange <0001> <0002> <> endbfrange')).toEqual({ 1: '', 2: '' })
  expect(read('1 beginbfrange <0001> <0003> [<0041> 5] endbfrange')).toEqual({ 1: 'A' })
})
