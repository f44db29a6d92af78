import { describe, expect, test } from 'vitest'
import { looksAlike, nameOddities, nameSkeleton } from '#src/domain/look-alike.ts'

describe('names that look the same', () => {
  test.each([
    ['Maria Silva', 'maria  silva', 'case and spaces'],
    ['Maria Silva', 'Mаriа Silva', 'Cyrillic а'],
    ['Maria Silva', 'Μaria Silva', 'a Greek Mu'],
    ['Maria Silva', 'Maria\u200b Silva', 'a space without width'],
    ['Maria Silva', '\u202eMaria Silva', 'a mark that turns the direction'],
    ['Maria Silva', 'Ｍａｒｉａ Silva', 'wide letters'],
    ['Maria Silva', 'María Silva', 'an accent'],
    ['Ian Lee', 'lan Lee', 'an l for an I'],
    ['Bob', 'B0b', 'a nought for an o'],
    ['Norman', 'Norrnan', 'r and n for m'],
    ['Public-Records Lab', 'Public Records Lab', 'a hyphen'],
  ])('%s and %s (%s)', (a, b) => {
    expect(looksAlike(a, b)).toBe(true)
  })

  test.each([
    ['Maria Silva', 'Mario Silva'],
    ['李', '王'],
    ['', ''],
    ['...', '---'],
  ])('but not %s and %s', (a, b) => {
    expect(looksAlike(a, b)).toBe(false)
  })

  test('the skeleton keeps scripts that look like nothing else', () => {
    expect(nameSkeleton('李 Núñez')).toBe('李 nunez')
  })
})

describe('what an honest name rarely has', () => {
  test.each([
    ['Maria Silva', []],
    ['Анна Smith', []],
    ['李 小龙', []],
    ['Mаria', ['mixed-scripts']],
    ['Ma\u200bria', ['unseen-marks']],
    ['Mаr\u202eia', ['mixed-scripts', 'unseen-marks']],
  ])('%s', (name, oddities) => {
    expect(nameOddities(name)).toEqual(oddities)
  })
})
