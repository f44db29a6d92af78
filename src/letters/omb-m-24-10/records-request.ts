import type { LetterTemplate } from '#schemas/letter-template.ts'
import { englishWords } from '../words.ts'
import { afterRescission, notShown, onlyClaimed, replacement, some } from './conditions.ts'
import { recordsBeforeUse } from './records-before-use.ts'
import { recordsWhileInUse } from './records-while-in-use.ts'

/** Levels in the order in which they are asked for. */
const levels = [
  ['must', ['must']],
  ['should', ['should', 'encouraged']],
  ['may', ['may', 'exempt']],
] as const

const recordLists = (
  id: string,
  label: string,
  standings: ('not-shown' | 'only-claimed')[],
): LetterTemplate['passages'] => [
  {
    id,
    label,
    as: 'subheading',
    repeat: 'practices',
    of: { standings },
    parts: [{ text: '{practice.shortTitle} ({practice.place})' }],
  },
  ...(standings.includes('only-claimed') ? [claimsPassage(standings)] : []),
  ...levels.map(([level, names]): LetterTemplate['passages'][number] => ({
    id: `${id}-${level}`,
    label: `${label}, “${level}”`,
    as: 'bullets',
    repeat: 'practices',
    of: { standings, levels: [...names] },
    lines: 'records',
    parts: [{ text: '{record.text} ({record.ground}).' }],
  })),
]

const claimsPassage = (
  standings: ('not-shown' | 'only-claimed')[],
): LetterTemplate['passages'][number] => ({
  id: 'claim',
  label: 'What the agency says',
  as: 'paragraph',
  repeat: 'practices',
  of: { standings },
  parts: [{ text: 'The agency says: {practice.claims}.' }],
})

export const recordsRequest: LetterTemplate = {
  format: 'plumbline-letter/1',
  id: 'records-request',
  language: 'en',
  framework: 'omb-m-24-10',
  title: 'Records request: {system.name}',
  layout: 'letter',
  dateField: 'date',
  fields: [
    { id: 'date', kind: 'date', label: 'Date of the letter' },
    {
      id: 'office',
      kind: 'text',
      label: 'To which FOIA office?',
      hint: 'Name and address. The agency’s FOIA page lists the office of each component.',
      start: 'FOIA Officer\n{system.component}\n{system.agency}',
    },
    {
      id: 'sender',
      kind: 'text',
      label: 'From whom?',
      hint: 'Your name, your organization if you have one, and your address.',
    },
    {
      id: 'contact',
      kind: 'line',
      label: 'How can the agency reach you?',
      hint: 'An email address or a phone number.',
    },
    {
      id: 'from',
      kind: 'date',
      label: 'Records from which day on?',
      hint: 'Such as the day on which work on the system began. Without it, the request covers all dates.',
    },
    {
      id: 'offices',
      kind: 'line',
      label: 'Where is the agency to search?',
      hint: 'Offices that are likely to hold the records.',
      start:
        '{system.theComponent}, its program office for this system, its privacy and civil rights offices, and the office of the Chief AI Officer of {system.theAgency}',
    },
    {
      id: 'sharing',
      kind: 'text',
      label: 'How will the public learn what the records say?',
      hint: 'For the fee waiver: what you will publish, where, and who reads it.',
    },
    {
      id: 'urgency',
      kind: 'text',
      label: 'Why is it urgent?',
      hint: 'For expedited processing, which starts out dropped: what the public must know now, and why.',
    },
  ],
  passages: [
    { id: 'date', label: 'Date', as: 'address', parts: [{ text: '{field.date}' }] },
    { id: 'address', label: 'Address', as: 'address', parts: [{ text: '{field.office}' }] },
    {
      id: 'subject',
      label: 'Subject',
      as: 'title',
      parts: [{ text: 'Records request under the Freedom of Information Act: {system.name}' }],
    },
    {
      id: 'opening',
      label: 'What is asked for',
      as: 'paragraph',
      parts: [
        {
          text: 'Under the Freedom of Information Act, 5 U.S.C. 552, I request the records described below about {system.name}.',
        },
        {
          text: 'Its entry in the AI use case inventory is {system.useCaseId} {marks.use-case-id}.',
        },
      ],
    },
    {
      id: 'system',
      label: 'What the system is',
      as: 'paragraph',
      parts: [
        { text: 'What is known here about its purpose: {answer.purpose} {marks.purpose}' },
        { text: 'And about what it puts out: {answer.outputs} {marks.outputs}' },
      ],
    },
    {
      id: 'yardstick',
      label: 'The memo',
      as: 'paragraph',
      parts: [
        {
          text: 'The items below follow the minimum practices of Office of Management and Budget memorandum M-24-10 of 28 March 2024.',
        },
        {
          text: 'The memo told agencies to document how they carry out the practices and to be ready to report it.',
          cite: [{ section: '§5(c)', pages: '16' }],
        },
        {
          text: 'It was rescinded and replaced by M-25-21 on 3 April 2025; this request covers records made while it was in force and since.',
          when: afterRescission,
          cite: [replacement],
        },
      ],
    },
    {
      id: 'not-shown-heading',
      label: 'Heading: not shown',
      as: 'heading',
      when: some(notShown),
      parts: [{ text: 'Records on what the public record does not show' }],
    },
    {
      id: 'not-shown-intro',
      label: 'Why these',
      as: 'paragraph',
      when: some(notShown),
      parts: [
        {
          text: 'For each item here, nothing that I found on the public record shows whether it was done. That does not mean that it was not done. I request the records that would show it. After each item stands the memo’s own word for it.',
        },
      ],
    },
    ...recordLists('ask', 'Not shown', ['not-shown']),
    {
      id: 'claimed-heading',
      label: 'Heading: claimed',
      as: 'heading',
      when: some(onlyClaimed),
      parts: [{ text: 'Records behind what the agency says it has done' }],
    },
    {
      id: 'claimed-intro',
      label: 'Why these too',
      as: 'paragraph',
      when: some(onlyClaimed),
      parts: [
        {
          text: 'For each item here, all that I found is a statement that it was done, with no document that shows it. I request the records behind the statement.',
        },
      ],
    },
    ...recordLists('claimed', 'Claimed', ['only-claimed']),
    {
      id: 'terms-heading',
      label: 'Heading: terms',
      as: 'heading',
      parts: [{ text: 'Search, form and release' }],
    },
    {
      id: 'search',
      label: 'Dates and places of the search',
      as: 'paragraph',
      parts: [
        {
          text: 'Search for records made from {field.from} to the day on which the search begins.',
          when: { filled: 'from' },
        },
        {
          text: 'Search for records of any date up to the day on which the search begins.',
          when: { not: { filled: 'from' } },
        },
        { text: 'Places to search: {field.offices}.' },
        {
          text: 'Where a final record does not exist, send the latest draft; where no record exists for an item, say so for that item.',
        },
      ],
    },
    {
      id: 'form',
      label: 'Form of release',
      as: 'paragraph',
      parts: [
        {
          text: 'Send records in electronic form: documents as searchable text, and data in the format in which it is kept, such as a spreadsheet (5 U.S.C. 552(a)(3)(B)).',
        },
        {
          text: 'If part of a record is exempt, release the parts that can reasonably be separated from it, and name the exemption for each part that is withheld (5 U.S.C. 552(a)(8)(A)(ii) and 552(b)).',
        },
        {
          text: 'I do not ask for names or other details of private individuals; leave them out.',
        },
        { text: 'Release records as they become ready, without waiting for the rest.' },
      ],
    },
    {
      id: 'fee-heading',
      label: 'Heading: fees',
      as: 'heading',
      parts: [{ text: 'Fees' }],
      optional: 'kept',
    },
    {
      id: 'fee-waiver',
      label: 'Fee waiver',
      as: 'paragraph',
      optional: 'kept',
      parts: [
        {
          text: 'I request a waiver of all fees under 5 U.S.C. 552(a)(4)(A)(iii).',
        },
        {
          text: 'Disclosure is in the public interest: the records are likely to contribute significantly to public understanding of how {system.theAgency} carries out the safeguards on a system that bears on people’s rights, and they are not sought primarily in a commercial interest.',
        },
        { text: '{field.sharing}' },
        { text: 'If the waiver is denied, tell me the estimated fee before the search begins.' },
      ],
    },
    {
      id: 'expedited-heading',
      label: 'Heading: expedited processing',
      as: 'heading',
      optional: 'dropped',
      parts: [{ text: 'Expedited processing' }],
    },
    {
      id: 'expedited',
      label: 'Expedited processing',
      as: 'paragraph',
      optional: 'dropped',
      parts: [
        {
          text: 'I request expedited processing under 5 U.S.C. 552(a)(6)(E).',
        },
        {
          text: 'I am primarily engaged in disseminating information, and there is an urgency to inform the public about actual or alleged activity of the Federal Government (5 U.S.C. 552(a)(6)(E)(v)(II)).',
        },
        { text: '{field.urgency}' },
        {
          text: 'I certify that this statement is true and correct to the best of my knowledge and belief (5 U.S.C. 552(a)(6)(E)(vi)).',
        },
      ],
    },
    {
      id: 'closing',
      label: 'Answer and contact',
      as: 'paragraph',
      parts: [
        {
          text: 'As a rule, the law gives an agency twenty working days to say whether it will comply with a request (5 U.S.C. 552(a)(6)(A)(i)).',
        },
        { text: 'For questions about this request, reach me at {field.contact}.' },
      ],
    },
    {
      id: 'signature',
      label: 'Signature',
      as: 'address',
      parts: [{ text: 'Sincerely,' }, { text: '{field.sender}' }],
    },
  ],
  records: { ...recordsBeforeUse, ...recordsWhileInUse },
  plain: {},
  words: englishWords,
}
