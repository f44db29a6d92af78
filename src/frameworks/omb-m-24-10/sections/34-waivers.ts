import type { Question } from '#schemas/question.ts'
import { onRecord } from '../answer-options.ts'

/** §5(c)(iii): named requirements set aside for one application. One row is one waiver. */
export const waivers: Question = {
  kind: 'rows',
  id: 'waivers',
  label: 'Waivers: which requirements did the Chief AI Officer set aside?',
  hint: 'Add one row for each waiver. A waiver counts only while it is granted by the Chief AI Officer, in writing, on a ground that the memo allows, and based on a risk assessment. Without that the line is judged as if there were no waiver.',
  rowName: 'waiver',
  fields: [
    {
      kind: 'requirements',
      id: 'requirements',
      label: 'Requirements that it sets aside',
      hint: 'A waiver reaches only what it names.',
    },
    {
      kind: 'choice',
      id: 'state',
      label: 'Where it stands',
      options: [
        { value: 'granted', label: 'Granted' },
        { value: 'revoked', label: 'Granted, then revoked' },
        { value: 'claimed', label: 'The agency says so; no waiver is on the record' },
        { value: 'sought', label: 'Asked for, not granted' },
      ],
    },
    {
      kind: 'choice',
      id: 'by',
      label: 'Who granted it',
      hint: 'The responsibility shall not be delegated.',
      options: [
        { value: 'caio', label: 'The agency’s Chief AI Officer' },
        { value: 'other', label: 'Someone else' },
        { value: 'not-said', label: 'The record does not say' },
      ],
    },
    {
      kind: 'choice',
      id: 'written',
      label: 'Is the written determination on the record?',
      options: onRecord,
    },
    {
      kind: 'choice',
      id: 'risk-assessment',
      label: 'Is it based on a risk assessment of this system in this context?',
      options: onRecord,
    },
    {
      kind: 'many',
      id: 'grounds',
      label: 'Grounds given',
      options: [
        {
          value: 'more-risk',
          label: 'Meeting the requirement would increase risks to safety or rights overall',
        },
        {
          value: 'impediment',
          label: 'Meeting it would unacceptably impede critical agency operations',
        },
        {
          value: 'less-fair',
          label: 'Opt-out only: a human alternative would be less fair',
          citation: { section: '§5(c)(v)(F)', pages: '24' },
        },
        {
          value: 'hardship',
          label: 'Opt-out only: an opt-out would be an undue hardship for the agency',
          citation: { section: '§5(c)(v)(F)', pages: '24' },
        },
        { value: 'another', label: 'Another ground, or none' },
      ],
    },
    {
      kind: 'long-text',
      id: 'scope',
      label: 'Application or component, and the reasons',
      hint: 'For a group: do all systems in it have substantially identical risks, and does the assessment cover each?',
      maxLength: 4000,
    },
    { kind: 'date', id: 'granted-on', label: 'Granted on' },
    { kind: 'date', id: 'revoked-on', label: 'Revoked on' },
    {
      kind: 'choice',
      id: 'reported',
      label: 'Reported to OMB within 30 days of granting or revoking?',
      options: onRecord,
    },
    {
      kind: 'choice',
      id: 'certified',
      label: 'Certified by 1 December 2024?',
      hint: 'The memo asks for this again each year; it was rescinded before the next date came.',
      options: onRecord,
    },
    {
      kind: 'choice',
      id: 'published',
      label: 'Summary with its justification published?',
      options: onRecord,
    },
    {
      kind: 'long-text',
      id: 'evidence',
      label: 'Evidence',
      hint: 'Title, author, date, link, page; and where you looked in vain.',
      maxLength: 4000,
    },
  ],
  citation: { section: '§5(c)(iii)', pages: '17' },
  guidance: {
    why: 'A waiver sets aside one or more requirements for one application or component. It does not take the use out of the memo, and it can be revoked at any time. The opt-out practice has two further grounds of its own; there the memo cites §5(c)(ii) for its waivers, which are in §5(c)(iii).',
    lookOutside:
      'The agency’s AI page: each waiver must have a public summary with its justification, or the agency must say that it has no active ones. An inventory answer that a practice was waived is a claim, not a waiver.',
    lookInside: 'The Chief AI Officer’s central list of waivers, and each written determination.',
    evidence: [
      'The signed written determination',
      'The risk assessment that it rests on',
      'The report to OMB and the public summary',
      'The agency’s statement that it has no active waivers',
    ],
  },
}
