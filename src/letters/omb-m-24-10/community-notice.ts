import type { LetterTemplate } from '#schemas/letter-template.ts'
import { englishWords } from '../words.ts'
import { allPractices, notShown, onlyClaimed, some, unmet } from './conditions.ts'
import { plainEnglish } from './plain.ts'

export const communityNotice: LetterTemplate = {
  format: 'plumbline-letter/1',
  id: 'community-notice',
  language: 'en',
  framework: 'omb-m-24-10',
  title: 'What we know about {system.name}',
  layout: 'sheet',
  dateField: 'date',
  fields: [
    { id: 'date', kind: 'date', label: 'Date of the notice' },
    {
      id: 'does',
      kind: 'text',
      label: 'What does it do?',
      hint: 'One or two short sentences that anyone can read, with the number of the source in brackets, such as [1].',
    },
    {
      id: 'where',
      kind: 'line',
      label: 'Where do people meet it?',
      hint: 'Such as “at check-ins with ICE”.',
    },
    { id: 'group', kind: 'line', label: 'Who gives out this notice?' },
    {
      id: 'contact',
      kind: 'line',
      label: 'Where can people get help?',
      hint: 'A phone number, a place, a web page.',
    },
  ],
  passages: [
    {
      id: 'title',
      label: 'Title',
      as: 'title',
      parts: [{ text: 'What we know about {system.name}' }],
    },
    {
      id: 'what-heading',
      label: 'Heading: what it is',
      as: 'heading',
      parts: [{ text: 'What it is' }],
    },
    {
      id: 'what',
      label: 'What it is',
      as: 'paragraph',
      parts: [
        {
          text: 'This is a computer program of a government agency: {system.theAgency} {marks.system-name}.',
        },
        { text: '{field.does}' },
        { text: 'People meet it {field.where}.' },
      ],
    },
    {
      id: 'rules',
      label: 'The rules',
      as: 'paragraph',
      parts: [
        {
          text: 'In 2024, the White House told agencies to take steps to keep people safe from harm by programs like this.',
          cite: [allPractices],
        },
        {
          text: 'It took that memo back in April 2025 and put a new one in its place.',
          when: { datedFrom: '2025-04-03' },
          cite: [{ section: 'Memorandum', pages: '1', source: 'm-25-21' }],
        },
        { text: 'We use the steps of 2024 to check what the agency has shown.' },
      ],
    },
    {
      id: 'unmet-heading',
      label: 'Heading: what was not done',
      as: 'heading',
      when: some(unmet),
      parts: [{ text: 'What we know: not done, or only in part' }],
    },
    {
      id: 'unmet',
      label: 'What was not done',
      as: 'bullets',
      of: unmet,
      lines: 'practices',
      parts: [{ text: '{practice.plain}' }],
    },
    {
      id: 'claimed-heading',
      label: 'Heading: what the agency says',
      as: 'heading',
      when: some(onlyClaimed),
      parts: [{ text: 'What the agency says it did, with no proof that we have seen' }],
    },
    {
      id: 'claimed',
      label: 'What the agency says',
      as: 'bullets',
      of: onlyClaimed,
      lines: 'practices',
      parts: [{ text: '{practice.plain}' }],
    },
    {
      id: 'not-shown-heading',
      label: 'Heading: what nobody has shown',
      as: 'heading',
      when: some(notShown),
      parts: [{ text: 'What nobody has shown' }],
    },
    {
      id: 'not-shown-intro',
      label: 'What that means',
      as: 'paragraph',
      when: some(notShown),
      parts: [
        {
          text: 'We looked for full proof of each thing below and did not find it. This does not mean that it was not done. It means that no one outside the agency can know.',
        },
      ],
    },
    {
      id: 'not-shown',
      label: 'What nobody has shown',
      as: 'bullets',
      of: notShown,
      lines: 'practices',
      parts: [{ text: '{practice.plain}' }],
    },
    {
      id: 'do-heading',
      label: 'Heading: what you can do',
      as: 'heading',
      parts: [{ text: 'What you can do' }],
    },
    {
      id: 'do',
      label: 'What you can do',
      as: 'bullets',
      parts: [
        {
          text: 'Ask the agency if this program was used in your case, and keep a note of the answer.',
        },
        { text: 'Ask for a person to look at your case again.' },
        {
          text: 'Ask for your records. Any person can ask a federal agency for them (5 U.S.C. 552(a)(3)(A)).',
        },
        { text: 'Keep each letter and each notice that you get, with its date.' },
        {
          text: 'Talk to a lawyer or to a group that you trust before you act. This page is not legal advice.',
        },
      ],
    },
    {
      id: 'help',
      label: 'Where to get help',
      as: 'paragraph',
      parts: [
        { text: 'For help: {field.contact}.' },
        { text: 'From {field.group}.' },
        { text: '{field.date}.' },
      ],
    },
  ],
  records: {},
  plain: plainEnglish,
  words: englishWords,
}
