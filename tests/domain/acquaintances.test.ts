import { describe, expect, test } from 'vitest'
import { familiarityOf, mergeAcquaintances } from '#src/domain/acquaintances.ts'
import { anAcquaintance } from '#tests/support/an-acquaintance.ts'

const maria = anAcquaintance()
const other = 'cd34'.repeat(16)

describe('whether a key is known', () => {
  test('by its fingerprint, whatever the name says', () => {
    const signer = { fingerprint: maria.fingerprint, name: 'M. Silva' }
    expect(familiarityOf([maria], signer)).toEqual({ kind: 'known', entry: maria })
  })

  test('another key under a name that looks the same is told', () => {
    const signer = { fingerprint: other, name: 'Mаria Silva' }
    expect(familiarityOf([maria], signer)).toEqual({ kind: 'look-alike', entry: maria })
  })

  test('a second key that was compared too is simply known', () => {
    const second = anAcquaintance({ fingerprint: other })
    expect(familiarityOf([maria, second], { fingerprint: other, name: 'Maria Silva' }).kind).toBe(
      'known',
    )
  })

  test('everybody else is a stranger', () => {
    expect(familiarityOf([maria], { fingerprint: other, name: 'Bo' })).toEqual({ kind: 'stranger' })
  })
})

describe('two address books', () => {
  test('come together without overwriting anything unseen', () => {
    const added = anAcquaintance({ fingerprint: other, name: 'Bo' })
    const theirs = anAcquaintance({ note: 'another note' })
    const same = anAcquaintance({ fingerprint: 'ef56'.repeat(16) })
    expect(mergeAcquaintances([maria, same], [added, theirs, { ...same }, added])).toEqual({
      added: [added],
      same: 1,
      differing: [{ ours: maria, theirs }],
    })
  })

  test('an empty one brings nothing', () => {
    expect(mergeAcquaintances([maria], [])).toEqual({ added: [], same: 0, differing: [] })
  })
})
