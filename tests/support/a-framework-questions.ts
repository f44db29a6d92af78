import type { Section } from '#schemas/framework-shape.ts'
import { question, text } from './framework-parts.ts'

export const system: Section = {
  kind: 'questions',
  id: 'system',
  title: 'The machine',
  intro: 'Say which machine this is about.',
  questions: [
    text('system-name', 'What is it called?'),
    text('agency', 'Which town runs it?'),
    text('component', 'Which office?'),
    text('use-case-id', 'Which number does it have?'),
    {
      kind: 'choice',
      ...question('stage', 'Is it in use?'),
      options: [
        { value: 'planned', label: 'Planned' },
        { value: 'in-use', label: 'In use' },
        { value: 'retired', label: 'Retired' },
      ],
    },
    {
      kind: 'date',
      ...question('begun', 'Since when?'),
      showWhen: { answer: 'stage', is: 'in-use' },
    },
    {
      kind: 'many',
      ...question('uses', 'What does it do?'),
      options: [
        { value: 'decides', label: 'It decides' },
        { value: 'advises', label: 'It advises' },
        { value: 'counts', label: 'It counts' },
      ],
    },
    {
      kind: 'choice',
      ...question('risky', 'Can it do harm?'),
      showWhen: { answer: 'uses', includes: ['decides'] },
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
    {
      kind: 'long-text',
      ...question('harm', 'What harm?'),
      maxLength: 2000,
      showWhen: { answer: 'risky', is: 'yes' },
    },
  ],
}

export const effects: Section = {
  kind: 'questions',
  id: 'effects',
  title: 'People',
  intro: 'Say whom it touches.',
  showWhen: { not: { answer: 'stage', answered: false } },
  questions: [
    {
      kind: 'rows',
      ...question('rights', 'Which rights?'),
      rowName: 'right',
      fields: [
        { kind: 'text', id: 'right', label: 'Right', maxLength: 200 },
        {
          kind: 'choice',
          id: 'severity',
          label: 'How badly',
          options: [
            { value: 'light', label: 'Lightly' },
            { value: 'heavy', label: 'Heavily' },
          ],
        },
      ],
    },
    {
      kind: 'rows',
      ...question('people', 'Which people?'),
      rowName: 'group',
      fields: [{ kind: 'text', id: 'group', label: 'Group', maxLength: 200 }],
    },
    {
      kind: 'rows',
      ...question('waivers', 'Which waivers?'),
      citation: { section: '§9', pages: '9' },
      rowName: 'waiver',
      fields: [
        { kind: 'requirements', id: 'lines', label: 'Lines' },
        {
          kind: 'choice',
          id: 'state',
          label: 'State',
          options: [
            { value: 'granted', label: 'Granted' },
            { value: 'asked', label: 'Asked for' },
          ],
        },
      ],
    },
  ],
}
