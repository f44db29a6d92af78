import { memo } from 'react'
import { Link } from 'wouter'
import type { Source } from '#schemas/source.ts'
import type { SourceUses } from '#src/domain/source-uses.ts'
import { archivedPage } from '#src/domain/web-link.ts'
import { sourceKindWords } from '#src/locales/source-kinds.ts'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { draftAddress } from '#src/ui/draft-address.ts'
import { GivenText } from '#src/ui/GivenText.tsx'
import { useWords } from '#src/ui/language.ts'
import { useMoments } from '#src/ui/moments.ts'
import { CitedList } from './CitedList.tsx'
import { citedPlaces, type PlaceNames } from './cited-places.ts'
import { WebAddress } from './WebAddress.tsx'

type Props = {
  source: Source
  number: number
  uses: SourceUses
  names: PlaceNames
  /** The draft's id. */
  draft: string
  onRemove: (id: string) => void
}

/** One line of the register. */
export const SourceItem = memo(function SourceItem(props: Props) {
  const { source, number, uses, names, draft, onRemove } = props
  const t = useWords(sourcesWords)
  const { id, title, link, archive, confidential } = source
  return (
    <li>
      <span className="mono source-number">[{number}]</span>
      <div>
        <h2 className="source-title">
          <Link href={draftAddress.sources(draft, id)}>
            {title.trim() === '' ? t('untitled') : <GivenText text={title} />}
          </Link>
        </h2>
        <p className="small">
          {confidential ? (
            <>
              <span className="tag">{t('confidential')}</span>{' '}
            </>
          ) : null}
          {uses.count === 0 ? (
            <>
              <span className="tag may">{t('citedNowhere')}</span>{' '}
            </>
          ) : null}
          <Facts source={source} />
        </p>
        {link === '' ? null : (
          <p className="small">
            <WebAddress link={link} />
          </p>
        )}
        {archive ? <ArchiveLine archive={archive} /> : null}
        <FileLine source={source} />
        {uses.count === 0 ? null : <CitedList cited={citedPlaces(names, uses)} draft={draft} />}
        <p className="row">
          <Link
            className="btn quiet small"
            href={draftAddress.sources(draft, id)}
            aria-label={t('editOf', { number })}
          >
            {t('edit')}
          </Link>
          <Button
            look="plain"
            small
            danger
            aria-label={t('removeOf', { number })}
            onClick={() => onRemove(id)}
          >
            {t('remove')}
          </Button>
        </p>
      </div>
    </li>
  )
})

function Facts({ source }: { source: Source }) {
  const t = useWords(sourcesWords)
  const kindWords = useWords(sourceKindWords)
  const { day } = useMoments()
  const { kind, author, publisher, date, seen, voice, reference } = source
  return [
    kind ? kindWords(kind) : '',
    author === '' ? '' : t('by', { author }),
    publisher ? t('publishedBy', { publisher }) : '',
    date === '' ? t('undated') : t('date', { date: day(date) }),
    reference ? t('reference', { reference }) : '',
    seen === '' ? t('notSeen') : t('seen', { date: day(seen) }),
    t('speaks', { voice: t(`voice.${voice}`) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

function ArchiveLine({ archive }: { archive: string }) {
  const t = useWords(sourcesWords)
  const { day } = useMoments()
  const archived = archivedPage(archive)
  return (
    <p className="small">
      {archived ? t('archivedOn', { day: day(archived.day) }) : t('archived')}{' '}
      <WebAddress link={archive} />
    </p>
  )
}

function FileLine({ source: { file } }: { source: Source }) {
  const t = useWords(sourcesWords)
  if (!file) return null
  const { name, sha256, kept } = file
  const where = kept ? t(kept.embed ? 'fileInside' : 'fileKept') : t('fileNotKept')
  return (
    <p className="small digest">
      {t('file', { name, sha256 })} {where}
    </p>
  )
}
