import { writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { harmless } from '#src/cli/terminal.ts'
import { aFolder, typed } from '#tests/support/a-terminal.ts'

const folder = aFolder()
afterAll(folder.remove)

test.each([
  ['\u001b[2J\u001b[1;1HNot changed', '\\u001b[2J\\u001b[1;1HNot changed'],
  ['a\rNot changed', 'a\\u000dNot changed'],
  ['\u009b2J', '\\u009b2J'],
  ['pay\u200bpal', 'pay\\u200bpal'],
  ['a\u{e0041}b', 'a\\udb40\\udc41b'],
  ['Ana \u202Egnorw', 'Ana \\u202egnorw'],
])('an order to the terminal is shown and not obeyed: %j', (line, shown) => {
  expect(harmless(line)).toBe(shown)
})

test.each(['two\nlines\tand a tab', 'José Ñuñez 李 نور', '👩‍👩‍👧'])('letters stay: %s', (line) =>
  expect(harmless(line)).toBe(line),
)

test('what is escaped in JSON reads back as it was', () => {
  const name = 'a\u009bb\u202Ec\u{e0041}'
  expect(JSON.parse(harmless(JSON.stringify({ name })))).toEqual({ name })
})

test('a file name cannot write over what was found in it', () => {
  writeFileSync(folder.at('a\u001b[1A.json'), 'Notes.')
  const { out, problems } = typed('verify', ['a\u001b[1A.json'], folder.path)
  expect(out).toContain('a\\u001b[1A.json')
  expect(out + problems).not.toContain('\u001b[1A')
}, 60_000)
