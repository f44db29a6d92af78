import { describe, expect, test } from 'vitest'
import { contradictionsInRow } from '#src/domain/row-contradictions.ts'
import { row2024, row2025 } from '#tests/support/a-year-pair.ts'
import { memo } from './situation.ts'

type Cells = Record<string, string>

const rules = memo.contradictions
const found2024 = (cells: Cells) =>
  contradictionsInRow(rules, row2024(cells)).map(({ rule }) => rule.id)
const found2025 = (cells: Cells) =>
  contradictionsInRow(rules, row2025(cells)).map(({ rule }) => rule.id)
const rights = { 'impact-type': 'Rights-Impacting\n' }
const inUse = { 'dev-stage': 'Operation and Maintenance' }
const exempt =
  'No – This AI use case is not subject to the opt-out requirement because the AI functionality is solely used for the prevention, detection, and investigation of fraud or cybersecurity incidents, or the conduct of a criminal investigation.'
const neither = { 'impact-type': 'Neither' }
const docs = { 'data-docs': 'Documentation is complete: Documentation exists regarding …' }

describe('one row of 2024: row in, contradiction out', () => {
  test.each<[string, Cells, string[]]>([
    ['an empty row', {}, []],
    ['rights-impacting alone', rights, []],
    [
      'rights-impacting, no adverse effect',
      { ...rights, 'adverse-impact': 'No' },
      ['rights-without-effect'],
    ],
    ['the same in capitals', { ...rights, 'adverse-impact': 'NO' }, ['rights-without-effect']],
    ['rights-impacting with an adverse effect', { ...rights, 'adverse-impact': 'Yes' }, []],
    ['rights-impacting, effect not applicable', { ...rights, 'adverse-impact': 'N/A' }, []],
    [
      'safety-impacting, no adverse effect',
      { 'impact-type': 'Safety-impacting', 'adverse-impact': 'No' },
      [],
    ],
    [
      'neither, with an adverse effect',
      { ...neither, 'adverse-impact': 'Yes' },
      ['effect-but-neither'],
    ],
    [
      'acting alone without an effect',
      {
        'autonomous-impact': 'Yes - All individual decisions or actions are automated',
        'adverse-impact': 'No',
      },
      ['acts-alone-without-effect'],
    ],
    [
      'exempt from opt-out for matching faces',
      { 'opt-out': exempt, 'purpose-benefits': 'Matches travelers against records of concern.' },
      ['opt-out-exempt-without-such-purpose'],
    ],
    [
      'exempt from opt-out against fraud',
      { 'opt-out': exempt, 'purpose-benefits': 'Finds fraudulent claims.' },
      [],
    ],
    [
      'exempt from opt-out, with the crime named only in the output',
      { 'opt-out': exempt, 'purpose-benefits': 'Sorts.', outputs: 'A lead for investigators.' },
      [],
    ],
    ['exempt from opt-out, with no purpose at all', { 'opt-out': exempt }, []],
    [
      'assessed, with no privacy review and no data documentation',
      { 'impact-assessment': 'Yes', 'saop-review': 'No' },
      ['assessed-without-privacy-and-data'],
    ],
    [
      'assessed on personal data, with documentation but no privacy review',
      { 'impact-assessment': 'Yes', 'contains-pii': 'Yes', 'saop-review': 'No', ...docs },
      ['assessed-without-privacy'],
    ],
    ['assessed with both', { 'impact-assessment': 'Yes', 'saop-review': 'Yes', ...docs }, []],
    ['in operation, covered, every practice blank', { ...rights, ...inUse }, ['in-use-and-blank']],
    [
      'in operation, covered, risks named and nothing else',
      { ...rights, ...inUse, 'key-risks': 'Errors.' },
      ['in-use-and-blank'],
    ],
    [
      'in operation, covered, one practice answered',
      { ...rights, ...inUse, 'appeal-process': 'Yes' },
      [],
    ],
    [
      'in acquisition, covered, every practice blank',
      { ...rights, 'dev-stage': 'Acquisition and/or Development' },
      [],
    ],
    ['in operation, neither, every practice blank', { ...neither, ...inUse }, []],
    [
      'in operation before the assessment',
      { ...rights, ...inUse, 'impact-assessment': 'Planned or in-progress.' },
      ['in-use-before-assessment'],
    ],
    [
      'the same with an extension asked for',
      {
        ...rights,
        ...inUse,
        'impact-assessment': 'Planned or in-progress.',
        'extension-request': 'Yes – Agency requested an extension for this use case.',
      },
      [],
    ],
    [
      'in operation and untested',
      { ...rights, ...inUse, 'real-world-testing': 'No testing: No testing of the model' },
      ['in-use-and-untested'],
    ],
    [
      'in operation and unmonitored',
      {
        ...rights,
        ...inUse,
        'monitor-postdeploy': 'No monitoring protocols have been established: …',
      },
      ['in-use-and-unmonitored'],
    ],
    [
      'covered, with a practice that does not apply',
      { ...rights, ...inUse, 'impact-assessment': 'Not Applicable' },
      ['set-aside-without-exemption'],
    ],
    [
      'not covered, with a practice that does not apply',
      { ...neither, ...inUse, 'impact-assessment': 'N/A' },
      [],
    ],
    [
      'no personal data, but ages',
      { 'contains-pii': 'No', 'demo-features': 'Sex/Gender,Age' },
      ['no-personal-data-but-features'],
    ],
    ['no personal data and no features', { 'contains-pii': 'No', 'demo-features': 'None' }, []],
    ['a word that only holds "age"', { 'contains-pii': 'No', 'demo-features': 'Agency' }, []],
    [
      'nobody interacts, but people can opt out',
      { 'ai-notice': 'N/A – individuals are not interacting with the AI', 'opt-out': 'Yes' },
      ['nobody-interacts-but-remedy'],
    ],
    [
      'disparities answered with retraining',
      { ...rights, 'disparity-mitigation': 'It is retrained on an annual basis.' },
      ['disparities-without-groups'],
    ],
    [
      'disparities answered with groups',
      { ...rights, 'disparity-mitigation': 'Error rates by age and skin tone.' },
      [],
    ],
    ['disparities left blank', rights, []],
    [
      'an opt-out of another kind',
      { ...rights, 'opt-out': 'Other', 'opt-out-other': 'It adds one piece of information.' },
      ['opt-out-not-answered'],
    ],
    [
      'an opt-out of another kind that names an alternative',
      { ...rights, 'opt-out': 'Other', 'opt-out-other': 'Officers offer a manual check.' },
      [],
    ],
  ])('%s', (_what, cells, expected) => {
    expect(found2024(cells)).toEqual(expected)
  })
})

describe('one row of 2025', () => {
  const high = { 'is-high-impact': 'High-impact', 'development-stage': 'Deployed' }
  test.each<[string, Cells, string[]]>([
    ['deployed, high-impact, all blank', high, ['in-use-and-blank-2025']],
    ['deployed, high-impact, one answer', { ...high, 'hi-appeal-process': 'In-progress' }, []],
    [
      'presumed, without a reason',
      { 'is-high-impact': 'Presumed High-Impact, but Not High-impact' },
      ['presumed-without-reason'],
    ],
    [
      'presumed, with a reason',
      {
        'is-high-impact': 'Presumed High-Impact, but Not High-impact',
        'hi-justification': 'It only alerts.',
      },
      [],
    ],
  ])('%s', (_what, cells, expected) => {
    expect(found2025(cells)).toEqual(expected)
  })
})
