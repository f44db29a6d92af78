import type { keysWords } from '#src/locales/keys.ts'
import type { AddressBookProblem } from '#src/workflows/address-book.ts'
import type { OpenKeyFileProblem, SignWithProblem } from '#src/workflows/import-identity.ts'
import type { IdentityProblem } from '#src/workflows/signing-identity.ts'
import type { AnswerProblem, AskProblem } from '#src/workflows/timestamp.ts'
import type { ImportAnchorsProblem } from '#src/workflows/trust-anchors.ts'
import type { Unfinished } from '#src/workflows/unfinished.ts'

export type Words = ReturnType<typeof keysWords>

type Common = Extract<
  OpenKeyFileProblem | SignWithProblem | ImportAnchorsProblem,
  {
    kind:
      | 'too-large'
      | 'file-unreadable'
      | 'storage-refused'
      | 'storage-full'
      | 'storage-failed'
      | 'unreadable-certificate'
  }
>

function commonText(t: Words, problem: Common | Unfinished): string {
  if (problem.kind === 'work-out-of-time')
    return t('problem.work-out-of-time', { seconds: problem.seconds })
  return 'detail' in problem
    ? t(`problem.${problem.kind}`, { detail: problem.detail })
    : t(`problem.${problem.kind}`)
}

/** Why a key from a file cannot be used; `day` writes a day as people do, `now` tells late from early. */
export function keyProblemText(
  t: Words,
  { day, now }: { day: (iso: string) => string; now: Date },
  problem: OpenKeyFileProblem | SignWithProblem,
): string {
  switch (problem.kind) {
    case 'certificate-not-valid-now':
      return Date.parse(problem.notBefore) > now.getTime()
        ? t('problem.not-yet-valid', { date: day(problem.notBefore.slice(0, 10)) })
        : t('problem.expired', { date: day(problem.notAfter.slice(0, 10)) })
    case 'unsupported-encryption':
      return t('problem.unsupported-encryption', { algorithm: problem.algorithm })
    case 'too-much-work':
      return t('problem.too-much-work', { iterations: problem.iterations })
    case 'not-pkcs12':
    case 'pkcs12-damaged':
    case 'wrong-password':
    case 'no-private-key':
    case 'no-certificate':
    case 'unsupported-key':
    case 'key-of-another-certificate':
    case 'certificate-not-for-signing':
    case 'identity-unreadable':
      return t(`problem.${problem.kind}`)
    default:
      return commonText(t, problem)
  }
}

export function anchorProblemText(t: Words, problem: ImportAnchorsProblem): string {
  switch (problem.kind) {
    case 'self-made-key':
    case 'not-an-authority':
      return t(`anchors.problem.${problem.kind}`, { name: problem.name })
    case 'too-many':
      return t('anchors.problem.too-many', { limit: problem.limit })
    case 'no-certificate':
      return t('anchors.problem.no-certificate')
    default:
      return commonText(t, problem)
  }
}

export function bookProblemText(t: Words, problem: AddressBookProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return t('book.problem.not-json', { line: problem.line, column: problem.column })
    case 'not-an-address-book':
      return t('book.problem.not-an-address-book', { where: problem.found || problem.where })
    case 'not-an-object':
      return t('book.problem.not-an-address-book', { where: '' })
    case 'empty':
    case 'unsafe-json':
      return t(`book.problem.${problem.kind}`)
    default:
      return commonText(t, problem)
  }
}

export function timeProblemText(
  t: Words,
  problem: AskProblem | AnswerProblem | Unfinished,
): string {
  switch (problem.kind) {
    case 'refused':
      return t('time.problem.refused', { status: problem.status, text: problem.text || '–' })
    case 'answer-unsound':
      return t('time.problem.answer-unsound', { check: problem.check })
    case 'answer-too-large':
      return t('time.problem.answer-too-large', { size: problem.size, limit: problem.limit })
    case 'unreadable-pdf':
    case 'no-timestamp-field':
    case 'timestamped-already':
    case 'closed':
    case 'not-an-answer':
    case 'for-another-file':
    case 'for-another-request':
    case 'check-failed':
      return t(`time.problem.${problem.kind}`)
    default:
      return commonText(t, problem)
  }
}

/** Why the key of this device is not shown. */
export function identityProblemText(t: Words, problem: IdentityProblem): string {
  switch (problem.kind) {
    case 'storage-refused':
    case 'storage-full':
    case 'storage-failed':
      return commonText(t, problem)
    default:
      return t('problem.identity-unreadable')
  }
}
