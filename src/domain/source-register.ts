import type { Assessment } from '#schemas/assessment.ts'
import type { Source, SourceKind } from '#schemas/source.ts'
import type { SourceUses } from './source-uses.ts'

type RegisterRow = {
  readonly source: Source
  /** As the report numbers it. */
  readonly number: number
  readonly uses: SourceUses
}

type RegisterSort = 'number' | 'title' | 'newest' | 'uses'

export type RegisterView = {
  /** Words that must all stand in it. */
  readonly words: string
  readonly kind: SourceKind | 'unsaid' | ''
  readonly only: 'uncited' | 'confidential' | 'with-file' | ''
  readonly sort: RegisterSort
}

export const wholeRegister: RegisterView = { words: '', kind: '', only: '', sort: 'number' }

/** Every source with its number and its uses, and the text by which it is found. */
export type Register = readonly (RegisterRow & { readonly text: string })[]

export const registerOf = (
  { sources }: Pick<Assessment, 'sources'>,
  uses: ReadonlyMap<string, SourceUses>,
): Register =>
  sources.map((source, index) => ({
    source,
    number: index + 1,
    uses: uses.get(source.id) ?? unused,
    text: findable(
      [source.title, source.author, source.publisher, source.reference, source.date]
        .concat(source.link, source.archive, source.file?.name)
        .filter(Boolean)
        .join(' '),
    ),
  }))

const unused: SourceUses = { count: 0, findings: [], claims: [], context: 0, rows: 0 }

export function inView(register: Register, { words, kind, only, sort }: RegisterView): Register {
  const wanted = findable(words).split(/\s+/).filter(Boolean)
  const found = register.filter(
    (row) =>
      (kind === '' || (row.source.kind ?? 'unsaid') === kind) &&
      isOnly(row, only) &&
      wanted.every((word) => row.text.includes(word)),
  )
  return sort === 'number' ? found : found.toSorted(orders[sort])
}

function isOnly({ source, uses }: RegisterRow, only: RegisterView['only']): boolean {
  switch (only) {
    case '':
      return true
    case 'uncited':
      return uses.count === 0
    case 'confidential':
      return source.confidential === true
    case 'with-file':
      return source.file !== undefined
  }
}

type Order = (a: RegisterRow, b: RegisterRow) => number

/** What is equal stays in the register's own order. Undated sources come last. */
const orders: Readonly<Record<Exclude<RegisterSort, 'number'>, Order>> = {
  title: (a, b) => compareText(a.source.title, b.source.title),
  newest: (a, b) => compareText(b.source.date, a.source.date),
  uses: (a, b) => b.uses.count - a.uses.count,
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const compareText = (a: string, b: string) => collator.compare(a, b)

const findable = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
