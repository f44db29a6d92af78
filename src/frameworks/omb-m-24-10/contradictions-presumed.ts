import type { ReadingCondition, RuleOf } from '#schemas/contradiction-rule.ts'

const rightsList = { section: 'Appendix I(2)', pages: '32-33' }
const safetyList = { section: 'Appendix I(1)', pages: '31' }
const determining = { section: '§5(b)', pages: '15' }
const reporting = { section: 'Part III(a)', pages: '5', source: 'omb-2024-guidance' }

type Presumed = {
  id: string
  /** The listed purpose in a few words. */
  purpose: string
  list: typeof rightsList
  /** Every list must have a word in the name, the purpose or the output. */
  words: string[][]
  unless?: string[]
}

const namesAll = (words: string[][]): ReadingCondition[] =>
  words.map((names) => ({ reading: 'description', names }))

/** "Neither" beside words of a listed purpose. Words are no proof: they say where to look. */
const presumed = ({ id, purpose, list, words, unless }: Presumed): RuleOf<'row'> => ({
  kind: 'row',
  id: `neither-but-${id}`,
  title: `“Neither”, though the words fit a listed purpose: ${purpose}`,
  explanation:
    'The memo presumes that uses for a listed purpose are rights- or safety-impacting. An agency can answer “neither” for them only on a determination of its Chief AI Officer. The marked words stand in the agency’s own description. This is a match of words: read the description, then ask for the determination.',
  strength: 'worth-asking',
  about: ['agency-category', 'purposes', 'determination'],
  citations: [list, determining, reporting],
  given: {
    all: [
      { not: { reading: 'stage', is: ['retired'] } },
      ...(unless ? [{ not: { reading: 'description', names: unless } }] : []),
    ],
  },
  says: { reading: 'impact', is: ['neither'] },
  against: { all: namesAll(words) },
})

const people = [
  'person*',
  'people',
  'individual*',
  'subject*',
  'noncitizen*',
  'non-citizen*',
  'traveler*',
  'migrant*',
  'alien*',
  'applicant*',
  'suspect*',
  'passenger*',
]

export const presumedButNeither: RuleOf<'row'>[] = [
  presumed({
    id: 'biometrics',
    purpose: 'biometric identification',
    list: rightsList,
    words: [
      [
        'facial recognition',
        'face recognition',
        'facial matching',
        'face matching',
        'facial comparison',
        'facial identification',
        'iris recognition',
        'fingerprint matching',
        'biometric matching',
        'biometric identification',
        'gait',
      ],
    ],
    unless: ['unlock*', 'iphone*', 'face id'],
  }),
  presumed({
    id: 'immigration',
    purpose: 'decisions or risk assessments on immigration, asylum or detention',
    list: rightsList,
    words: [
      [
        'asylum',
        'naturaliz*',
        'noncitizen*',
        'deport*',
        'immigration benefit*',
        'detention status',
        'immigration status',
        'fdns',
        'abscond*',
      ],
      [
        'risk*',
        'eligib*',
        'adjudicat*',
        'predict*',
        'fraud*',
        'threat*',
        'vet',
        'vetting',
        'screen*',
        'scor*',
        'identif*',
      ],
    ],
  }),
  presumed({
    id: 'border-watch',
    purpose: 'watching or tracking people at the border',
    list: rightsList,
    words: [['border*', 'migrant*'], ['surveillance', 'surveil*'], people],
  }),
  presumed({
    id: 'tracking',
    purpose: 'tracking people or cars for law enforcement',
    list: rightsList,
    words: [
      [
        'license plate*',
        'licence plate*',
        'location tracking',
        'track individuals',
        'tracking individuals',
        'tracking of individuals',
        'ankle monitor*',
        'geolocat*',
      ],
    ],
  }),
  presumed({
    id: 'social-media',
    purpose: 'monitoring social media for law enforcement or the border',
    list: rightsList,
    words: [
      ['social media'],
      ['law enforcement', 'investigat*', 'border*', 'threat*', 'intelligence'],
    ],
  }),
  presumed({
    id: 'suspects',
    purpose: 'predicting crime, or who commits it',
    list: rightsList,
    words: [
      [
        'recidivism',
        'predictive policing',
        'crime forecast*',
        'predict crime*',
        'gunshot*',
        'identify suspects',
        'criminal suspects',
      ],
    ],
  }),
  presumed({
    id: 'emotions',
    purpose: 'reading emotions, lies or impairment',
    list: rightsList,
    words: [
      [
        'deception detection',
        'detect deception',
        'polygraph*',
        'emotion recognition',
        'detect emotion*',
        'detecting emotion*',
        'credibility assessment*',
      ],
    ],
  }),
  presumed({
    id: 'hiring',
    purpose: 'hiring, pay or discipline of staff',
    list: rightsList,
    words: [
      ['applicant*', 'candidate*', 'resume*', 'job seeker*'],
      ['hiring', 'recruit*', 'pre-employment', 'job applicant*', 'job candidate*'],
      ['rank*', 'scor*', 'screen*', 'rate', 'rating', 'match*', 'select*'],
    ],
  }),
  presumed({
    id: 'medical',
    purpose: 'diagnosis, treatment or risk of patients',
    list: rightsList,
    words: [
      ['patient*', 'clinic*'],
      ['diagnos*', 'suicide risk', 'treatment recommendation*', 'risk score*', 'triage'],
    ],
    unless: ['de-identified', 'research only'],
  }),
  presumed({
    id: 'benefits',
    purpose: 'access to benefits, or fraud in them',
    list: rightsList,
    words: [
      [
        'beneficiar*',
        'claimant*',
        'benefits claim*',
        'disability claim*',
        'disability benefit*',
        'unemployment insurance',
        'improper payment*',
        'benefit fraud',
      ],
      ['eligib*', 'determin*', 'fraud*', 'den', 'deny', 'denial*', 'adjudicat*', 'decision*'],
    ],
  }),
  presumed({
    id: 'translation',
    purpose: 'translation that an official decision rests on',
    list: rightsList,
    words: [
      ['translat*', 'interpret speech', 'speech translation'],
      [
        'interview*',
        'interrogat*',
        'detainee*',
        'noncitizen*',
        'limited english',
        'asylum*',
        'traveler*',
      ],
    ],
  }),
  presumed({
    id: 'weapons',
    purpose: 'detecting weapons or violence',
    list: safetyList,
    words: [
      ['weapon*', 'explosive*', 'firearm*', 'prohibited item*', 'active shooter*'],
      ['detect*', 'recogni*', 'screening'],
    ],
  }),
]
