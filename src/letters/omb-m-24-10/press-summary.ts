import type { LetterTemplate } from '#schemas/letter-template.ts'
import { englishWords } from '../words.ts'
import {
  afterRescission,
  agencySaysCovered,
  allPractices,
  deadline,
  none,
  notShown,
  one,
  onlyClaimed,
  replacement,
  several,
  some,
  unmet,
} from './conditions.ts'

export const pressSummary: LetterTemplate = {
  format: 'plumbline-letter/1',
  id: 'press-summary',
  language: 'en',
  framework: 'omb-m-24-10',
  title: 'For the press: {system.name}',
  layout: 'sheet',
  dateField: 'date',
  fields: [
    { id: 'date', kind: 'date', label: 'Date' },
    {
      id: 'embargo',
      kind: 'line',
      label: 'Embargo',
      hint: 'Such as “9 am Eastern, 4 March”. Left empty, the summary says that it is for release now.',
    },
    { id: 'place', kind: 'line', label: 'Place', hint: 'Such as “Washington”.' },
    { id: 'group', kind: 'line', label: 'Who publishes it?' },
    {
      id: 'quote',
      kind: 'text',
      label: 'Quote',
      hint: 'In the words of a person who has agreed to be quoted.',
    },
    { id: 'quote-from', kind: 'line', label: 'Who says so?', hint: 'Name, role, organization.' },
    { id: 'second-quote', kind: 'text', label: 'Second quote' },
    { id: 'second-quote-from', kind: 'line', label: 'Who says so?' },
    { id: 'contact', kind: 'line', label: 'Contact for the press', hint: 'Name, phone, email.' },
    { id: 'link', kind: 'line', label: 'Where is the full assessment?' },
  ],
  passages: [
    {
      id: 'release',
      label: 'Embargo',
      as: 'address',
      parts: [
        { text: 'Embargo: {field.embargo}' },
        { text: 'For release now', when: { not: { filled: 'embargo' } } },
        { text: '{field.date}' },
      ],
    },
    {
      id: 'headline',
      label: 'Headline',
      as: 'title',
      parts: [
        {
          text: '{system.name}: {count.unmet} of {count.practices} federal AI safeguards not fully met, assessment finds',
          when: some(unmet),
        },
        {
          text: '{system.name}: {count.not-shown} of {count.practices} federal AI safeguards not fully shown on the public record',
          when: { all: [none(unmet), some(notShown)] },
        },
        {
          text: '{system.name}: an assessment against {count.practices} federal AI safeguards',
          when: { all: [none(unmet), none(notShown)] },
        },
      ],
    },
    {
      id: 'lead',
      label: 'What is new',
      as: 'paragraph',
      parts: [
        { text: '{field.place}.' },
        {
          text: 'An assessment by {field.group} measured {system.name}, an AI system of {system.theAgency}, against the minimum practices that the White House budget office set in 2024 for AI that affects people’s rights and safety.',
          cite: [allPractices],
        },
        {
          text: 'An assessment measured {system.name}, an AI system of {system.theAgency}, against the minimum practices that the White House budget office set in 2024 for AI that affects people’s rights and safety.',
          when: { not: { filled: 'group' } },
          cite: [allPractices],
        },
      ],
    },
    {
      id: 'system',
      label: 'What the system does',
      as: 'paragraph',
      parts: [
        { text: '{answer.purpose} {marks.purpose}' },
        {
          text: 'The agency puts it under: {answer.agency-category} {marks.agency-category}.',
          when: { answers: agencySaysCovered },
        },
      ],
    },
    {
      id: 'numbers-heading',
      label: 'Heading: the numbers',
      as: 'heading',
      parts: [{ text: 'The numbers' }],
    },
    {
      id: 'numbers',
      label: 'The numbers',
      as: 'bullets',
      parts: [
        { text: '{count.practices} practices apply to this use, by the assessment.' },
        {
          text: '{count.unmet} are not met, or met only in part, by what the public record shows.',
          when: several(unmet),
        },
        {
          text: 'One is not met, or met only in part, by what the public record shows.',
          when: one(unmet),
        },
        {
          text: 'For {count.not-shown}, the public record does not show all or part of what the memo asks. “Not shown” does not mean “not done”.',
          when: several(notShown),
        },
        {
          text: 'For one, the public record does not show all or part of what the memo asks. “Not shown” does not mean “not done”.',
          when: one(notShown),
        },
        {
          text: '{count.only-claimed} rest, in all or part, on the agency’s word alone.',
          when: several(onlyClaimed),
        },
        { text: 'One rests, in all or part, on the agency’s word alone.', when: one(onlyClaimed) },
        {
          text: '{count.unanswered} have not been looked at in full.',
          when: { practices: { standings: ['unanswered'] }, atLeast: 2 },
        },
        {
          text: 'One has not been looked at in full.',
          when: { practices: { standings: ['unanswered'] }, atLeast: 1, atMost: 1 },
        },
      ],
    },
    {
      id: 'unmet-heading',
      label: 'Heading: not met',
      as: 'heading',
      when: some(unmet),
      parts: [{ text: 'Not met, or met only in part' }],
    },
    {
      id: 'unmet',
      label: 'Not met',
      as: 'bullets',
      of: unmet,
      lines: 'units',
      parts: [
        { text: '{practice.shortTitle} ({unit.ground}).' },
        { text: '{unit.note} {unit.marks}' },
      ],
    },
    {
      id: 'not-shown-heading',
      label: 'Heading: not shown',
      as: 'heading',
      when: some(notShown),
      parts: [{ text: 'Not shown on the public record' }],
    },
    {
      id: 'not-shown',
      label: 'Not shown',
      as: 'bullets',
      of: notShown,
      lines: 'practices',
      parts: [{ text: '{practice.shortTitle} ({practice.place}).' }],
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
      id: 'rule',
      label: 'The rule',
      as: 'paragraph',
      parts: [
        {
          text: 'Memorandum M-24-10 gave agencies until 1 December 2024 to apply the practices or stop using the AI until it complied.',
          cite: [deadline],
        },
        {
          text: 'The memo was rescinded and replaced on 3 April 2025.',
          when: afterRescission,
          cite: [replacement],
        },
      ],
    },
    {
      id: 'quote',
      label: 'Quote',
      as: 'paragraph',
      parts: [{ text: '“{field.quote}” {field.quote-from}' }],
    },
    {
      id: 'second-quote',
      label: 'Second quote',
      as: 'paragraph',
      parts: [{ text: '“{field.second-quote}” {field.second-quote-from}' }],
    },
    {
      id: 'contact',
      label: 'Contact',
      as: 'paragraph',
      parts: [
        { text: 'Contact: {field.contact}.' },
        { text: 'The full assessment, with every source: {field.link}' },
      ],
    },
  ],
  records: {},
  plain: {},
  words: englishWords,
}
