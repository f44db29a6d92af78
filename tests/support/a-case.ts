import type { Case } from '#schemas/case.ts'

/** A starter case against `aFramework`: a row quoted in part, a letter of the town, and an auditor's report. */
export const aCase: Case = {
  format: 'plumbline-case/1',
  id: 'queue-machine',
  title: 'Queue machine',
  agency: 'Town of Elm',
  component: 'Front desk',
  summary: 'A machine that decides who is served first.',
  asOf: '2025-02-03',
  framework: 'town-code',
  caution: 'The record may have changed since 3 February 2025.',
  sources: [
    {
      id: 'list',
      title: 'List of machines',
      author: 'Town of Elm',
      date: '2024-12',
      link: 'https://example.org/list',
      voice: 'agency',
    },
    {
      id: 'letter',
      title: 'Letter on machines',
      author: 'Town of Elm',
      date: '',
      link: '',
      voice: 'agency',
    },
    {
      id: 'audit',
      title: 'Audit report',
      author: 'Court of Audit',
      date: '2024-11-30',
      link: '',
      voice: 'independent',
    },
  ],
  answers: { 'system-name': 'Queue machine', uses: ['decides'] },
  rows: [
    {
      source: 'list',
      layout: 'omb-2024',
      row: 12,
      cells: {
        'use-case-name': 'Queue machine',
        'custom-code': 'Yes',
        'impact-assessment': '',
        'appeal-process': 'No',
        'no-appeal-reason': 'No time',
      },
      otherCells: 'not-quoted',
    },
  ],
  claims: [
    {
      about: 'appeal',
      reported: true,
      statement: 'Anyone can ask at the desk.',
      prompt: '',
      source: 'letter',
      place: 'page 1',
      caution: 'The list says something else.',
    },
  ],
  openQuestions: [
    { about: 'appeal', question: 'Which of the two is true?', source: 'letter', place: 'page 1' },
    { about: 'stage', question: 'Is it in use?', source: 'audit', place: 'page 4' },
  ],
}
