import { shownParts } from '#src/locales/hidden-characters.ts'
import { uiWords } from '#src/locales/ui.ts'
import { useWords } from './language.ts'

/**
 * Text that came from elsewhere, in a direction of its own, so that it cannot reach into what stands around
 * it. What nobody could see in it is shown by its number, as everywhere, and explained.
 */
export function GivenText({ text }: { text: string }) {
  const t = useWords(uiWords)
  return (
    <bdi>
      {shownParts(text).map((part) =>
        'text' in part ? (
          part.text
        ) : (
          <span key={part.at} className="hidden-character" title={t('hiddenCharacter')}>
            [{part.hidden}]
          </span>
        ),
      )}
    </bdi>
  )
}
