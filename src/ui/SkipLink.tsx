import { uiWords } from '#src/locales/ui.ts'
import { useWords } from './language.ts'

/** A button, not a link: the fragment of the address holds the route. */
export function SkipLink() {
  const t = useWords(uiWords)
  return (
    <button
      type="button"
      className="skip btn"
      onClick={() => {
        const main = document.querySelector('main')
        main?.setAttribute('tabindex', '-1')
        main?.focus()
      }}
    >
      {t('skip')}
    </button>
  )
}
