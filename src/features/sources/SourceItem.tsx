import { useEffect, useRef } from 'react'
import type { ReportSource } from '#src/domain/report-model.ts'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { CitedList } from './CitedList.tsx'
import type { Cited } from './cited-places.ts'
import { isWebLink } from './source-values.ts'

type Props = {
  source: ReportSource
  /** Its form was closed just now: focus goes on from here. */
  takesFocus: boolean
  /** The draft's id. */
  draft: string
  cited: Cited
  onEdit: () => void
  onRemove: () => void
}

export function SourceItem({ source, draft, cited, takesFocus, onEdit, onRemove }: Props) {
  const t = useWords(sourcesWords)
  const { day } = useMoments()
  const editButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) editButton.current?.focus()
  }, [takesFocus])
  const { number, title, author, date, link, seen, voice, file } = source
  const facts = [
    author === '' ? '' : t('by', { author }),
    date === '' ? t('undated') : t('date', { date: day(date) }),
    seen === '' ? t('notSeen') : t('seen', { date: day(seen) }),
    t('speaks', { voice: t(`voice.${voice}`) }),
  ].filter(Boolean)
  return (
    <>
      <h2 className="source-title">{title.trim() === '' ? t('untitled') : title}</h2>
      <p className="small">{facts.join(' · ')}</p>
      <SourceLink link={link} />
      {file ? <p className="small">{t('file', { name: file.name, sha256: file.sha256 })}</p> : null}
      <CitedList cited={cited} draft={draft} />
      <p className="row">
        <Button
          ref={editButton}
          look="quiet"
          small
          aria-label={t('editOf', { number })}
          onClick={onEdit}
        >
          {t('edit')}
        </Button>
        <Button look="plain" small danger aria-label={t('removeOf', { number })} onClick={onRemove}>
          {t('remove')}
        </Button>
      </p>
    </>
  )
}

function SourceLink({ link }: { link: string }) {
  const t = useWords(sourcesWords)
  if (link === '') return null
  if (!isWebLink(link)) return <p className="small">{t('notALink', { link })}</p>
  return (
    <p>
      <a href={link} target="_blank" rel="noreferrer noopener">
        {link}
        <span className="hidden-visually"> ({t('opensOutside')})</span>
      </a>
    </p>
  )
}
