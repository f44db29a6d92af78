import { uiWords } from '#src/locales/ui.ts'
import { useWords } from './language.ts'

type Part = { readonly text: string } | { readonly hidden: string; readonly at: number }

/**
 * Text that came from elsewhere, in a direction of its own, so that it cannot reach into what stands around
 * it. What nobody could see in it is shown by its number.
 */
export function GivenText({ parts }: { parts: readonly Part[] }) {
  const t = useWords(uiWords)
  return (
    <bdi>
      {parts.map((part) =>
        'text' in part ? (
          part.text
        ) : (
          <span key={part.at} className="hidden-character" title={t('hiddenCharacter')}>
            {part.hidden}
          </span>
        ),
      )}
    </bdi>
  )
}
