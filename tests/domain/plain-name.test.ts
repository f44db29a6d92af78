import { expect, test } from 'vitest'
import { plainName } from '#src/domain/plain-name.ts'

test.each([
  ['a mark that turns what follows', 'report\u202efdp.exe', 'reportfdp.exe'],
  ['a space without width', 're\u200bport.pdf', 'report.pdf'],
  ['controls and line ends', 'two\nli\u0000nes\u001b.json', 'twolines.json'],
  ['invisible tags', 'a\u{e0041}\u{e0042}.pdf', 'a.pdf'],
  ['a filler that looks like nothing', 'a\u3164.pdf', 'a.pdf'],
  ['a joiner between Latin letters', 'pay\u200dpal.pdf', 'paypal.pdf'],
])('a name loses %s', (_what, name, plain) => {
  expect(plainName(name)).toBe(plain)
})

test.each(['Evaluación (2).pdf', 'می‌خواهم.pdf', '👩‍👧 ❤️.pdf', 'क्‍ष.json', 'a b_c-d.tar.gz', ''])(
  '“%s” stays as it is',
  (name) => expect(plainName(name)).toBe(name),
)
