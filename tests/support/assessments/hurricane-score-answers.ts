import type { Answers } from '#schemas/assessment.ts'
import type { partsFrom } from './building.ts'

type RowOf = ReturnType<typeof partsFrom>['row']

/** What the assessor adds to the case: only what the sources say, and where they say nothing, that. */
export const aboutHurricaneScore = (row: RowOf): Answers => ({
  'as-of': '2026-11-22',
  'topic-area': 'Law & Justice',
  'inside-access': 'yes',
  scope: 'covered',
  'is-ai': 'yes',
  'principal-basis': 'unsure',
  'principal-basis-reasons':
    'The agency says that the score is one factor of many. It also says that officers use it when they set the level of monitoring. Nothing public shows how much it weighs.',
  'override-rates': 'Nothing on the public record.',
  'acts-alone': 'no',
  'individual-effect': 'yes',
  'safety-effect': 'unsure',
  purposes: ['rights-c'],
  category: 'rights-impacting',
  'category-reasons':
    'The agency itself says so, and scoring people in an immigration program is among the purposes that the memo presumes to be rights-impacting.',
  'data-origin': 'The agency says that the data is its own. How it was prepared is not published.',
  'privacy-review': 'no',
  'protected-data': 'yes',
  'protected-data-which':
    'Sex, age and country of origin in 2024; sex and age in 2025. The agency calls them features of the model.',
  'data-documentation': 'unsure',
  'data-gaps':
    'Not known. The model learns from closed cases of people who were in the program, who may have been scored themselves.',
  'people-affected': [
    row({
      group: 'People enrolled in ICE’s ATD-ISAP program',
      'how-many': 'Nearly 200,000, by the letter of 2024',
      'how-reached':
        'Officers see the score when they review a case and set the level of monitoring.',
      underserved: 'unsure',
      'access-needs': 'Not known. No languages are named in the inventory.',
    }),
    row({
      group: 'Families and households of people enrolled',
      'how-many': 'Not known',
      'how-reached': 'Through the terms of monitoring of somebody they live with; our inference.',
      underserved: 'unsure',
      'access-needs': 'Not known.',
    }),
  ],
  'people-total': 'Not known. Nearly 200,000 people were in the program, by the letter of 2024.',
  'rights-at-stake': [
    row({
      right: 'surveillance',
      'how-touched':
        'Officers may use the score to set the level of monitoring and its technology.',
      severity: 'serious',
      likelihood: 'possible',
      reversibility: 'unknown',
      'says-who': 'Inventory of 2024, row 109, column 9; the letter of 2024',
    }),
    row({
      right: 'discrimination',
      'how-touched': 'Sex, age and, in 2024, country of origin are inputs of the model.',
      severity: 'serious',
      likelihood: 'unknown',
      reversibility: 'unknown',
      'says-who': 'Inventory of 2024, row 109, columns 29 and 30',
    }),
    row({
      right: 'fair-process',
      'how-touched':
        'The agency says that an appeal exists in 2024, and that law precludes it in 2025.',
      severity: 'serious',
      likelihood: 'unknown',
      reversibility: 'slowly',
      'says-who': 'Both inventories',
    }),
    row({
      right: 'privacy',
      'how-touched':
        'Personal information that the agency keeps goes into the score; the agency answers that its privacy official has not assessed the risks.',
      severity: 'limited',
      likelihood: 'happened',
      reversibility: 'unknown',
      'says-who': 'Inventory of 2024, row 109, columns 23 and 24',
    }),
  ],
  'worst-case':
    'The agency itself names a false positive: stricter monitoring of somebody who would not have left.',
  determination: 'none',
  exclusion: 'none',
  extension: 'none',
})
