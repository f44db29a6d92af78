import { nameOddities } from '#src/domain/look-alike.ts'
import type { Item } from './result-row.ts'
import type { Signer } from './signers.ts'
import type { Formats, Words } from './words.ts'

/** What the person's own address book says of a signer, and what is odd about the name. */
export function familiarityItems(
  t: Words,
  f: Formats,
  { facts, familiarity }: Pick<Signer, 'facts' | 'familiarity'>,
): Item[] {
  if (!facts) return []
  const { name } = facts
  const odd = nameOddities(name).map(
    (oddity): Item => ({
      kind: 'checked',
      outcome: 'fail',
      text: t(`familiar.${oddity}`, { name }),
    }),
  )
  if (!familiarity) return odd
  const { kind, entry } = familiarity
  const day = f.day(entry.day)
  const how = t(`familiar.compared.${entry.compared}`)
  const text = t(`familiar.${kind}`, { ...{ name: entry.name, shown: name, day, how } })
  return [{ kind: 'checked', outcome: kind === 'known' ? 'pass' : 'fail', text }, ...odd]
}
