import { isWebLink } from '#src/domain/web-link.ts'
import { sourcesWords } from '#src/locales/sources.ts'
import { useWords } from '#src/ui/language.ts'

/** A link only where a browser opens it safely; anything else is shown as text. */
export function WebAddress({ link }: { link: string }) {
  const t = useWords(sourcesWords)
  if (!isWebLink(link)) return t('notALink', { link })
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      {link}
      <span className="hidden-visually"> ({t('opensOutside')})</span>
    </a>
  )
}
