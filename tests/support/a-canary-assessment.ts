import type { Assessment } from '#schemas/assessment.ts'
import type { Source } from '#schemas/source.ts'
import {
  aClaim,
  aFinding,
  aMoment,
  anAssessment,
  anEvidence,
  anId,
  aSource,
} from './an-assessment.ts'

/** A word that stands nowhere else: the name of the field that holds it, with letters around. */
export const canary = (field: string): string =>
  `Canary${field.replaceAll(/[^a-z0-9]/gi, '').toUpperCase()}Zyx`

/** Fields whose canary every public copy shows. */
export const publicFields = [
  ...['title', 'system name', 'agency', 'component', 'right', 'people'],
  ...['note st1', 'note watch', 'context'],
  ...['open title', 'open author', 'open publisher', 'open link', 'open archive', 'open reference'],
  ...[
    'open file',
    'open quote',
    'open name',
    'open place',
    'open claim',
    'open prompt',
    'open caution',
  ],
  ...['open row', 'accepted reason'],
]

/** Fields whose canary no public copy shows: always, and because of what was chosen. */
export const hiddenFields = [
  ...['secret title', 'secret author', 'secret publisher', 'secret link', 'secret archive'],
  ...['secret reference', 'secret file', 'secret quote', 'secret place', 'secret claim'],
  ...['secret prompt', 'secret caution', 'secret context', 'secret row', 'secret name'],
  ...['internal st1', 'internal watch', 'note study', 'use case id', 'rejected reason'],
  ...['noted reason', 'hidden answer', 'letter', 'watch word', 'hidden note'],
  ...['hidden claim', 'hidden internal'],
]

const named = (prefix: string, parts: Partial<Source>): Source =>
  aSource({
    ...{ kind: 'interview', voice: 'independent', seen: '2025-01-01' },
    title: canary(`${prefix} title`),
    author: canary(`${prefix} author`),
    publisher: canary(`${prefix} publisher`),
    link: `https://example.org/${canary(`${prefix} link`)}`,
    archive: `https://example.org/${canary(`${prefix} archive`)}`,
    reference: canary(`${prefix} reference`),
    file: { name: `${canary(`${prefix} file`)}.pdf`, sha256: '' },
    ...parts,
  })

const openSource = named('open', {
  id: anId(0xa1),
  kind: 'press',
  file: { name: `${canary('open file')}.pdf`, sha256: 'ab'.repeat(32) },
})
const secretSource = named('secret', {
  id: anId(0xa2),
  confidential: true,
  date: '2024-03-09',
  file: { name: `${canary('secret file')}.pdf`, sha256: 'cd'.repeat(32) },
})

const use = (n: number, source: string, prefix: string) =>
  anEvidence({
    id: anId(n),
    source,
    place: canary(`${prefix} place`),
    quote: `They said ${canary(`${prefix} quote`)} to us. ${canary(`${prefix} name`)} was there.`,
  })

const claim = (n: number, source: string, prefix: string) =>
  aClaim({
    id: anId(n),
    about: 'watch',
    source,
    statement: canary(`${prefix} claim`),
    prompt: canary(`${prefix} prompt`),
    caution: canary(`${prefix} caution`),
  })

/** A canary in every text that an assessment holds, valid against `aFramework`; what is hidden, too. */
export const aCanaryAssessment: Assessment = anAssessment({
  id: anId(0xdead),
  title: canary('title'),
  answers: {
    'system-name': canary('system name'),
    agency: canary('agency'),
    component: canary('component'),
    'use-case-id': canary('use case id'),
    stage: 'in-use',
    begun: '2024-05-06',
    uses: ['counts'],
    harm: canary('hidden answer'),
    rights: [{ id: anId(0xb1), cells: { right: canary('right'), severity: 'light' } }],
    people: [{ id: anId(0xb2), cells: { group: canary('people') } }],
    waivers: [{ id: anId(0xb3), cells: { state: 'granted', lines: ['wa-1'] } }],
  },
  practiceDepths: { study: 'full' },
  findings: {
    study: aFinding({ status: 'not-met', note: canary('note study') }),
    'st-1': aFinding({
      status: 'met',
      note: canary('note st1'),
      internalNote: canary('internal st1'),
      evidence: [use(0xc1, openSource.id, 'open'), use(0xc2, secretSource.id, 'secret')],
    }),
    'st-2': aFinding({ status: 'not-met', evidence: [use(0xc3, secretSource.id, 'secret')] }),
    watch: aFinding({
      status: 'partly-met',
      note: canary('note watch'),
      internalNote: canary('internal watch'),
      evidence: [use(0xc4, openSource.id, 'open')],
    }),
    'ap-1': aFinding({ note: canary('hidden note'), internalNote: canary('hidden internal') }),
  },
  claims: [
    claim(0xd1, openSource.id, 'open'),
    claim(0xd2, secretSource.id, 'secret'),
    aClaim({
      id: anId(0xd3),
      about: 'appeal',
      source: secretSource.id,
      statement: canary('hidden claim'),
    }),
  ],
  sources: [openSource, secretSource],
  context: [
    { prompt: 'Colour', statement: canary('context'), source: openSource.id, place: 'row 2' },
    {
      prompt: 'Smell',
      statement: canary('secret context'),
      source: secretSource.id,
      place: 'row 3',
    },
  ],
  rows: [
    {
      ...{ id: anId(0xe1), source: openSource.id, layout: 'town-list', row: 4 },
      ...{ cells: { what: canary('open row') }, otherCells: 'blank' },
    },
    {
      ...{ id: anId(0xe2), source: secretSource.id, layout: 'town-list', row: 5 },
      ...{ cells: { what: canary('secret row') }, otherCells: 'not-quoted' },
    },
  ],
  contradictions: {
    [`rule ${anId(0xe1)}`]: { decision: 'accepted', reason: canary('accepted reason') },
    'rule two': { decision: 'rejected', reason: canary('rejected reason') },
    'rule three': { decision: 'noted', reason: canary('noted reason') },
  },
  letters: [
    {
      ...{ id: anId(0xf1), template: 'foia', language: 'en', fields: { to: canary('letter') } },
      ...{ edits: {}, dropped: [], signers: [], createdAt: aMoment, updatedAt: aMoment },
    },
  ],
  publicCopy: {
    answers: ['use-case-id'],
    notes: ['study'],
    watchWords: [canary('watch word')],
  },
})
