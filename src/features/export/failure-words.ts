import type { Words } from './problem-words.ts'
import type { Failure } from './use-export.ts'

/** Why there are no files, one sentence for each kind. */
export function failureText(t: Words, failure: Failure): string {
  switch (failure.kind) {
    case 'cancelled':
    case 'check-failed':
    case 'answers-decide':
    case 'secrets-found':
      return t(`failed.${failure.kind}`)
    case 'embedded-missing':
      return t(`failed.${failure.kind}`, { name: failure.name })
    case 'embedded-too-large':
      return t(`failed.${failure.kind}`, megabytes(failure))
    case 'not-recordable':
      return t('failed.not-recordable', { where: failure.where })
    case 'pdf-failed':
    case 'signing-failed':
      return t(`failed.${failure.kind}`, { detail: failure.detail })
    case 'name-missing':
      return t('error.name-missing')
    case 'name-too-long':
      return t('error.name-too-long', { limit: failure.limit })
    case 'name-unprintable':
      return t('error.name-unprintable')
    case 'identity-unreadable':
    case 'storage-refused':
    case 'storage-full':
      return t(`identity.${failure.kind}`)
    case 'key-not-made':
    case 'storage-failed':
      return t(`identity.${failure.kind}`, { detail: failure.detail })
  }
}

const megabytes = ({ size, limit }: { size: number; limit: number }) => ({
  size: (size / 1_000_000).toFixed(1),
  limit: limit / 1_000_000,
})

/** The field that a failure speaks of; undefined when it is not about what was typed. */
export function fieldOf(failure: Failure): 'name' | 'organisation' | undefined {
  switch (failure.kind) {
    case 'name-missing':
      return 'name'
    case 'name-too-long':
    case 'name-unprintable':
      return failure.part
    default:
      return undefined
  }
}
