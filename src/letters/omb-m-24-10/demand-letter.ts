import type { LetterTemplate } from '#schemas/letter-template.ts'
import { englishWords } from '../words.ts'
import {
  afterDeadline,
  afterRescission,
  agencySaysCovered,
  deadline,
  documentation,
  isBound,
  notShown,
  onlyClaimed,
  replacement,
  several,
  some,
  termination,
  unmet,
} from './conditions.ts'

export const demandLetter: LetterTemplate = {
  format: 'plumbline-letter/1',
  id: 'demand-letter',
  language: 'en',
  framework: 'omb-m-24-10',
  title: 'Letter on {system.name}',
  layout: 'letter',
  dateField: 'date',
  fields: [
    { id: 'date', kind: 'date', label: 'Date of the letter' },
    {
      id: 'addressee',
      kind: 'text',
      label: 'To whom?',
      hint: 'The head of the agency, with title and address.',
      start: 'The head of the agency\n{system.agency}',
    },
    {
      id: 'greeting',
      kind: 'line',
      label: 'Greeting',
      hint: 'Such as “Dear Secretary …”.',
      start: 'To the head of {system.theAgency}:',
    },
    {
      id: 'who',
      kind: 'line',
      label: 'Who writes?',
      hint: 'Such as “The undersigned immigrant rights and privacy organizations”.',
      start: 'The undersigned organizations',
    },
    {
      id: 'harm',
      kind: 'text',
      label: 'What does it do to people?',
      hint: 'In your own words, with the number of the source in brackets after each fact, such as [3].',
    },
    {
      id: 'reply-by',
      kind: 'date',
      label: 'Answer by which day?',
    },
    {
      id: 'contact',
      kind: 'line',
      label: 'To whom should the agency answer?',
      hint: 'A name and an email address.',
    },
    { id: 'copies', kind: 'text', label: 'Copies to', hint: 'One on each line.' },
  ],
  passages: [
    { id: 'date', label: 'Date', as: 'address', parts: [{ text: '{field.date}' }] },
    { id: 'address', label: 'Address', as: 'address', parts: [{ text: '{field.addressee}' }] },
    {
      id: 'subject',
      label: 'Subject',
      as: 'title',
      parts: [
        {
          text: 'Stop or suspend {system.name} until it meets the federal minimum practices',
          when: { all: [some(unmet), isBound] },
        },
        {
          text: 'Show how {system.name} meets the federal minimum practices',
          when: { not: { all: [some(unmet), isBound] } },
        },
      ],
    },
    { id: 'greeting', label: 'Greeting', as: 'paragraph', parts: [{ text: '{field.greeting}' }] },
    {
      id: 'opening',
      label: 'What this letter asks',
      as: 'paragraph',
      parts: [
        {
          text: '{field.who} call on {system.theAgency} to stop or suspend the use of {system.name} until it meets the minimum practices that the Office of Management and Budget set for AI that affects people’s rights and safety.',
          when: { all: [some(unmet), isBound] },
        },
        {
          text: '{field.who} call on {system.theAgency} to show, for {system.name}, how it meets the minimum practices that the Office of Management and Budget set for AI that affects people’s rights and safety.',
          when: { not: { all: [some(unmet), isBound] } },
        },
      ],
    },
    {
      id: 'tool-heading',
      label: 'Heading: what it does',
      as: 'heading',
      parts: [{ text: 'What {system.name} does' }],
    },
    {
      id: 'tool',
      label: 'What it does',
      as: 'paragraph',
      parts: [
        { text: '{answer.purpose} {marks.purpose}' },
        { text: '{answer.outputs} {marks.outputs}' },
        {
          text: 'In its inventory of AI use cases, the agency puts this use under: {answer.agency-category} {marks.agency-category}.',
          when: { answers: agencySaysCovered },
        },
      ],
    },
    {
      id: 'harm',
      label: 'What it does to people',
      as: 'paragraph',
      parts: [{ text: '{field.harm}' }],
    },
    {
      id: 'rule-heading',
      label: 'Heading: what the memo required',
      as: 'heading',
      parts: [{ text: 'What the agency had to do, and by when' }],
    },
    {
      id: 'rule',
      label: 'What the memo required',
      as: 'paragraph',
      parts: [
        {
          text: 'Memorandum M-24-10 told agencies to apply its minimum practices to rights-impacting and safety-impacting AI by 1 December 2024, or else to stop using the AI until it complied.',
          cite: [termination, deadline],
        },
        {
          text: 'Agencies had to document how they carried the practices out and be ready to report it.',
          cite: [documentation],
        },
        { text: 'That day has passed.', when: { all: [afterDeadline, isBound] } },
        {
          text: 'The memo was rescinded and replaced by M-25-21 on 3 April 2025.',
          when: afterRescission,
          cite: [replacement],
        },
        {
          text: 'What it asked for remains a fair measure of what people are owed before a system like this bears on their rights, and we use it here as that measure.',
          when: afterRescission,
        },
      ],
    },
    {
      id: 'unmet-heading',
      label: 'Heading: not met',
      as: 'heading',
      when: some(unmet),
      parts: [{ text: 'Practices that the record shows as not met, or met only in part' }],
    },
    {
      id: 'unmet-intro',
      label: 'How these were found',
      as: 'paragraph',
      when: some(unmet),
      parts: [
        {
          text: 'Of the {count.practices} practices that we looked at, {count.unmet} fall short on the public record.',
          when: several(unmet),
        },
        {
          text: 'Of the {count.practices} practices that we looked at, one falls short on the public record.',
          when: { not: several(unmet) },
        },
      ],
    },
    {
      id: 'unmet',
      label: 'Not met',
      as: 'subheading',
      repeat: 'practices',
      of: unmet,
      parts: [{ text: '{practice.shortTitle}' }],
    },
    {
      id: 'unmet-must',
      label: 'Not met, required',
      as: 'bullets',
      repeat: 'practices',
      of: { ...unmet, levels: ['must'] },
      lines: 'units',
      parts: [
        {
          text: '{unit.text} ({unit.ground})',
        },
        { text: 'What the record shows: {unit.note} {unit.marks}' },
      ],
    },
    {
      id: 'unmet-should',
      label: 'Not met, advised',
      as: 'bullets',
      repeat: 'practices',
      of: { ...unmet, levels: ['should', 'encouraged'] },
      lines: 'units',
      parts: [
        { text: '{unit.text} ({unit.ground})' },
        { text: 'What the record shows: {unit.note} {unit.marks}' },
      ],
    },
    {
      id: 'not-shown-heading',
      label: 'Heading: not shown',
      as: 'heading',
      when: some(notShown),
      parts: [{ text: 'What nothing on the public record shows' }],
    },
    {
      id: 'not-shown-intro',
      label: 'What “not shown” means',
      as: 'paragraph',
      when: some(notShown),
      parts: [
        {
          text: 'For what is listed below, we found nothing on the public record that shows whether it was done. That does not prove that it was not. It means that people on whom the system is used, and the public, have no way to know.',
        },
      ],
    },
    {
      id: 'not-shown',
      label: 'Not shown',
      as: 'bullets',
      of: notShown,
      lines: 'units',
      parts: [{ text: '{practice.shortTitle}: {unit.text} ({unit.ground})' }],
    },
    {
      id: 'claimed-heading',
      label: 'Heading: claimed',
      as: 'heading',
      when: some(onlyClaimed),
      parts: [{ text: 'Practices that the agency says it follows, with nothing that shows it' }],
    },
    {
      id: 'claimed',
      label: 'Claimed',
      as: 'bullets',
      of: onlyClaimed,
      lines: 'practices',
      parts: [
        { text: '{practice.shortTitle} ({practice.place}).' },
        { text: 'The agency says: {practice.claims}.' },
      ],
    },
    {
      id: 'contradictions-heading',
      label: 'Heading: statements that do not agree',
      as: 'heading',
      when: { contradictions: true },
      parts: [{ text: 'Statements that do not fit together' }],
    },
    {
      id: 'contradictions',
      label: 'Statements that do not agree',
      as: 'bullets',
      when: { contradictions: true },
      lines: 'contradictions',
      parts: [{ text: '{contradiction.text} {contradiction.marks}' }],
    },
    {
      id: 'ask-heading',
      label: 'Heading: what is asked',
      as: 'heading',
      parts: [{ text: 'What we ask' }],
    },
    {
      id: 'asks',
      label: 'What is asked',
      as: 'numbers',
      parts: [
        {
          text: 'Stop or suspend the use of {system.name} until the practices found not met are met.',
          when: { all: [some(unmet), isBound] },
        },
        {
          text: 'Meet the practices found not met before any wider or changed use.',
          when: { all: [some(unmet), { not: isBound }] },
        },
        {
          text: 'For each point listed here as not shown, publish the document that shows it, or say in public that there is none.',
          when: some(notShown),
        },
        {
          text: 'For each practice that the agency says it follows, publish the document behind the statement.',
          when: some(onlyClaimed),
        },
        {
          text: 'Explain in public how the statements that do not fit together are to be read.',
          when: { contradictions: true },
        },
        {
          text: 'Publish every waiver, extension and determination on this system with its reasons, or say that there are none.',
        },
      ],
    },
    {
      id: 'no-waiver',
      label: 'No waivers',
      as: 'paragraph',
      optional: 'kept',
      parts: [
        {
          text: 'We also ask that no waiver be granted for a system that is used in decisions about people’s lives.',
        },
      ],
    },
    {
      id: 'consult',
      label: 'Hear the people affected',
      as: 'paragraph',
      optional: 'kept',
      parts: [
        {
          text: 'Hear the people on whom the system is used, and groups that speak for them, before any decision to go on using it, as the memo asks of agencies.',
          cite: [{ section: '§5(c)(v)(B)', pages: '22' }],
        },
      ],
    },
    {
      id: 'reply',
      label: 'Answer',
      as: 'paragraph',
      parts: [
        { text: 'We ask for an answer by {field.reply-by}.' },
        { text: 'Send it to {field.contact}.' },
      ],
    },
    {
      id: 'signed',
      label: 'Heading: signed',
      as: 'heading',
      when: { signed: true },
      parts: [{ text: 'Signed' }],
    },
    { id: 'signers', label: 'Sign-on list', as: 'signers', parts: [] },
    {
      id: 'copies-heading',
      label: 'Heading: copies',
      as: 'subheading',
      when: { filled: 'copies' },
      parts: [{ text: 'Copies to' }],
    },
    { id: 'copies', label: 'Copies to', as: 'address', parts: [{ text: '{field.copies}' }] },
  ],
  records: {},
  plain: {},
  words: englishWords,
}
