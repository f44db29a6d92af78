import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listedOptions } from '#src/inventory/list-cell.ts'

describe('listedOptions', () => {
  test.each([
    ['joined by commas', 'Sex/Gender,Age,Other', ['Sex/Gender', 'Age', 'Other']],
    ['a JSON array', '["Race/Ethnicity","Sex/Gender"]', ['Race/Ethnicity', 'Sex/Gender']],
    ['a Python list', "['b) Sex', 'c) Age']", ['b) Sex', 'c) Age']],
    [
      'a Python list with both quotes',
      `["Met the river's owner", 'x']`,
      ["Met the river's owner", 'x'],
    ],
    ['escaped quotes and units', String.raw`['it\'s', "\u00e9\xe8\\"]`, ["it's", 'éè\\']],
    ['an escaped line end', String.raw`['asked for \ncomments']`, ['asked for comments']],
    ['one a line', 'Age\nSex/Gender', ['Age', 'Sex/Gender']],
    [
      'one option with a comma',
      'Other, if other please explain.',
      ['Other, if other please explain.'],
    ],
    [
      'an option with a full stop',
      'in the terms for the service.,In-person',
      ['in the terms for the service.', 'In-person'],
    ],
    ['one option', 'None', ['None']],
    ['nothing', '', []],
    ['an empty list', '[]', []],
    ['brackets that are no list', '[see note]', ['[see note]']],
    ['a list that breaks off', "['a' 'b']", ["['a' 'b']"]],
    ['a quote that stays open', "['a]", ["['a]"]],
  ])('reads %s', (_, text, options) => {
    expect(listedOptions(text)).toEqual(options)
  })

  test('reads any JSON array of words', () => {
    const word = fc.stringMatching(/^[^\s\p{C}]{1,12}$/u)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(listedOptions(JSON.stringify(words))).toEqual(words)
      }),
    )
  })

  test('makes whole characters and no blank options of any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const option of listedOptions(text)) {
          expect(option.trim()).not.toBe('')
          expect(option).not.toMatch(/\p{Surrogate}/u)
        }
      }),
    )
    expect(listedOptions(String.raw`["\ud83d"]`)).toEqual(['\ufffd'])
  })
})
