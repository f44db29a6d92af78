import type { Change } from '#src/workflows/file-check.ts'
import type { Words } from './words.ts'

/** What came after a signature, on which page, in which object: "Not permitted: What is printed …". */
export function changeText(t: Words, change: Change): string {
  const { kind, severity, revision, object, page, field, keys } = change
  const sentence = t(`change.${kind}`, {
    page: page === undefined ? '' : t('change.page.at', { page }),
    field: field === undefined ? '' : t('change.field', { field }),
    keys:
      keys === undefined || keys.length === 0 ? '' : t('change.keys', { keys: keys.join(', ') }),
  })
  const where =
    object === undefined
      ? t('change.whereRevision', { revision })
      : t('change.where', { object, revision })
  return t('change', { severity: t(`change.severity.${severity}`), sentence, where })
}
