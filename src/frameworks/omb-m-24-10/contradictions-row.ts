import type { RuleOf } from '#schemas/contradiction-rule.ts'
import {
  blank,
  covered,
  inUse,
  inUseOrPilot,
  practiceReadings2024,
  practiceReadings2025,
  rightsImpacting,
} from './contradiction-conditions.ts'

const assessment = { section: '§5(c)(iv)(A)', pages: '17-18' }
const deadline = { section: '§5(c)', pages: '15' }
const inventoryDuty = { section: '§3(a)(iv)', pages: '5' }
const rightsDefinition = { section: '§6 “Rights-Impacting AI”', pages: '29' }
const optOut = { section: '§5(c)(v)(F)', pages: '24' }

/** The person or the field that an exempt use would have to name. */
const exemptPurposes = [
  ...['fraud*', 'scam*', 'cyber*', 'malware', 'phishing', 'intrusion*', 'hacker*'],
  ...['criminal*', 'crime*', 'prosecut*', 'forensic*', 'investigat*', 'illicit', 'smuggl*'],
  ...['traffick*', 'money laundering', 'counterfeit*', 'imposter*', 'impostor*', 'malicious*'],
  ...['security incident*', 'endpoint*', 'vulnerabilit*'],
]

const groups = [
  ...['group*', 'subgroup*', 'demographic*', 'race', 'races', 'racial*', 'ethnic*', 'gender*'],
  ...['sex', 'female*', 'male', 'males', 'women', 'age', 'ages', 'skin*', 'face type*', 'disab*'],
  ...['population*', 'protected class*', 'minorit*', 'dispar*', 'bias*', 'fair*', 'equit*'],
  ...['discriminat*', 'language*', 'national origin', 'nationalit*', 'cohort*'],
]

export const inOneRow: RuleOf<'row'>[] = [
  {
    kind: 'row',
    id: 'rights-without-effect',
    title: 'Rights-impacting, yet no bad effect on anyone',
    explanation:
      'A use is rights-impacting because its output is a principal basis for a decision that can have a significant effect on people. The agency says that it is, and also says that the AI shapes no decision that could hurt anyone. If the second is true, the first is not. The agency can be asked which one it stands by.',
    strength: 'cannot-both-hold',
    about: ['individual-effect', 'principal-basis', 'v-d'],
    citations: [rightsDefinition, { section: '§5(c)(v)(D)', pages: '23' }],
    says: rightsImpacting,
    against: { reading: 'adverse-effect', is: ['no'] },
    quotes: ['outputs'],
  },
  {
    kind: 'row',
    id: 'effect-but-neither',
    title: 'Can hurt people, yet neither rights- nor safety-impacting',
    explanation:
      'The agency says that the AI shapes decisions that could hurt specific people, and that the use is neither rights- nor safety-impacting. The two can both be true only when the effect is small or when the output is no principal basis for the decision. The row does not say so.',
    strength: 'hard-to-square',
    about: ['agency-category', 'individual-effect'],
    citations: [rightsDefinition, { section: '§5(b)', pages: '15' }],
    says: { reading: 'adverse-effect', is: ['yes'] },
    against: { reading: 'impact', is: ['neither'] },
    quotes: ['purpose'],
  },
  {
    kind: 'row',
    id: 'acts-alone-without-effect',
    title: 'Acts without a person, yet no bad effect on anyone',
    explanation:
      'The first answer says that decisions which can significantly affect rights or safety are made with no person involved. The second says that the AI shapes no decision that could hurt anyone.',
    strength: 'cannot-both-hold',
    about: ['iv-h', 'acts-alone'],
    citations: [{ section: '§5(c)(iv)(H)', pages: '20' }],
    says: { reading: 'human-oversight', is: ['acts-alone'] },
    against: { reading: 'adverse-effect', is: ['no'] },
  },
  {
    kind: 'row',
    id: 'opt-out-exempt-without-such-purpose',
    title: 'Exempt from opt-out for fraud, cyber or crime, but the purpose names none of them',
    explanation:
      'Opt-out is not owed when the AI is used solely against fraud or cybersecurity incidents, or for a criminal investigation. The agency claims this exemption. No word for fraud, cybersecurity or a criminal investigation stands in the name, purpose or output that it describes. This is a match of words: read the purpose before you rely on it.',
    strength: 'hard-to-square',
    about: ['v-f'],
    citations: [optOut],
    says: { reading: 'opt-out', is: ['exempt-solely'] },
    against: { not: { reading: 'description', names: exemptPurposes } },
  },
  {
    kind: 'row',
    id: 'opt-out-not-answered',
    title: 'The opt-out question is answered with “Other”, and no way to opt out is named',
    explanation:
      'The memo knows three answers: people can opt out, a named exemption applies, or opt-out is waived. “Other” is none of them. The agency explains it in a text in which no word for opting out stands. This is a match of words: read the text.',
    strength: 'worth-asking',
    about: ['v-f'],
    citations: [optOut],
    given: rightsImpacting,
    says: { reading: 'opt-out', is: ['other'] },
    against: {
      not: {
        reading: 'opt-out-other',
        names: [
          'opt',
          'opting',
          'decline*',
          'refus*',
          'alternative*',
          'choose*',
          'choice*',
          'manual*',
          'request*',
          'consent*',
          'voluntar*',
        ],
      },
    },
  },
  {
    kind: 'row',
    id: 'assessed-without-privacy-and-data',
    title: 'Impact assessment done, with no privacy review and no data documentation',
    explanation:
      'An impact assessment has to weigh the risks to privacy and to judge the quality and the fitness of the data. The agency says that it has one. On privacy review and on documents about the data it says no, or nothing. An assessment without either would leave out two of its parts.',
    strength: 'hard-to-square',
    about: ['iv-a', 'privacy-review', 'data-documentation'],
    citations: [assessment],
    says: { reading: 'impact-assessment', is: ['done'] },
    against: {
      all: [
        { reading: 'privacy-review', is: ['no', 'blank'] },
        { reading: 'data-documentation', is: ['missing', 'blank'] },
      ],
    },
  },
  {
    kind: 'row',
    id: 'assessed-without-privacy',
    title: 'Impact assessment done on personal data, with no privacy review',
    explanation:
      'An impact assessment has to weigh the risks of the AI, and privacy is one of them. The agency says that it holds personal data, that the assessment is done, and that nobody has looked at the privacy risks of this use.',
    strength: 'hard-to-square',
    about: ['iv-a', 'privacy-review'],
    citations: [assessment],
    given: {
      all: [
        { reading: 'personal-data', is: ['yes'] },
        { not: { reading: 'data-documentation', is: ['missing', 'blank'] } },
      ],
    },
    says: { reading: 'impact-assessment', is: ['done'] },
    against: { reading: 'privacy-review', is: ['no'] },
  },
  {
    kind: 'row',
    id: 'assessed-without-data-documentation',
    title: 'Impact assessment done, with no documentation of the data',
    explanation:
      'An impact assessment has to judge the quality and the fitness of the data. The agency says that the assessment is done and that no documentation of the data exists.',
    strength: 'hard-to-square',
    about: ['iv-a', 'data-documentation'],
    citations: [assessment],
    given: { reading: 'privacy-review', is: ['yes'] },
    says: { reading: 'impact-assessment', is: ['done'] },
    against: { reading: 'data-documentation', is: ['missing'] },
  },
  {
    kind: 'row',
    id: 'in-use-and-blank',
    title: 'In operation and covered, with every practice left blank',
    explanation:
      'The agency says that the use is in operation and that the practices apply to it. It answers none of the questions about them. A blank is not a “no”, but agencies had to say how they manage these risks.',
    strength: 'hard-to-square',
    about: ['in-inventory', 'iv-a'],
    citations: [inventoryDuty, deadline],
    says: { all: [covered, inUse] },
    against: { all: practiceReadings2024.map(blank) },
    quotes: ['risks'],
  },
  {
    kind: 'row',
    id: 'in-use-and-blank-2025',
    title: 'Deployed and high-impact, with every practice left blank',
    explanation:
      'The agency says that the use is deployed and high-impact, and answers none of the questions about its practices. A blank is not a “no”. The form of 2025 asks for these answers when a use is deployed and high-impact.',
    strength: 'hard-to-square',
    about: ['in-inventory', 'iv-a'],
    citations: [inventoryDuty],
    says: { all: [{ reading: 'impact', is: ['high'] }, inUse] },
    against: { all: practiceReadings2025.map(blank) },
    quotes: ['risks'],
  },
  {
    kind: 'row',
    id: 'in-use-before-assessment',
    title: 'In operation before the impact assessment',
    explanation:
      'The assessment has to be complete before the AI is used. The agency says that the use is in operation, and that the assessment is not done or still in progress. It does not say that it asked for more time.',
    strength: 'hard-to-square',
    about: ['iv-a', 'stage'],
    citations: [assessment, deadline],
    given: { all: [covered, { not: { reading: 'extension', is: ['asked'] } }] },
    says: inUse,
    against: { reading: 'impact-assessment', is: ['not-done', 'in-progress'] },
  },
  {
    kind: 'row',
    id: 'in-use-and-untested',
    title: 'In operation, and not tested in the real world',
    explanation:
      'The AI has to be tested in its intended real-world setting before it is used. The agency says that the use is in operation and that no such test was made.',
    strength: 'hard-to-square',
    about: ['iv-b', 'stage'],
    citations: [{ section: '§5(c)(iv)(B)', pages: '18-19' }, deadline],
    given: covered,
    says: inUse,
    against: { reading: 'testing', is: ['not-done'] },
  },
  {
    kind: 'row',
    id: 'in-use-and-unmonitored',
    title: 'In operation, and not monitored',
    explanation:
      'Monitoring runs for as long as the AI is used. The agency says that the use is in operation and that nothing is set up to monitor it.',
    strength: 'hard-to-square',
    about: ['iv-d', 'stage'],
    citations: [{ section: '§5(c)(iv)(D)', pages: '19' }, deadline],
    given: covered,
    says: inUse,
    against: { reading: 'monitoring', is: ['not-done'] },
  },
  {
    kind: 'row',
    id: 'set-aside-without-exemption',
    title: 'The practices apply, yet one of them “does not apply”',
    explanation:
      'The agency puts the use under the practices and marks one of them as not applicable. The memo has no such way out for this practice: it has determinations, exclusions, extensions and waivers, and each has its own test.',
    strength: 'hard-to-square',
    about: ['iv-a', 'iv-b', 'iv-c', 'iv-d'],
    citations: [deadline, { section: '§5(c)(iii)', pages: '17' }],
    says: { all: [covered, inUseOrPilot] },
    against: {
      any: ['impact-assessment', 'testing', 'independent-evaluation', 'monitoring'].map(
        (reading) => ({ reading, is: ['not-applicable'] }),
      ),
    },
  },
  {
    kind: 'row',
    id: 'no-personal-data-but-features',
    title: 'No personal data, yet personal features of people',
    explanation:
      'The model uses age, sex, race or the like of people, and the agency says that no personal data is involved. Both can be true when the data is kept by somebody else or was stripped of names.',
    strength: 'worth-asking',
    about: ['personal-data', 'protected-data', 'v-a'],
    citations: [{ section: '§5(c)(v)(A)', pages: '21' }],
    says: { reading: 'personal-data', is: ['no'] },
    against: {
      reading: 'features',
      is: ['race', 'sex', 'age', 'religion', 'ability', 'residency', 'marital', 'origin'],
    },
  },
  {
    kind: 'row',
    id: 'nobody-interacts-but-remedy',
    title: 'Nobody interacts with it, yet people can appeal or opt out',
    explanation:
      'The agency gives no notice because nobody interacts with the AI. It also says that people can appeal its outcome or choose a human instead. People who were never told of the AI can do neither.',
    strength: 'hard-to-square',
    about: ['iv-i', 'v-e', 'v-f'],
    citations: [
      { section: '§5(c)(iv)(I)', pages: '21' },
      { section: '§5(c)(v)(E)', pages: '23-24' },
    ],
    says: { reading: 'notice', is: ['nobody-interacts', 'not-done'] },
    against: {
      any: [
        { reading: 'appeal', is: ['done'] },
        { reading: 'opt-out', is: ['done'] },
      ],
    },
  },
  {
    kind: 'row',
    id: 'disparities-without-groups',
    title: 'An answer about groups of people that names no group',
    explanation:
      'The form asks what was done about differences between groups of people. The answer has no word for a group, a difference or a bias. Training a model anew does not by itself show any of them. This is a match of words: read the answer.',
    strength: 'worth-asking',
    about: ['v-a'],
    citations: [{ section: '§5(c)(v)(A)', pages: '21' }],
    given: {
      not: { reading: 'disparities', is: ['blank', 'not-applicable'] },
    },
    says: rightsImpacting,
    against: { not: { reading: 'disparities', names: groups } },
    quotes: ['features'],
  },
  {
    kind: 'row',
    id: 'in-use-without-authority',
    title: 'In operation on personal data, without an authority to operate',
    explanation:
      'The memo lets agencies build the independent evaluation into their process for an authority to operate. The agency says that the use is in operation, holds personal data and has no such authority. The law on it is another than the memo; ask under which authority the system runs.',
    strength: 'worth-asking',
    about: ['iv-c'],
    citations: [{ section: '§5(c)(iv)(C)', pages: '19' }],
    given: {
      all: [
        { reading: 'personal-data', is: ['yes'] },
        { any: [covered, { reading: 'impact', is: ['high'] }] },
      ],
    },
    says: inUse,
    against: { reading: 'authority-to-operate', is: ['no'] },
  },
  {
    kind: 'row',
    id: 'presumed-without-reason',
    title: 'Presumed high-impact but said not to be, without a reason',
    explanation:
      'The agency says that the use falls under a listed purpose and that it is not high-impact all the same. The field for the reason is blank. M-24-10 asked for a determination with a documented risk assessment.',
    strength: 'hard-to-square',
    about: ['determination', 'agency-category'],
    citations: [{ section: '§5(b)', pages: '15' }],
    says: { reading: 'impact', is: ['presumed-not-high'] },
    against: blank('determination'),
  },
]
