import type { ReportModel, ReportPractice } from '#src/domain/report-model.ts'
import {
  aPlace,
  aReportAction,
  aReportClaim,
  aReportLine,
  aReportPractice,
  aReportVerdict,
} from './report-parts.ts'

const practices: ReportPractice[] = [
  aReportPractice({
    depth: 'full',
    reasons: [{ kind: 'from-lines', ids: { 'not-met': ['st-1'], met: ['st-2'] } }],
    requirements: [
      aReportLine({ claims: [aReportClaim()] }),
      aReportLine({ id: 'st-2', level: 'should', status: 'met', note: '', evidence: [] }),
    ],
  }),
  aReportPractice({
    id: 'watch',
    shortTitle: 'Watch',
    title: 'Watch the system while it is used',
    timing: 'ongoing',
    status: 'not-shown',
    claims: [aReportClaim({ reported: false, statement: '' })],
    evidence: [],
    reasons: [{ kind: 'no-evidence-cited' }],
    note: '',
  }),
  aReportPractice({
    id: 'appeal',
    shortTitle: 'Appeal',
    title: 'Let people appeal',
    status: 'not-applicable',
    claims: [],
    reasons: [{ kind: 'exemption', reason: 'A law forbids it.', place: aPlace }],
  }),
]

const byNobody = {
  both: 0,
  independent: 0,
  agency: 0,
  unknown: 0,
  'set-aside': 0,
  said: 0,
  nobody: 0,
}

/** Three practices: one shown by an auditor, one only said, one set aside. */
const opacity: ReportModel['opacity'] = {
  practices: [
    {
      ...{ id: 'study', practice: 'study', label: 'Study', place: aPlace, status: 'not-met' },
      ...{ shownBy: 'independent', evidence: [2], claims: [1] },
    },
    {
      ...{ id: 'watch', practice: 'watch', label: 'Watch', place: aPlace, status: 'not-shown' },
      ...{ shownBy: 'said', evidence: [], claims: [1] },
    },
    {
      ...{ id: 'appeal', practice: 'appeal', label: 'Appeal', place: aPlace },
      ...{ status: 'not-applicable', shownBy: 'set-aside', evidence: [], claims: [] },
    },
  ],
  lines: [],
  practiceCounts: { ...byNobody, independent: 1, said: 1, 'set-aside': 1 },
  lineCounts: byNobody,
}

const contradictions: ReportModel['contradictions'] = {
  accepted: [
    {
      key: 'studied-but-not/1',
      title: 'Said to be studied, and it was not',
      explanation: 'One of the two is wrong.',
      strength: 'cannot-both-hold',
      places: [aPlace],
      about: ['study'],
      sides: [
        [
          {
            by: 'agency',
            label: 'Study',
            prompt: 'Was it studied?',
            statement: 'Yes',
            place: 'row 7, column 46',
            number: 1,
            source: 'Town notice',
          },
        ],
        [
          {
            by: 'independent',
            label: '',
            prompt: '',
            statement: 'Nobody looked.',
            place: 'page 12',
            number: 2,
            source: 'Audit report',
          },
        ],
      ],
      beside: [],
      words: [],
      decision: 'accepted',
      reason: 'The audit is newer.',
    },
  ],
  counts: { found: 2, accepted: 1, rejected: 1, noted: 0, undecided: 0 },
}

const everyday: Omit<ReportModel, 'practices' | 'verdict' | 'notes' | 'actions'> = {
  state: 'final',
  recordId: '4f2d6a0e-0c3a-4ad5-9b6e-2f1c0e5f7b11',
  recordDigest: '9c1f03be5d7a2c4488e1b09f6a3d5c7e1f2a3b4c5d6e7f8091a2b3c4d5e6e07a',
  issuedAt: '2026-11-22T10:20:30.000Z',
  language: 'en',
  kind: 'shadow',
  title: 'Benefit score',
  system: {
    name: 'Benefit score',
    agency: 'Town of Elm',
    component: 'Welfare office',
    useCaseId: 'ELM-7',
    stage: 'In use',
  },
  depth: 'quick',
  yardstick: {
    title: 'Town code on automated decisions',
    shortTitle: 'Town code',
    version: '1.0.0',
    standing: 'The code is in force.',
    documents: [
      {
        title: 'Code',
        shortTitle: 'Town code',
        author: 'Town of Elm',
        date: '2024-03-28',
        standing: 'In force since 2024.',
      },
    ],
  },
  opacity,
  contradictions,
  counts: {
    met: 0,
    'partly-met': 0,
    'not-met': 1,
    'not-shown': 1,
    'not-applicable': 1,
    waived: 0,
    unanswered: 0,
  },
  rightsMatrix: {
    kind: 'table',
    columns: ['Right', 'How it is touched', 'How severe'],
    rows: [
      ['Privacy', 'The score reads bank statements.', 'Serious'],
      ['Liberty', '', 'Not known'],
    ],
  },
  peopleAffected: { kind: 'table', columns: ['Group', 'How many'], rows: [['Tenants', '400']] },
  chapters: [
    {
      id: 'system',
      title: 'The system',
      entries: [
        {
          question: 'purpose',
          label: 'What is it for?',
          place: aPlace,
          value: { kind: 'text', text: 'It ranks people.\nIt also sorts letters.' },
          claims: [aReportClaim()],
        },
        {
          question: 'uses',
          label: 'What does it do?',
          place: aPlace,
          value: { kind: 'list', items: ['It decides', 'It watches'] },
          claims: [],
        },
        {
          question: 'waivers',
          label: 'Which waivers are there?',
          place: aPlace,
          value: { kind: 'table', columns: ['Given by', 'Until'], rows: [['Mayor', '2025-01-01']] },
          claims: [],
        },
      ],
    },
  ],
  openQuestions: [
    {
      id: 'watch',
      label: 'Watch',
      status: 'not-shown',
      text: 'Somebody watches it.',
      place: aPlace,
    },
    {
      id: 'wa-1',
      label: 'Watch',
      status: 'unanswered',
      text: 'Errors are counted.',
      place: aPlace,
    },
  ],
  sources: [
    {
      number: 1,
      title: 'Town notice',
      author: 'Town of Elm',
      date: '2024-05',
      link: 'https://example.org/notice?page=1&lang=en',
      seen: '2025-01-01',
      voice: 'agency',
      file: { name: 'notice.csv', sha256: 'ab'.repeat(32) },
    },
    {
      number: 2,
      title: 'Audit report',
      author: 'Court of Audit',
      date: '2024-11-30',
      link: 'shelf 7, folder 12',
      seen: '',
      voice: 'independent',
    },
  ],
  context: [{ prompt: 'Vendor', statement: 'Acme', number: 1, place: 'row 2, column 9 “Vendor”' }],
  method: ['A claim is not evidence of itself.', 'A blank is not a no.'],
}

/** A report with one of everything. */
export const aReport = (parts: Partial<ReportModel> = {}): ReportModel => ({
  ...everyday,
  practices,
  verdict: aReportVerdict(),
  notes: [aReportVerdict({ rule: 'note', tone: 'unknown', headline: 'More is not shown' })],
  actions: [
    aReportAction(),
    aReportAction({ practice: 'watch', shortTitle: 'Watch', kind: 'ask', status: 'not-shown' }),
  ],
  ...parts,
})
