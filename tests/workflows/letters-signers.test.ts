import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byName, newSigners, pastedSigners } from '#src/workflows/letters-signers.ts'

const signer = (organisation: string, name = '', place = '') => ({ organisation, name, place })

describe('what is pasted', () => {
  test.each([
    ['Justice Watch', [signer('Justice Watch')]],
    ['A\nB\r\nC\rD', ['A', 'B', 'C', 'D'].map((name) => signer(name))],
    ['A\tAda\tElm\textra', [signer('A', 'Ada', 'Elm')]],
    ['\tAda\t', [signer('', 'Ada')]],
    ['"Say ""No"""\tAda', [signer('Say "No"', 'Ada')]],
    [' \n\t\t\n', []],
    ['', []],
  ])('%j', (text, signers) => {
    expect(pastedSigners(text)).toEqual(signers)
  })

  test('140 lines are 140 signers', () => {
    const text = Array.from({ length: 140 }, (_, at) => `Organization ${at}\tAda\tElm`).join('\n')
    expect(pastedSigners(text)).toHaveLength(140)
  })

  test('is never longer than the draft takes, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const parts of pastedSigners(text).map((each) => Object.values(each)))
          for (const part of parts) expect(part.length).toBeLessThanOrEqual(300)
      }),
    )
  })
})

test('who is on the list already is not added again', () => {
  const added = [signer('justice watch '), signer('Elm'), signer('Elm'), signer('Elm', 'Ada')]
  expect(newSigners([signer('Justice Watch')], added)).toEqual([
    signer('Elm'),
    signer('Elm', 'Ada'),
  ])
})

test('the list is sorted by organization, without its article, or by person', () => {
  const list = [signer('The Zoo'), signer('', 'Mia'), signer('alpha'), signer('Beta')]
  expect([...list].sort(byName).map(({ organisation, name }) => organisation || name)).toEqual([
    'alpha',
    'Beta',
    'Mia',
    'The Zoo',
  ])
})
