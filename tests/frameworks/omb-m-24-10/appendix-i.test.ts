import { describe, expect, test } from 'vitest'
import { memo } from './situation.ts'

const purposes = memo.sections
  .flatMap((section) => (section.kind === 'questions' ? section.questions : []))
  .find(({ id }) => id === 'purposes')
if (purposes?.kind !== 'many') throw new Error('purposes is no multiple choice')
const { options, guidance, hint } = purposes

const letters = [...'abcdefghijklmn']

describe('the purposes of Appendix I', () => {
  test('can all be picked, in the memo’s order and under its letters', () => {
    expect(options.map(({ value }) => value)).toEqual([
      ...letters.map((letter) => `safety-${letter}`),
      ...letters.map((letter) => `rights-${letter}`),
      'none',
    ])
  })

  test.each(options.filter(({ value }) => value !== 'none'))(
    '$value has a short label, what it covers, and its place',
    ({ value, label, hint: covers, group, citation }) => {
      const [list, letter] = value.split('-')
      expect(label.split(' ').length).toBeLessThanOrEqual(7)
      expect(covers).toMatch(/\.$/)
      expect(group).toBe(`Presumed ${list}-impacting`)
      expect(citation?.section).toBe(`Appendix I(${list === 'safety' ? 1 : 2})(${letter})`)
    },
  )

  test('are asked with the memo’s own test, and without calling the lists complete', () => {
    expect(hint).toMatch(/real-world conditions.*controls or significantly influences/)
    expect(options.at(-1)?.hint).toMatch(/lists are not complete/)
    expect(guidance.why).toMatch(/Only a determination by the Chief AI Officer/)
  })

  test('that stand in both lists send the reader from one to the other', () => {
    for (const value of ['safety-j', 'rights-j'])
      expect(options.find((option) => option.value === value)?.hint).toMatch(/choose both\.$/)
  })

  test.each<[string, string[]]>([
    ['safety-a', ['dams', 'power grids', 'food safety', 'traffic', 'wastewater', 'nuclear']],
    ['safety-c', ['workplace', 'school', 'housing', 'transportation', 'medical']],
    ['safety-d', ['kinetic', 'biological', 'electromagnetic']],
    ['safety-j', ['diagnosis', 'medication', 'suicide', 'mental health', 'insurance']],
    ['safety-n', ['sanctions', 'exports', 'investments', 'shipping']],
    ['rights-b', ['repeat offenses', 'victims', 'suspects', 'gunshot', 'license plate']],
    ['rights-b', ['biometric', 'sketching', 'social media', 'prisons', 'forensic genetics']],
    ['rights-b', ['cyber intrusion', 'where people are', 'parole', 'supervised release', 'bail']],
    ['rights-c', ['asylum', 'detention', 'plan to come', 'border', 'biometrics', 'forecasting']],
    ['rights-e', ['emotions', 'thought', 'impairment', 'deception']],
    ['rights-g', ['cheating', 'admissions', 'surveillance', 'discipline', 'student aid']],
    ['rights-h', ['tenants', 'public housing', 'valuing homes', 'mortgages', 'insurance']],
    ['rights-i', ['screening', 'accommodation', 'pay', 'promotion', 'time on task']],
    ['rights-k', ['loans', 'credit', 'audited', 'interest rates', 'garnished']],
    ['rights-l', ['eligibility', 'loss', 'biometrics', 'fraud', 'penalties']],
    ['rights-m', ['legally binding', 'interpreter', 'agency decision']],
    ['rights-n', ['adoption', 'custody', 'guardian', 'older or disabled people']],
  ])('%s names what the memo names: %j', (value, words) => {
    const covers = options.find((option) => option.value === value)?.hint?.toLowerCase() ?? ''
    expect(words.filter((word) => !covers.includes(word))).toEqual([])
  })
})
