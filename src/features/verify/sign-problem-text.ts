import type { AddSignatureProblem } from '#src/workflows/add-signature.ts'
import type { MergeProblem } from '#src/workflows/merge-copies.ts'
import type { IdentityProblem } from '#src/workflows/signing-identity.ts'
import type { Unfinished } from '#src/workflows/unfinished.ts'
import { unfinishedText } from './unfinished-text.ts'
import type { Formats, Words } from './words.ts'

export type SignProblem = AddSignatureProblem | IdentityProblem

/** Why nothing was signed; a kind without words of its own does not compile. */
export function signProblemText(t: Words, f: Formats, problem: SignProblem): string {
  switch (problem.kind) {
    case 'already-signed':
      return t('sign.already-signed', { role: t(`role.${problem.role}`) })
    case 'capacity-refused':
      return t(`sign.capacity.${problem.fault}`)
    case 'certificate-not-valid-now':
      return t('sign.certificate-not-valid-now', {
        from: f.moment(problem.notBefore),
        until: f.moment(problem.notAfter),
      })
    case 'not-intact':
    case 'check-failed':
      return t(`sign.${problem.kind}`, { outcome: t(`outcome.file.${problem.outcome}`) })
    case 'signing-failed':
    case 'file-unreadable':
    case 'key-not-made':
    case 'storage-failed':
      return t(`sign.${problem.kind}`, { detail: problem.detail })
    case 'name-too-long':
      return t('sign.name-too-long', { limit: problem.limit })
    default:
      return t(`sign.${problem.kind}`)
  }
}

export function mergeProblemText(t: Words, problem: MergeProblem | Unfinished): string {
  switch (problem.kind) {
    case 'one-copy':
      return t('merge.one-copy')
    case 'not-a-record':
      return t('merge.not-a-record', { name: problem.name })
    case 'not-intact': {
      const { name, outcome } = problem
      return t('merge.not-intact', { name, outcome: t(`outcome.file.${outcome}`) })
    }
    case 'other-record': {
      const { name, digest, first } = problem
      const names = { name, digest, first: first.name, firstDigest: first.digest }
      return t('merge.other-record', names)
    }
    case 'check-failed':
      return t('merge.check-failed', { outcome: t(`outcome.file.${problem.outcome}`) })
    case 'work-stopped':
    case 'work-out-of-time':
    case 'work-broken':
      return `${unfinishedText(t, problem)} ${t('merge.none')}`
  }
}
