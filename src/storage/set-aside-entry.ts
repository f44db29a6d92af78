/**
 * `unreadable`: the draft still lies where it was, and is shown apart. `older-version`: there is what a draft was
 * before this version of the app rewrote it. `at` is when, by the device's clock.
 */
export type SetAsideLine = { draft: string; title: string; at: string } & (
  | { kind: 'unreadable' }
  | { kind: 'older-version'; format: string }
)

/** With the older draft itself, whole, in `raw`. */
export type SetAside =
  | (SetAsideLine & { kind: 'unreadable' })
  | (SetAsideLine & { kind: 'older-version'; raw: unknown })

/** What names an entry. */
export type SetAsideName =
  | Pick<SetAsideLine & { kind: 'unreadable' }, 'kind' | 'draft'>
  | Pick<SetAsideLine & { kind: 'older-version' }, 'kind' | 'draft' | 'format'>

export const keyOf = (name: SetAsideName): string =>
  `${name.draft} ${name.kind === 'unreadable' ? name.kind : name.format}`

export const unreadableAmong = (entries: readonly SetAsideLine[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ kind, draft }) => (kind === 'unreadable' ? [draft] : [])))

/** The line in an entry, or in a line; `undefined` for what is neither. */
export function lineFrom(value: unknown): SetAsideLine | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { kind, draft, title, at, format } = value as Readonly<Record<string, unknown>>
  if (typeof draft !== 'string' || typeof title !== 'string' || typeof at !== 'string')
    return undefined
  if (kind === 'unreadable') return { kind, draft, title, at }
  return kind === 'older-version' && typeof format === 'string'
    ? { kind, draft, title, at, format }
    : undefined
}
