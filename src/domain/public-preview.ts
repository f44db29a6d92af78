import type { Assessment } from '#schemas/assessment.ts'
import type { Framework } from '#schemas/framework.ts'
import { followsWithout } from './deciding-answers.ts'
import { publicCopyOf } from './public-copy.ts'
import { idsIn } from './public-ids.ts'
import { type FoundInRecord, secretsOf, secretsStandingIn } from './public-secrets.ts'
import { buildRecord } from './record.ts'
import type { ReportLeftOut } from './report-model.ts'
import { piecesOf } from './withheld-pieces.ts'
import { leftOutOf } from './withheld-report.ts'

/** What a public copy of the draft would leave out and keep, told before anything is made. */
export type PublicPreview = {
  readonly leftOut: readonly ReportLeftOut[]
  readonly kept: {
    readonly answers: number
    readonly notes: number
    readonly claims: number
    readonly evidence: number
    readonly sources: number
  }
  /** What must not be public and stands in what would be. */
  readonly found: readonly FoundInRecord[]
  /** False when findings would follow otherwise without the chosen answers. */
  readonly follows: boolean
}

export function previewOf(framework: Framework, assessment: Assessment): PublicPreview {
  const whole = buildRecord(framework, assessment, notIssued)
  const { answers, notes, watchWords } = assessment.publicCopy
  const pieces = piecesOf(whole, { answers, notes })
  const open = publicCopyOf(whole, pieces, standIns(whole.assessment))
  return {
    leftOut: leftOutOf(framework, open.assessment, pieces),
    kept: keptOf(open.assessment),
    found: secretsStandingIn(open, secretsOf(whole, pieces, watchWords)),
    follows: followsWithout(framework, whole.assessment, answers),
  }
}

/** The ids of a copy are made with a salt, when it is issued. */
const standIns = (assessment: Assessment) =>
  new Map(idsIn(assessment).map((id, at) => [id, `id ${at}`]))

/** Only a record that is issued has these. */
const notIssued = {
  id: '',
  state: 'draft',
  issuedAt: '',
  application: { name: 'Plumbline', version: '' },
  frameworkSha256: '',
} as const

function keptOf({ answers, findings, claims, sources }: Assessment): PublicPreview['kept'] {
  const named = new Set(sources.filter(({ withheld }) => !withheld).map(({ id }) => id))
  const uses = Object.values(findings).flatMap(({ evidence }) => evidence)
  return {
    answers: Object.keys(answers).length,
    notes: Object.values(findings).filter(({ note }) => note !== '').length,
    claims: claims.filter(({ source }) => named.has(source)).length,
    evidence: uses.filter(({ source }) => named.has(source)).length,
    sources: named.size,
  }
}
