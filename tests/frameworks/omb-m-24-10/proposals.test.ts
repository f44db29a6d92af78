import { describe, expect, test } from 'vitest'
import type { Answers } from '#schemas/assessment.ts'
import { proposalFor } from '#src/domain/proposals.ts'
import { memo } from './situation.ts'

const decides: Answers = { 'principal-basis': 'yes', 'individual-effect': 'yes' }
const actsOnSafety: Answers = { 'acts-alone': 'yes', 'safety-effect': 'yes' }

describe('the category that is proposed', () => {
  test.each<[string, Answers, string | undefined]>([
    ['a purpose on the rights list', { purposes: ['rights-c'] }, 'rights-impacting'],
    ['a purpose on the safety list', { purposes: ['safety-k'] }, 'safety-impacting'],
    ['a purpose on each list', { purposes: ['rights-b', 'safety-k'] }, 'both'],
    ['the first and the last item of each list', { purposes: ['safety-a', 'rights-n'] }, 'both'],
    ['the definition of rights-impacting AI', decides, 'rights-impacting'],
    ['the definition of safety-impacting AI', actsOnSafety, 'safety-impacting'],
    ['both definitions', { ...decides, ...actsOnSafety }, 'both'],
    [
      'a rights purpose and the safety definition',
      { purposes: ['rights-a'], ...actsOnSafety },
      'both',
    ],
    [
      'a safety decision that is not taken by the machine alone',
      { 'principal-basis': 'yes', 'safety-effect': 'yes' },
      'safety-impacting',
    ],
    ['a principal basis without an effect', { 'principal-basis': 'yes' }, undefined],
    ['an effect without a principal basis', { 'individual-effect': 'yes' }, undefined],
    [
      'no purpose, no principal basis, no action of its own',
      { purposes: ['none'], 'principal-basis': 'no', 'acts-alone': 'no' },
      'neither',
    ],
    ['no purpose alone', { purposes: ['none'] }, undefined],
    ['nothing', {}, undefined],
  ])('from %s', (_what, answers, value) => {
    expect(proposalFor(memo, answers, 'category')?.value).toBe(value)
  })

  test('comes with its reason and the place where the memo says so', () => {
    expect(proposalFor(memo, { purposes: ['rights-c'] }, 'category')).toMatchObject({
      because: 'You chose a purpose that Appendix I(2) presumes to be rights-impacting.',
      citation: { section: 'Appendix I(2)', pages: '32-33' },
    })
  })
})

test('“neither” for a listed purpose proposes that a determination is implied', () => {
  const answers = { purposes: ['rights-c'], 'agency-category': 'neither' }
  expect(proposalFor(memo, answers, 'determination')?.value).toBe('implied')
  expect(proposalFor(memo, { ...answers, purposes: ['none'] }, 'determination')).toBeUndefined()
})
