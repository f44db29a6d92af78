import { expect, test } from 'vitest'
import { proposalFor } from '#src/domain/proposals.ts'
import { aFramework } from '#tests/support/a-framework.ts'

test('a value is proposed for a question when earlier answers call for it, with the reason', () => {
  const proposal = proposalFor(aFramework, { uses: ['decides'] }, 'risky')
  expect(proposal).toMatchObject({ value: 'yes', because: 'You say that it decides.' })
})

test('nothing is proposed otherwise', () => {
  expect(proposalFor(aFramework, { uses: ['counts'] }, 'risky')).toBeUndefined()
  expect(proposalFor(aFramework, { uses: ['decides'] }, 'stage')).toBeUndefined()
})

test('of two that hold the first one counts', () => {
  const [first] = aFramework.proposals
  const two = { ...aFramework, proposals: [first!, { ...first!, id: 'second', value: 'no' }] }
  expect(proposalFor(two, { uses: ['decides'] }, 'risky')?.value).toBe('yes')
})
