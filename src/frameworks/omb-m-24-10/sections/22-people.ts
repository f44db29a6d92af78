import type { Section } from '#schemas/framework-shape.ts'
import { yesNoUnsure } from '../answer-options.ts'

export const people: Section = {
  kind: 'questions',
  id: 'people',
  title: 'People affected',
  intro:
    'List each group that the system touches, including people who never see it and people who run it. Say where each number comes from.',
  questions: [
    {
      kind: 'rows',
      id: 'people-affected',
      label: 'Who is affected?',
      rowName: 'group',
      fields: [
        {
          kind: 'text',
          id: 'group',
          label: 'Group',
          hint: 'Such as people who must check in with ICE, or their children.',
          maxLength: 300,
        },
        {
          kind: 'text',
          id: 'how-many',
          label: 'How many',
          hint: 'A number or range, with its date and source.',
          maxLength: 500,
        },
        {
          kind: 'long-text',
          id: 'how-reached',
          label: 'How the system reaches them',
          hint: 'What happens to them because of it, and whether they know.',
          maxLength: 4000,
        },
        {
          kind: 'choice',
          id: 'underserved',
          label: 'Underserved community?',
          options: yesNoUnsure,
        },
        {
          kind: 'text',
          id: 'underserved-which',
          label: 'Which community',
          hint: 'Such as people with limited English, a religious minority, or people in rural areas.',
          maxLength: 500,
        },
        {
          kind: 'long-text',
          id: 'access-needs',
          label: 'Language and access needs',
          hint: 'Languages, disability, reading, phone or internet access, fear of contact with the agency.',
          maxLength: 2000,
        },
      ],
      citation: { section: '§5(c)(iv)(A)(2)', pages: '18' },
      guidance: {
        why: 'The memo says agencies should write down who will be hit hardest. They should take special care over risks to underserved communities.',
        lookOutside:
          'Start with program figures and with reports by courts and watchdogs. Then ask community groups and legal aid offices that see the cases.',
        lookInside:
          'Use caseload figures by group. Look at complaints, and at the file of any talks with the people affected.',
        evidence: [
          'Program statistics with a date',
          'Statements by people affected',
          'An oversight report',
        ],
      },
    },
    {
      kind: 'text',
      id: 'people-total',
      label: 'How many people in all, in a year?',
      hint: 'A number or range, with its date and source. “Not published” is an answer too.',
      maxLength: 1000,
      citation: { section: '§5(c)(iv)(A)(2)', pages: '18' },
      guidance: {
        why: 'A small error rate is many people when the system is run on many.',
        lookOutside: 'Annual reports, budget requests, and enrollment figures.',
        lookInside: 'The number of times the system ran, and on how many different people.',
        evidence: ['Published program figures', 'System logs'],
      },
    },
  ],
}
