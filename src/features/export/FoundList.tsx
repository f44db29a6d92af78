import { Link } from 'wouter'
import { useStore } from 'zustand'
import { exportWords } from '#src/locales/export.ts'
import { useWords } from '#src/ui/language.ts'
import { ManyField } from '#src/ui/ManyField.tsx'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { PublicFinding } from '#src/workflows/search-public-files.ts'
import { type FoundPlace, placeWords } from './place-words.ts'

type Props = {
  draft: Pick<OpenDraft, 'store'>
  found: readonly PublicFinding[]
  mayStay: readonly string[]
  onMayStay: (texts: string[]) => void
}

/** What must stay inside and where it was found; a text that is no listed word may be let stand. */
export function FoundList({ draft, found, mayStay, onMayStay }: Props) {
  const t = useWords(exportWords)
  const framework = useStore(draft.store, (state) => state.framework)
  const assessment = useStore(draft.store, (state) => state.assessment)
  const texts = new Map(found.map((one) => [one.secret.text, one.secret]))
  const toggle = (text: string, on: boolean) =>
    onMayStay([...mayStay.filter((known) => known !== text), ...(on ? [text] : [])])
  return (
    <section className="notice bad">
      <h3>{t('found')}</h3>
      <ul className="list-plain found">
        {[...texts].map(([text, secret]) => {
          const isListed = secret.origin.kind === 'watch-word'
          const places = found
            .filter((one) => one.secret.text === text)
            .map(({ at }) => placeWords(t, framework, assessment, at))
          return (
            <li key={text}>
              <b>{t(isListed ? 'found.watch' : 'found.piece', { text })}</b>
              <Places places={places} />
              {isListed ? null : (
                <ManyField
                  label={<span className="hidden-visually">{t('found.mayStay.of', { text })}</span>}
                  options={[{ value: 'yes', label: t('found.mayStay') }]}
                  values={mayStay.includes(text) ? ['yes'] : []}
                  onChange={(chosen) => toggle(text, chosen.length > 0)}
                />
              )}
            </li>
          )
        })}
      </ul>
      <p>{t('found.repair')}</p>
    </section>
  )
}

/** Each place once: a text may stand in a file in many ways. */
function Places({ places }: { places: readonly FoundPlace[] }) {
  const t = useWords(exportWords)
  const once = [...new Map(places.map((place) => [place.text, place])).values()]
  return (
    <ul>
      {once.map(({ text, href }) => (
        <li key={text}>
          {href ? (
            <Link href={href}>{t('found.in', { place: text })}</Link>
          ) : (
            t('found.in', { place: text })
          )}
        </li>
      ))}
    </ul>
  )
}
