import { Link, Text, View } from '@react-pdf/renderer'
import type { ReportSource } from '#src/domain/report-model.ts'
import { archivedPage, isWebLink } from '#src/domain/web-link.ts'
import { publicCopyWords } from '#src/locales/public-copy.ts'
import { reportLanguage } from '#src/locales/report.ts'
import { sourceKindWords } from '#src/locales/source-kinds.ts'
import { sourceId } from './InternalLink.tsx'
import { colour, space, weight } from './style.ts'
import { Body, Cell, Digits, Small } from './Type.tsx'
import { dayText, inGroups, type Say, sizeText } from './words.ts'

type Props = { sources: readonly ReportSource[]; language: string; say: Say }

/** The numbered list that every mark leads to. */
export const Sources = ({ sources, language, say }: Props) =>
  sources.length === 0 ? (
    <Body style={{ color: colour.ink2 }}>{say('sourcesEmpty')}</Body>
  ) : (
    <View tag="L" numbering="None" style={{ gap: space.m }}>
      {sources.map((source) => (
        <View key={source.number} tag="LI" wrap={false} style={{ flexDirection: 'row' }}>
          <Digits
            tag="Lbl"
            id={sourceId(source.number)}
            style={{ width: 30, color: colour.accent }}
          >
            {say('mark', { number: source.number })}
          </Digits>
          <View tag="LBody" style={{ flex: 1 }}>
            <Entry source={source} language={language} say={say} />
          </View>
        </View>
      ))}
    </View>
  )

type EntryProps = { source: ReportSource; language: string; say: Say }

const Entry = ({ source, language, say }: EntryProps) => {
  const { title, link, archive, file } = source
  return (
    <View>
      <Cell tag="P">
        <Text style={{ fontWeight: weight.strong }}>{`${title}. `}</Text>
        {publishedText(source, language, say)}
      </Cell>
      {link === '' ? null : (
        <Cell tag="P">
          <Address link={link} />
        </Cell>
      )}
      {archive ? (
        <Cell tag="P">
          {archivedOn(archive, language, say)}
          <Address link={archive} />
        </Cell>
      ) : null}
      <Small tag="P">{about(source, language, say).join(' ')}</Small>
      {file ? <FileLines file={file} language={language} say={say} /> : null}
    </View>
  )
}

/** Of a source that a public copy leaves out nothing is known, not even that it has no date. */
function publishedText(source: ReportSource, language: string, say: Say): string {
  if (source.withheld) return publicCopyWords(reportLanguage(language))('leftOut')
  const { author, publisher, date } = source
  const published = [author, publisher, date ? dayText(language, date) : say('sourceUndated')]
  return `${published.filter(Boolean).join(', ')}.`
}

/** Only a web address may be followed from here. */
const Address = ({ link }: { link: string }) =>
  isWebLink(link) ? (
    <Link src={link} style={{ color: colour.accent }}>
      {link}
    </Link>
  ) : (
    <Text>{link}</Text>
  )

/** Before the address, so that what is read last stands last. */
function archivedOn(archive: string, language: string, say: Say): string {
  const page = archivedPage(archive)
  return page ? say('sourceArchivedOn', { day: dayText(language, page.day) }) : say('sourceArchive')
}

function about(
  { kind, voice, reference, seen, confidential }: ReportSource,
  language: string,
  say: Say,
) {
  return [
    kind ? `${sourceKindWords(reportLanguage(language))(kind)}.` : '',
    reference ? say('sourceReference', { reference }) : '',
    say(`voice.${voice}`),
    seen ? say('sourceSeen', { day: dayText(language, seen) }) : '',
    confidential ? say('sourceConfidential') : '',
  ].filter(Boolean)
}

type FileProps = Omit<EntryProps, 'source'> & { file: NonNullable<ReportSource['file']> }

/** The digest is that of the file as it was given; a cleaned picture has its own. */
const FileLines = ({ file, language, say }: FileProps) => {
  const { name, sha256, kept } = file
  const lines = [say('sourceFile', { name, digest: inGroups(sha256) })]
  if (!kept?.embed) lines.push(say('sourceNotInside'))
  else
    lines.push(
      say(kept.sha256 === sha256 ? 'sourceKept' : 'sourceKeptCleaned', {
        size: sizeText(language, kept.size),
        mediaType: kept.mediaType,
        digest: inGroups(kept.sha256),
      }),
    )
  return (
    <Digits tag="P" style={{ fontSize: 8, color: colour.ink2 }}>
      {lines.join(' ')}
    </Digits>
  )
}
