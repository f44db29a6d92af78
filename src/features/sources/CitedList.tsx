import { Link } from 'wouter'
import { sourcesWords } from '#src/locales/sources.ts'
import { Disclosure } from '#src/ui/Disclosure.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { useWords } from '#src/ui/language.ts'
import type { Cited, CitedPlace } from './cited-places.ts'

type Props = { cited: Cited; draft: string; open?: boolean }

/** Where the source is used; each place leads to its page. */
export function CitedList({ cited, draft, open = false }: Props) {
  const t = useWords(sourcesWords)
  const { places, context, rows } = cited
  return (
    <Disclosure summary={t('cited', { count: places.length + context + rows })} open={open}>
      <ul>
        {places.map((place) => (
          <li key={`${place.use} ${place.about}`}>
            <PlaceWords place={place} draft={draft} />
          </li>
        ))}
        {context > 0 ? <li>{t('citedContext', { count: context })}</li> : null}
        {rows > 0 ? <li>{t('citedRows', { count: rows })}</li> : null}
      </ul>
    </Disclosure>
  )
}

function PlaceWords({ place, draft }: { place: CitedPlace; draft: string }) {
  const t = useWords(sourcesWords)
  const { use, page, line } = place
  const label = line ? t('lineOf', { practice: place.label, line }) : place.label
  const words = t(use === 'claim' ? 'citedClaim' : 'citedEvidence', {
    label: page === undefined ? t('noLonger') : label,
  })
  if (page === undefined) return words
  const { about } = place
  const href =
    place.on === 'section'
      ? draftAddress.section(draft, page, about)
      : draftAddress.practice(draft, page, line)
  return <Link href={href}>{words}</Link>
}
