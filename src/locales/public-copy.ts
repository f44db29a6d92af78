import { catalogue } from './catalogue.ts'
import en from './en/public-copy.json'

/** Words of what a public copy leaves out, on paper and on the screen that makes one. */
export const publicCopyWords = catalogue({ en })

type Kind<Key> = Key extends `piece.${infer K}_one` ? K : never

type LeftOut = {
  readonly kind: Kind<keyof typeof en>
  readonly count: number
  readonly items: readonly { readonly id: string; readonly label: string }[]
}

/** One sentence for each kind of piece, with where it would stand: the same on paper and on screen. */
export function leftOutLines(
  t: ReturnType<typeof publicCopyWords>,
  leftOut: readonly LeftOut[],
): string[] {
  const lines = leftOut.map(({ kind, count, items }) => {
    const what = t(`piece.${kind}`, { count })
    const places = items.map(({ id, label }) => label || t('number', { number: id }))
    return places.length === 0
      ? t('sentence', { what })
      : t('places', { what, places: places.join('; ') })
  })
  return lines.length === 0 ? [t('nothing')] : [...lines, t('draft')]
}
