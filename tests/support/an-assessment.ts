import type { Assessment, Claim, Evidence, Finding } from '#schemas/assessment.ts'
import type { Source } from '#schemas/source.ts'
import { emptyFinding, newAssessment } from '#src/domain/new-assessment.ts'

/** The same UUID for the same number. */
export const anId = (n: number): string =>
  `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`

/** UUIDs one after the other, from `first` on. */
export function idsFrom(first: number): () => string {
  let next = first
  return () => {
    next += 1
    return anId(next - 1)
  }
}

export const aMoment = '2025-01-02T03:04:05.000Z'

/** An assessment against `aFramework`, empty but for what is given. */
export const anAssessment = (parts: Partial<Assessment> = {}): Assessment => ({
  ...newAssessment({
    id: anId(1),
    kind: 'shadow',
    framework: { id: 'town-code', version: '1.0.0' },
    now: aMoment,
  }),
  ...parts,
})

export const aFinding = (parts: Partial<Finding> = {}): Finding => ({ ...emptyFinding(), ...parts })

export const aSource = (parts: Partial<Source> = {}): Source => ({
  id: anId(100),
  title: 'Town notice',
  author: 'Town of Elm',
  date: '2024-05',
  link: 'https://example.org/notice',
  seen: '2025-01-01',
  voice: 'agency',
  ...parts,
})

export const anEvidence = (parts: Partial<Evidence> = {}): Evidence => ({
  id: anId(200),
  source: anId(100),
  place: 'page 3',
  quote: 'We looked.',
  ...parts,
})

export const aClaim = (parts: Partial<Claim> = {}): Claim => ({
  id: anId(300),
  about: 'study',
  reported: true,
  statement: 'Yes',
  prompt: 'Was it studied?',
  source: anId(100),
  place: 'row 2',
  caution: '',
  ...parts,
})

/** Two sources: the town's own notice, in which it makes its claims, and an auditor's report. */
export const townNotice = aSource()
export const auditReport = aSource({
  id: anId(101),
  title: 'Audit report',
  author: 'Court of Audit',
  date: '2024-11-30',
  voice: 'independent',
})

export const fromAudit = anEvidence({ id: anId(201), source: auditReport.id, place: 'page 12' })
export const fromNotice = anEvidence({ id: anId(202), source: townNotice.id })

/** Every kind of finding, claim and answer once, some of them hidden; valid against `aFramework`. */
export const aWorkedAssessment: Assessment = anAssessment({
  title: 'Turnstile at the town hall',
  answers: {
    'system-name': 'Turnstile',
    agency: 'Town of Elm',
    component: 'Front desk',
    'use-case-id': 'ELM-7',
    stage: 'in-use',
    begun: '2024-05-06',
    uses: ['counts'],
    risky: 'yes',
    harm: 'Hidden: it was said before the use was changed.',
    rights: [{ id: anId(400), cells: { right: 'Entry', severity: 'light' } }],
    people: [{ id: anId(401), cells: { group: 'Visitors' } }],
    waivers: [{ id: anId(402), cells: { state: 'granted', lines: ['wa-1'] } }],
  },
  practiceDepths: { study: 'full', appeal: 'full' },
  findings: {
    'st-1': aFinding({ status: 'met', note: 'Seen.', confidence: 'high', evidence: [fromAudit] }),
    'st-2': aFinding({ status: 'not-met', evidence: [fromAudit] }),
    'st-3': aFinding({ status: 'not-shown' }),
    'ap-1': aFinding({ status: 'not-met', note: 'Hidden with its practice.' }),
  },
  claims: [
    aClaim(),
    aClaim({ id: anId(301), about: 'agency', statement: 'Town of Elm', prompt: 'Town' }),
    aClaim({ id: anId(302), about: 'appeal', statement: 'Hidden.' }),
    aClaim({ id: anId(303), about: 'st-2', reported: false, statement: '' }),
  ],
  sources: [townNotice, auditReport],
  context: [{ prompt: 'Colour', statement: 'Green', source: townNotice.id, place: 'row 2' }],
})
