import type { inventoryWords } from '#src/locales/inventory.ts'
import type { InventoryProblem } from '#src/workflows/open-inventory.ts'

type Words = ReturnType<typeof inventoryWords>

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000)

/** What is wrong, what was expected and found, what to do. Nothing of a faulty file is kept. */
export function inventoryProblemWords(t: Words, problem: InventoryProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return t('tooLarge', { found: megabytes(problem.bytes), limit: megabytes(problem.limit) })
    case 'file-unreadable':
      return t('fileUnreadable', { detail: problem.detail })
    case 'empty':
      return t(`empty.${problem.part}`)
    case 'not-text':
      return t(`notText.${problem.found}`)
    case 'not-an-inventory':
      return notAnInventory(t, problem)
    case 'truncated':
      return t('truncated', { row: problem.row })
    case 'ragged':
      return t('ragged', { row: problem.row, found: problem.found, expected: problem.expected })
    case 'misquoted':
      return t('misquoted', { row: problem.row })
    case 'stopped':
      return t('stopped')
  }
}

function notAnInventory(
  t: Words,
  { expected, found, nearest }: Extract<InventoryProblem, { kind: 'not-an-inventory' }>,
): string {
  const list = expected.map((layout) => t('expectedOne', layout)).join('; ')
  const sentences = [
    t('notAnInventory', { list }),
    t('foundColumns', { columns: found.columns, headers: quoted(t, found.headers) }),
  ]
  if (nearest) {
    const { column, expected: wanted, found: there } = nearest.differs
    sentences.push(
      t('nearest', { title: nearest.title, column, wanted, there: there || t('nothing') }),
    )
  }
  return [...sentences, t('pickAnother')].join(' ')
}

const quoted = (t: Words, headers: readonly string[]) =>
  headers.map((header) => t('quoted', { text: header })).join(', ')
