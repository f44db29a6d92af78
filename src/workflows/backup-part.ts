import { type AddressBook, AddressBookSchema } from '#schemas/address-book.ts'
import type { Assessment } from '#schemas/assessment.ts'
import {
  BackupAnchorsSchema,
  BackupDraftSchema,
  type BackupList,
  BackupListSchema,
  BackupPreferencesSchema,
} from '#schemas/backup.ts'
import type { HistoryStep } from '#schemas/history.ts'
import { parseAssessment } from '#src/domain/migrate-assessment.ts'
import { readAs } from '#src/domain/read-as.ts'
import { err, ok, type Result } from '#src/domain/result.ts'
import { parseStrictJson } from '#src/domain/strict-json.ts'

/** The texts in a backup, each as what it has to be. */
export type BackupTexts = {
  readonly list: BackupList
  readonly draft: {
    readonly assessment: Assessment
    readonly revision: number
    readonly history: HistoryStep[]
  }
  readonly 'address-book': AddressBook
  readonly anchors: { der: string; importedAt: string }[]
  readonly preferences: { person: string }
}

/** `found` is the format of a later version. */
export type UnreadText =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'newer-version'; readonly found: string }

export type ReadTexts = {
  readonly [As in keyof BackupTexts]: (bytes: Uint8Array) => Result<BackupTexts[As], UnreadText>
}

const unreadable = err({ kind: 'unreadable' } as const)

/** Each text of a backup, read as strictly as every file that comes in. */
export const readTexts: ReadTexts = {
  list(bytes) {
    const json = jsonFrom(bytes)
    const read = readAs(BackupListSchema, json)
    return read.ok ? read : listProblem(json)
  },
  draft(bytes) {
    const whole = readAs(BackupDraftSchema, jsonFrom(bytes))
    if (!whole.ok) return unreadable
    const { draft, revision, history } = whole.value
    const parsed = parseAssessment(draft)
    if (parsed.ok) return ok({ assessment: parsed.value, revision, history })
    return parsed.error.kind === 'newer-version' ? err(parsed.error) : unreadable
  },
  'address-book': (bytes) => orUnreadable(readAs(AddressBookSchema, jsonFrom(bytes))),
  anchors: (bytes) => orUnreadable(readAs(BackupAnchorsSchema, jsonFrom(bytes))),
  preferences: (bytes) => orUnreadable(readAs(BackupPreferencesSchema, jsonFrom(bytes))),
}

const orUnreadable = <Value>(read: Result<Value, unknown>): Result<Value, UnreadText> =>
  read.ok ? read : unreadable

/** `undefined` when it is no JSON. */
function jsonFrom(bytes: Uint8Array): unknown {
  try {
    const parsed = parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return parsed.ok ? parsed.value : undefined
  } catch {
    return undefined
  }
}

function listProblem(list: unknown): Result<never, UnreadText> {
  const format = typeof list === 'object' && list !== null && 'format' in list ? list.format : ''
  return typeof format === 'string' &&
    /^plumbline-backup\/\d{1,9}$/.test(format) &&
    !format.endsWith('/1')
    ? err({ kind: 'newer-version', found: format })
    : unreadable
}
