import { err, ok, type Result } from '#src/domain/result.ts'
import type { Codec } from './codec.ts'
import type { DraftSummary } from './database.ts'

/** `revision` counts saves, so that a tab that fell behind cannot overwrite a newer text. */
export type StoredDraft = { revision: number; draft: unknown }

/** A deleted draft that can still be brought back; `at` is when, '' when not known. */
export type RemovedLine = { id: string; title: string; at: string }

type Opened<T> = Result<T, { kind: 'unreadable' }>

/** What was found where a draft should be is handed on as it is: the parser says what is wrong with it. */
export function openStoredDraft(codec: Codec, stored: unknown): Opened<StoredDraft> {
  const opened = codec.open(stored)
  return opened.ok ? ok(storedDraftFrom(opened.value)) : opened
}

/** The line of a draft in the list; a damaged one is told, so that it can be made again from the draft. */
export function openSummary(codec: Codec, stored: unknown, id: string): Opened<DraftSummary> {
  const opened = codec.open(stored)
  return opened.ok ? summaryFrom(opened.value, id) : opened
}

function summaryFrom(line: unknown, id: string): Opened<DraftSummary> {
  const broken = err({ kind: 'unreadable' } as const)
  if (!isObject(line) || line['id'] !== id) return broken
  const { title, agency, component, answered, total, updatedAt } = line
  const unit = (['practices', 'lines', 'answers'] as const).find((known) => known === line['unit'])
  const kind = (['shadow', 'self'] as const).find((known) => known === line['kind'])
  if (!isText(title) || !isText(agency) || !isText(component) || !isText(updatedAt)) return broken
  if (!isCount(answered) || !isCount(total) || !unit || !kind) return broken
  return ok({ id, title, agency, component, kind, answered, total, unit, updatedAt })
}

function storedDraftFrom(value: unknown): StoredDraft {
  if (!isObject(value) || !('draft' in value)) return { revision: 0, draft: value }
  const revision = value['revision']
  return { revision: isCount(revision) ? revision : 0, draft: value['draft'] }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0
