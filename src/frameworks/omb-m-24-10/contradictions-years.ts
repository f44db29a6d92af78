import type { RuleOf } from '#schemas/contradiction-rule.ts'
import { covered, inUse, rightsImpacting } from './contradiction-conditions.ts'

const inventoryDuty = { section: '§3(a)(iv)', pages: '5' }
const determining = { section: '§5(b)', pages: '15' }

type Kept = {
  id: string
  reading: string
  practice: string
  what: string
  citation: { section: string; pages: string }
  done?: string[]
}

/** A practice that was claimed as done in one year, and is open, or left blank, in the next. */
const undone = ({
  id,
  reading,
  practice,
  what,
  citation,
  done = ['done'],
}: Kept): RuleOf<'years'> => ({
  kind: 'years',
  id: `undone-${id}`,
  title: `${what}: done in one year, not in the next`,
  explanation:
    'What was done once stays done. The agency said that it was, and a year later says that it is not, that it is in progress, or nothing. The second form follows M-25-21 and words its question in another way, which can be a reason; it does not make the first answer true.',
  strength: 'hard-to-square',
  about: [practice],
  citations: [citation],
  earlier: { reading, is: done },
  later: {
    any: [
      { reading, is: ['not-done', 'in-progress'] },
      {
        all: [
          { reading, is: ['blank'] },
          inUse,
          { reading: 'impact', is: ['high', 'rights', 'safety', 'both'] },
        ],
      },
    ],
  },
})

export const betweenYears: RuleOf<'years'>[] = [
  {
    kind: 'years',
    id: 'no-longer-covered',
    title: 'Covered in one year and not in the next, with the same purpose',
    explanation:
      'The agency put the use under the practices, and a year later says that it is not high-impact. The purpose is told in much the same words. The definitions of the two memos differ, but each looks at what the output is used for. Ask what changed in the system.',
    strength: 'hard-to-square',
    about: ['agency-category', 'determination'],
    citations: [determining, { section: '§6 “Rights-Impacting AI”', pages: '29' }],
    earlier: covered,
    later: { reading: 'impact', is: ['neither', 'not-high', 'presumed-not-high'] },
    sameWords: { reading: 'description', share: 0.4 },
    quotes: ['purpose', 'determination'],
  },
  {
    kind: 'years',
    id: 'covered-only-later',
    title: '“Neither” in one year, high-impact or presumed so in the next',
    explanation:
      'The agency said that the use was neither rights- nor safety-impacting. A year later it says that it is high-impact, or that its purpose is a listed one. If the purpose was the same before, M-24-10 presumed that the practices applied.',
    strength: 'hard-to-square',
    about: ['agency-category', 'purposes', 'determination'],
    citations: [determining, { section: 'Appendix I', pages: '31-33' }],
    earlier: { reading: 'impact', is: ['neither'] },
    later: { reading: 'impact', is: ['high', 'presumed-not-high'] },
    sameWords: { reading: 'description', share: 0.4 },
    quotes: ['purpose', 'determination'],
  },
  {
    kind: 'years',
    id: 'appeal-gone',
    title: 'An appeal in one year, none in the next',
    explanation:
      'The agency said that people can appeal. A year later it says that law rules an appeal out, that it does not apply, or that it is still being set up. If a law rules it out, it did so before too, unless the law is new.',
    strength: 'hard-to-square',
    about: ['v-e'],
    citations: [{ section: '§5(c)(v)(E)', pages: '23-24' }],
    earlier: { reading: 'appeal', is: ['done'] },
    later: {
      any: [
        { reading: 'appeal', is: ['precluded', 'not-practical', 'not-applicable', 'in-progress'] },
        { all: [{ reading: 'appeal', is: ['blank'] }, inUse, { reading: 'impact', is: ['high'] }] },
      ],
    },
  },
  undone({
    id: 'assessment',
    reading: 'impact-assessment',
    practice: 'iv-a',
    what: 'Impact assessment',
    citation: { section: '§5(c)(iv)(A)', pages: '17-18' },
  }),
  undone({
    id: 'testing',
    reading: 'testing',
    practice: 'iv-b',
    what: 'Test',
    citation: { section: '§5(c)(iv)(B)', pages: '18-19' },
  }),
  undone({
    id: 'evaluation',
    reading: 'independent-evaluation',
    practice: 'iv-c',
    what: 'Independent evaluation',
    done: ['done', 'by-caio'],
    citation: { section: '§5(c)(iv)(C)', pages: '19' },
  }),
  undone({
    id: 'monitoring',
    reading: 'monitoring',
    practice: 'iv-d',
    what: 'Monitoring',
    citation: { section: '§5(c)(iv)(D)', pages: '19' },
  }),
  undone({
    id: 'consultation',
    reading: 'consultation',
    practice: 'v-b',
    what: 'Consultation',
    citation: { section: '§5(c)(v)(B)', pages: '22-23' },
  }),
  {
    kind: 'years',
    id: 'features-changed',
    title: 'The model’s personal features changed between the years',
    explanation:
      'The two years do not name the same features of people. Either the model was changed, and then it has to be tested and assessed again, or one of the two lists is not complete.',
    strength: 'hard-to-square',
    about: ['v-a', 'protected-data', 'iv-e'],
    citations: [
      { section: '§5(c)(v)(A)', pages: '21' },
      { section: '§5(c)(iv)(E)', pages: '19-20' },
    ],
    earlier: { not: { reading: 'features', is: ['blank', 'not-applicable', 'other'] } },
    later: { not: { reading: 'features', is: ['blank', 'not-applicable', 'other'] } },
    changed: ['features'],
  },
  {
    kind: 'years',
    id: 'privacy-answer-changed',
    title: 'No privacy review in one year, a privacy assessment in the next',
    explanation:
      'The agency said that nobody had looked at the privacy risks. A year later it names a privacy impact assessment. Look at its date and whether it speaks of the AI: one that is older than the first answer makes that answer false, or does not cover this use.',
    strength: 'worth-asking',
    about: ['privacy-review', 'iv-a'],
    citations: [{ section: '§5(c)(iv)(A)', pages: '17-18' }],
    earlier: { reading: 'privacy-review', is: ['no'] },
    later: { reading: 'privacy-assessment', names: ['http*', 'www', 'dhs.gov'] },
  },
  {
    kind: 'years',
    id: 'personal-data-gone',
    title: 'Personal data in one year, none in the next',
    explanation:
      'The agency said that the use involves personal data, and a year later that it does not. Ask what was done with the data.',
    strength: 'hard-to-square',
    about: ['personal-data'],
    citations: [inventoryDuty],
    earlier: { reading: 'personal-data', is: ['yes'] },
    later: { reading: 'personal-data', is: ['no'] },
  },
  {
    kind: 'years',
    id: 'extension-and-still-open',
    title: 'More time asked for, and a year later still in use without an assessment',
    explanation:
      'An extension is for up to one year and cannot be renewed. The agency asked for one. In the next inventory the use is deployed, and its impact assessment is open or left blank.',
    strength: 'hard-to-square',
    about: ['extension', 'iv-a'],
    citations: [{ section: '§5(c)(ii)', pages: '16-17' }],
    earlier: { reading: 'extension', is: ['asked'] },
    later: {
      all: [inUse, { reading: 'impact-assessment', is: ['not-done', 'in-progress', 'blank'] }],
    },
  },
  {
    kind: 'years',
    id: 'stage-went-back',
    title: 'In operation in one year, not yet in use in the next',
    explanation:
      'The agency said that the use was in operation. A year later it says that it is planned or being built. Ask whether it was stopped, and since when.',
    strength: 'hard-to-square',
    about: ['stage'],
    citations: [inventoryDuty],
    earlier: inUse,
    later: { reading: 'stage', is: ['planned', 'development'] },
  },
  {
    kind: 'years',
    id: 'came-back',
    title: 'Retired in one year, there again in the next',
    explanation:
      'The agency said that the use was retired. A year later it is there again. What is used anew has to pass the practices that come before use.',
    strength: 'hard-to-square',
    about: ['stage', 'date-retired'],
    citations: [inventoryDuty],
    earlier: { reading: 'stage', is: ['retired'] },
    later: { reading: 'stage', is: ['planned', 'development', 'pilot', 'in-use'] },
  },
  {
    kind: 'years',
    id: 'other-start',
    title: 'Two days on which it was put to use',
    explanation:
      'The two years name different days for the start of use. OMB’s form asked for month and year, so the same month is no difference worth asking about; a different month is.',
    strength: 'worth-asking',
    about: ['date-implemented'],
    citations: [inventoryDuty],
    earlier: { all: [rightsImpacting, { reading: 'implemented', from: '1950-01-01' }] },
    later: { reading: 'implemented', from: '1950-01-01' },
    changed: ['implemented'],
  },
  {
    kind: 'years',
    id: 'other-name',
    title: 'The same use case under another name',
    explanation:
      'The name changed between the years. Search for both names when you ask for records.',
    strength: 'worth-asking',
    about: ['system-name'],
    citations: [inventoryDuty],
    earlier: { reading: 'name', answered: true },
    later: { reading: 'name', answered: true },
    changed: ['name'],
  },
  {
    kind: 'years',
    id: 'other-id',
    title: 'The same name under another id',
    explanation:
      'An id is to stay the same even when the name changes. Here the name stayed and the id changed. Ask whether these are one system or two.',
    strength: 'worth-asking',
    about: ['use-case-id'],
    citations: [inventoryDuty],
    earlier: { reading: 'use-case-id', answered: true },
    later: { reading: 'use-case-id', answered: true },
    changed: ['use-case-id'],
  },
]
