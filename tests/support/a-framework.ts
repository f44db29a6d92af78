import type { Condition } from '#schemas/condition.ts'
import { type Framework, FrameworkSchema } from '#schemas/framework.ts'
import type { Section } from '#schemas/framework-shape.ts'
import type { z } from '#schemas/zod.ts'
import { contradictions, readings2024 } from './a-framework-contradictions.ts'
import { effects, system } from './a-framework-questions.ts'
import { verdicts } from './a-framework-verdicts.ts'
import { cite, practice, requirement } from './framework-parts.ts'

const decides: Condition = { answer: 'uses', includes: ['decides'] }
const risky: Condition = { answer: 'risky', is: 'yes' }

const before: Section = {
  kind: 'practices',
  id: 'before',
  title: 'Before first use',
  intro: 'What comes first.',
  practices: [
    practice('study', 'before-use', [
      requirement('st-1', 'must'),
      requirement('st-2', 'must'),
      requirement('st-3', 'should'),
    ]),
  ],
}

const during: Section = {
  kind: 'practices',
  id: 'during',
  title: 'While in use',
  intro: 'What goes on.',
  practices: [
    practice('watch', 'ongoing', [requirement('wa-1', 'must'), requirement('wa-2', 'may')]),
    {
      ...practice('appeal', 'ongoing', [
        {
          ...requirement('ap-1', 'must'),
          citation: { section: '§3', pages: '4', source: 'older-code' },
          exemptions: [
            { id: 'no-people', reason: 'It touches nobody.', citation: cite('§3(b)', '4') },
          ],
        },
        { ...requirement('ap-2', 'must'), showWhen: risky },
      ]),
      showWhen: decides,
      exemptions: [
        { id: 'law-forbids', reason: 'A law forbids it.', citation: cite('§3(c)', '5-6') },
      ],
    },
  ],
}

const input: z.input<typeof FrameworkSchema> = {
  format: 'plumbline-framework/2',
  id: 'town-code',
  version: '1.0.0',
  language: 'en',
  title: 'Code on Machines in Town Halls',
  shortTitle: 'Town Code',
  standing: 'In force since 2020.',
  sources: [
    {
      id: 'town-code',
      title: 'Code on Machines in Town Halls',
      shortTitle: 'Town Code',
      author: 'Union of Towns',
      date: '2020-01-01',
    },
    {
      id: 'older-code',
      title: 'Older Code',
      shortTitle: 'Old Code',
      author: 'Union of Towns',
      date: '2010-01-01',
      standing: 'Replaced in 2020.',
    },
  ],
  roles: {
    systemName: 'system-name',
    agency: 'agency',
    component: 'component',
    useCaseId: 'use-case-id',
    stage: 'stage',
    rightsMatrix: 'rights',
    peopleAffected: 'people',
    waivers: {
      question: 'waivers',
      requirements: 'lines',
      inForce: { answer: 'state', is: 'granted' },
    },
  },
  sections: [system, effects, before, during],
  proposals: [
    {
      id: 'deciding-is-risky',
      question: 'risky',
      value: 'yes',
      when: decides,
      because: 'You say that it decides.',
      citation: cite('§2', '2'),
    },
  ],
  verdicts,
  method: ['Each line is read against the record.'],
  inventoryMaps: [
    {
      layout: 'omb-2024',
      answers: [
        { column: 'use-case-name', question: 'system-name' },
        { column: 'agency', question: 'agency' },
      ],
      claims: [
        { column: 'impact-assessment', about: ['study'] },
        { column: 'appeal-process', about: ['appeal'], caution: 'It asks about any appeal.' },
      ],
      readings: readings2024,
    },
  ],
  contradictions,
  glossary: [{ id: 'machine', term: 'machine', meaning: 'What the town runs.' }],
}

/**
 * A small questionnaire of our own, parsed like any other: 2 sections of questions, 2 of practices with 3
 * practices and 7 lines, so that rules can be tested without the published frameworks.
 */
export const aFramework: Framework = FrameworkSchema.parse(input)
