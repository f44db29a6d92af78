import { uiWords } from '#src/locales/ui.ts'
import { useWords } from './language.ts'

type Place = { source: string; section: string; pages: string }

/** Where the source says it: document, paragraph and page. */
export function Citation({ place }: { place: Place }) {
  const t = useWords(uiWords)
  const count = place.pages.includes('-') ? 2 : 1
  return <span>{t('citation', { ...place, count })}</span>
}

type Level = 'must' | 'should' | 'encouraged' | 'may' | 'exempt'

/** The source's own verb, told apart by its outline as well as by its word. */
export function LevelTag({ level }: { level: Level }) {
  const t = useWords(uiWords)
  return <span className={`tag ${level}`}>{t(`level.${level}`)}</span>
}
