import { useContext } from 'react'
import { LanguageContext } from './language.ts'
import { Meter } from './Meter.tsx'
import { dateLocale } from './moments.ts'

type Props = { done: number; all: number; words: (done: string, all: string) => string }

/** How far a long piece of work is. Said aloud at each tenth of it, since a word at each step drowns all others. */
export function Progress({ done, all, words }: Props) {
  const { format } = new Intl.NumberFormat(dateLocale(useContext(LanguageContext)))
  const spoken = Math.floor((Math.floor((10 * done) / Math.max(1, all)) * all) / 10)
  return (
    <>
      <div aria-hidden="true">
        <Meter value={done} max={all} words={words(format(done), format(all))} />
      </div>
      <p role="status" className="hidden-visually">
        {words(format(spoken), format(all))}
      </p>
    </>
  )
}
