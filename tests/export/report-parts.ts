import type {
  CitedPlace,
  ReportAction,
  ReportClaim,
  ReportEvidence,
  ReportFinding,
  ReportPractice,
  ReportRequirement,
  ReportVerdict,
} from '#src/domain/report-model.ts'

export const aPlace: CitedPlace = { source: 'Town code', section: '§3(b)', pages: '4' }

export const aReportClaim = (parts: Partial<ReportClaim> = {}): ReportClaim => ({
  reported: true,
  statement: 'Yes',
  prompt: 'Was it studied?',
  caution: 'Says that a study was made.',
  number: 1,
  sourceTitle: 'Town notice',
  place: 'row 2, column 4 “Was it studied?”',
  ...parts,
})

export const aReportEvidence = (parts: Partial<ReportEvidence> = {}): ReportEvidence => ({
  number: 2,
  title: 'Audit report',
  place: 'page 12',
  quote: 'Nobody studied it.',
  ...parts,
})

export const aReportFinding = (parts: Partial<ReportFinding> = {}): ReportFinding => ({
  status: 'not-met',
  note: 'The audit looked for a study and found none.',
  confidence: 'high',
  evidence: [aReportEvidence()],
  reasons: [{ kind: 'assessor-concluded', status: 'not-met' }],
  ...parts,
})

export const aReportLine = (parts: Partial<ReportRequirement> = {}): ReportRequirement => ({
  ...aReportFinding(),
  id: 'st-1',
  level: 'must',
  text: 'The town studies the system before it is used.',
  place: aPlace,
  claims: [],
  ...parts,
})

export const aReportPractice = (parts: Partial<ReportPractice> = {}): ReportPractice => ({
  ...aReportFinding(),
  id: 'study',
  heading: 'Study',
  shortTitle: 'Study',
  title: 'Study the system before it is used',
  summary: 'The town must know what the system does to people.',
  timing: 'before-use',
  scope: 'both',
  place: aPlace,
  depth: 'quick',
  claims: [aReportClaim()],
  requirements: [],
  ...parts,
})

export const aReportVerdict = (parts: Partial<ReportVerdict> = {}): ReportVerdict => ({
  rule: 'stop',
  tone: 'bad',
  headline: 'The town had to stop using it',
  explanation: 'One practice is not met.',
  places: [aPlace],
  grounds: [
    {
      id: 'st-1',
      label: 'The town studies the system before it is used.',
      status: 'not-met',
      place: aPlace,
      evidence: [2],
    },
  ],
  ...parts,
})

export const aReportAction = (parts: Partial<ReportAction> = {}): ReportAction => ({
  practice: 'study',
  shortTitle: 'Study',
  status: 'not-met',
  kind: 'repair',
  what: 'Study the system and publish the study.',
  who: 'The town clerk',
  when: 'Before it is used again',
  place: aPlace,
  lines: ['st-1', 'st-2'],
  ...parts,
})
