import { Link, Text, View } from '@react-pdf/renderer'
import type { ReportSource } from '#src/domain/report-model.ts'
import { sourceId } from './InternalLink.tsx'
import { colour, space, weight } from './style.ts'
import { Body, Cell, Digits, Small } from './Type.tsx'
import { dayText, inGroups, type Say } from './words.ts'

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
  const { title, author, date, link, seen, voice, file } = source
  const published = [author, date ? dayText(language, date) : say('sourceUndated')]
  return (
    <View>
      <Cell tag="P">
        <Text style={{ fontWeight: weight.strong }}>{`${title}. `}</Text>
        {`${published.filter(Boolean).join(', ')}.`}
      </Cell>
      {/^https?:\/\//.test(link) ? (
        <Cell tag="P">
          <Link src={link} style={{ color: colour.accent }}>
            {link}
          </Link>
        </Cell>
      ) : link === '' ? null : (
        <Cell tag="P">{link}</Cell>
      )}
      <Small tag="P">
        {[say(`voice.${voice}`), seen && say('sourceSeen', { day: dayText(language, seen) })]
          .filter(Boolean)
          .join(' ')}
      </Small>
      {file ? (
        <Digits tag="P" style={{ fontSize: 8, color: colour.ink2 }}>
          {say('sourceFile', { name: file.name, digest: inGroups(file.sha256) })}
        </Digits>
      ) : null}
    </View>
  )
}
