import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  longestOrganisation,
  longestStatement,
  parseCapacity,
  roles,
  tidyCapacity,
} from '#src/domain/capacity.ts'

const others = roles.filter((role) => role !== 'dissent')

describe('a capacity', () => {
  test.each(others)('may be %s, with or without an organisation', (role) => {
    expect(parseCapacity({ role })).toEqual({ ok: true, value: { role } })
    const named = { role, organisation: 'Housing Rights Fund' }
    expect(parseCapacity(named)).toEqual({ ok: true, value: named })
  })

  test('may be dissent, with what the signer has to say', () => {
    const plain = { role: 'dissent', statement: 'The sample is too small.\nNobody was asked.' }
    expect(parseCapacity(plain)).toEqual({ ok: true, value: plain })
    const named = { ...plain, organisation: 'Queue Users’ Union' }
    expect(parseCapacity(named)).toEqual({ ok: true, value: named })
  })

  test('may be as long as its limits, counted in characters that people see', () => {
    const statement = '𝒮'.repeat(longestStatement)
    const organisation = 'é'.repeat(longestOrganisation)
    expect(parseCapacity({ role: 'dissent', statement, organisation }).ok).toBe(true)
  })
})

describe('what is no capacity', () => {
  test.each([
    ['nothing', undefined, 'not-an-object'],
    ['null', null, 'not-an-object'],
    ['a word', 'author', 'not-an-object'],
    ['a list', ['author'], 'not-an-object'],
    ['no role', {}, 'unknown-role'],
    ['a role of somebody else', { role: 'witness' }, 'unknown-role'],
    ['a role in other letters', { role: 'Author' }, 'unknown-role'],
    ['two roles', { role: ['author', 'approver'] }, 'unknown-role'],
    ['more than there is', { role: 'author', weight: 2 }, 'unknown-member'],
    ['an organisation without letters', { role: 'sign-on', organisation: ' ' }, 'organisation'],
    ['an organisation of two lines', { role: 'sign-on', organisation: 'a\nb' }, 'organisation'],
    ['an organisation as a number', { role: 'sign-on', organisation: 1 }, 'organisation'],
    ['no text but null', { role: 'sign-on', organisation: null }, 'organisation'],
    [
      'a name that is too long',
      { role: 'sign-on', organisation: 'x'.repeat(longestOrganisation + 1) },
      'organisation',
    ],
    [
      'a name that runs backwards',
      { role: 'sign-on', organisation: 'Fund\u202eFund' },
      'organisation',
    ],
    ['dissent without a word', { role: 'dissent' }, 'statement-missing'],
    ['dissent with an empty one', { role: 'dissent', statement: '' }, 'statement-missing'],
    ['dissent with spaces', { role: 'dissent', statement: ' \n ' }, 'statement'],
    ['dissent with a number', { role: 'dissent', statement: 7 }, 'statement'],
    ['a bell in a statement', { role: 'dissent', statement: 'No\u0007' }, 'statement'],
    ['half a character', { role: 'dissent', statement: 'No\ud800' }, 'statement'],
    [
      'a statement that is too long',
      { role: 'dissent', statement: 'x'.repeat(longestStatement + 1) },
      'statement-too-long',
    ],
    [
      'a statement with another role',
      { role: 'approver', statement: 'Gladly' },
      'statement-of-another-role',
    ],
  ])('%s', (_, input, fault) => {
    expect(parseCapacity(input)).toEqual({ ok: false, error: fault })
  })
})

describe('what a person typed', () => {
  test('loses spaces around it and doubled ones, and keeps its paragraphs', () => {
    const typed = {
      role: 'dissent',
      organisation: '  Housing \n Fund ',
      statement: ' One.\r\n\r\n\r\nTwo,\tthree. \r',
    } as const
    expect(tidyCapacity(typed)).toEqual({
      role: 'dissent',
      organisation: 'Housing Fund',
      statement: 'One.\n\nTwo, three.',
    })
  })

  test('says nothing where nothing was typed', () => {
    const empty = { role: 'sign-on', organisation: ' ', statement: '' } as const
    expect(tidyCapacity(empty)).toEqual({ role: 'sign-on' })
  })

  test('is tidy already when it was tidied before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (statement, organisation) => {
        const once = tidyCapacity({ role: 'dissent', organisation, statement })
        expect(tidyCapacity(once)).toEqual(once)
      }),
    )
  })
})

test('whatever comes in, the answer is a capacity of ours or a reason', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      const parsed = parseCapacity(input)
      if (parsed.ok) expect(roles).toContain(parsed.value.role)
      else expect(typeof parsed.error).toBe('string')
    }),
  )
})
