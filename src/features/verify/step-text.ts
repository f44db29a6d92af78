import type { CheckProgress } from '#src/workflows/file-check.ts'
import type { Words } from './words.ts'

/** What the check does just now, the same for all signatures of a file. */
export function stepText(t: Words, { name, step }: CheckProgress): string {
  return step.kind === 'signature'
    ? t('checking.signatures', { name, count: step.of })
    : t(`checking.${step.kind}`, { name })
}
