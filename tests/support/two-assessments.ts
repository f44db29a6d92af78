import type { Compared } from '#src/domain/compare-assessments.ts'
import { aFramework } from './a-framework.ts'
import {
  aClaim,
  aFinding,
  anAssessment,
  anEvidence,
  anId,
  aSource,
  auditReport,
  aWorkedAssessment,
} from './an-assessment.ts'

/** A shadow assessment, against `aFramework`. */
export const theShadow: Compared = { framework: aFramework, assessment: aWorkedAssessment }

const ownFile = aSource({ id: anId(0x601), title: 'Own test', link: '', voice: 'agency' })
/** The audit report of the shadow under another id, found by its title and date. */
const sameAudit = { ...auditReport, id: anId(0x602), link: '' }

/** The agency's own of the same system: it agrees on one practice and says more on another. */
export const theAgencys: Compared = {
  framework: aFramework,
  assessment: anAssessment({
    id: anId(0x600),
    kind: 'self',
    title: 'Turnstile, our own view',
    answers: {
      ...aWorkedAssessment.answers,
      component: 'Back office',
      rights: [{ id: anId(0x610), cells: { right: 'Entry', severity: 'heavy' } }],
    },
    practiceDepths: { study: 'full' },
    findings: {
      'st-1': aFinding({
        status: 'met',
        note: 'SEEN.',
        confidence: 'high',
        evidence: [anEvidence({ id: anId(0x620), source: sameAudit.id, place: 'page 12' })],
      }),
      'st-2': aFinding({
        status: 'met',
        note: 'We did it.',
        evidence: [anEvidence({ id: anId(0x621), source: ownFile.id, quote: '=We tested.' })],
      }),
      'st-3': aFinding({ status: 'not-shown' }),
      watch: aFinding({ status: 'partly-met' }),
    },
    claims: [aClaim({ id: anId(0x630), source: ownFile.id })],
    sources: [ownFile, sameAudit],
  }),
}
