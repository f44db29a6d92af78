import { describe, expect, test } from 'vitest'
import type { Row } from '#schemas/assessment.ts'
import { judge, lines } from './situation.ts'

const complete: Row['cells'] = {
  requirements: ['iv-c-03'],
  state: 'granted',
  by: 'caio',
  written: 'yes',
  'risk-assessment': 'yes',
  grounds: ['impediment'],
}

const withWaiver = (cells: Row['cells']) =>
  judge({
    depth: 'full',
    rest: 'met',
    statuses: { 'iv-c-03': 'not-met' },
    answers: {
      stage: 'in-use',
      category: 'rights-impacting',
      waivers: [{ id: '00000000-0000-4000-8000-000000000003', cells }],
    },
  })

describe('a waiver', () => {
  test('that is all the memo demands sets its line aside, and the report says so', () => {
    const { headline, notes } = withWaiver(complete)
    expect(headline).toBe('all-settled')
    expect(notes).toContain('waivers-in-force')
    expect(notes).not.toContain('waiver-without-effect')
  })

  test.each<[string, Row['cells']]>([
    ['revoked', { state: 'revoked' }],
    ['only claimed by the agency', { state: 'claimed' }],
    ['asked for and not granted', { state: 'sought' }],
    ['signed by someone else', { by: 'other' }],
    ['signed by nobody that the record names', { by: 'not-said' }],
    ['without a written determination', { written: 'no' }],
    ['whose written determination nobody has shown', { written: 'not-shown' }],
    ['without a risk assessment', { 'risk-assessment': 'no' }],
    ['whose risk assessment nobody has shown', { 'risk-assessment': 'not-shown' }],
    ['on a ground that the memo does not know', { grounds: ['another'] }],
    ['without a ground', { grounds: [] }],
    ['of another line', { requirements: ['iv-c-04'] }],
    ['of nothing', { requirements: [] }],
  ])('%s leaves the line unmet', (_what, change) => {
    expect(withWaiver({ ...complete, ...change }).headline).toBe('stop')
  })

  test('with nothing filled in leaves the line unmet, and the report says why', () => {
    const { headline, notes } = withWaiver({})
    expect(headline).toBe('stop')
    expect(notes).toContain('waiver-without-effect')
  })

  test('of every must of a practice sets the practice aside when it is answered as a whole', () => {
    const musts = lines.filter(({ id, level }) => id.startsWith('iv-c-') && level === 'must')
    const answers = {
      stage: 'in-use',
      category: 'rights-impacting',
      waivers: [
        {
          id: '00000000-0000-4000-8000-000000000004',
          cells: { ...complete, requirements: musts.map(({ id }) => id) },
        },
      ],
    }
    const { headline } = judge({ rest: 'met', statuses: { 'iv-c': 'not-met' }, answers })
    expect(headline).toBe('all-settled')
  })
})
