import type { Assessment, Finding } from '#schemas/assessment.ts'

type Start = {
  id: string
  kind: Assessment['kind']
  framework: Assessment['framework']
  /** ISO 8601 moment. */
  now: string
}

export const newAssessment = ({ id, kind, framework, now }: Start): Assessment => ({
  format: 'plumbline-assessment/2',
  id,
  title: '',
  kind,
  framework,
  depth: 'quick',
  practiceDepths: {},
  answers: {},
  findings: {},
  claims: [],
  sources: [],
  context: [],
  rows: [],
  contradictions: {},
  letters: [],
  publicCopy: { answers: [], notes: [], watchWords: [] },
  createdAt: now,
  updatedAt: now,
})

export const emptyFinding = (): Finding => ({
  status: '',
  note: '',
  confidence: '',
  exemption: '',
  evidence: [],
})
