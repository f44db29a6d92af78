import { View } from '@react-pdf/renderer'
import type { ReportChapter, ReportEntry, ReportModel } from '#src/domain/report-model.ts'
import { Claims } from './Claims.tsx'
import { Heading, SmallHeading, Stack } from './Heading.tsx'
import { keyed } from './keyed.ts'
import { SourceMarks } from './SourceMarks.tsx'
import { shortPlace } from './shorten.ts'
import { colour, labelColumn, measure, space, weight } from './style.ts'
import { Body, Cell, Prose, Small } from './Type.tsx'
import { claimsText, isShort } from './text-length.ts'
import { ValueTable } from './ValueTable.tsx'
import { placeText, type Say } from './words.ts'

const LABELS = labelColumn + 36
const VALUES = measure - LABELS

type Props = { chapters: readonly ReportChapter[]; say: Say }

/** Everything else that was answered, section by section, each answer beside what was published. */
export const Background = ({ chapters, say }: Props) => (
  <Stack gap={space.l}>
    {chapters.map(({ id, title, entries }) => (
      <View key={id} tag="Sect" bookmark={{ title }}>
        <Heading>{title}</Heading>
        {entries.map((entry) => (
          <Entry key={entry.question} entry={entry} say={say} />
        ))}
      </View>
    ))}
  </Stack>
)

const rule = {
  borderBottomWidth: 0.75,
  borderBottomColor: colour.line2,
  paddingVertical: 5,
} as const

const Entry = ({ entry, say }: { entry: ReportEntry; say: Say }) =>
  entry.value.kind === 'table' ? (
    <View style={rule}>
      <Question entry={entry} say={say} />
      <View style={{ marginTop: space.xs }}>
        <ValueTable {...entry.value} empty={say('cellEmpty')} say={say} />
      </View>
      <PublishedClaims entry={entry} say={say} />
    </View>
  ) : (
    <View style={{ ...rule, flexDirection: 'row' }} wrap={!isCompact(entry)}>
      <View style={{ width: LABELS, paddingRight: 14 }}>
        <Question entry={entry} say={say} />
      </View>
      <View style={{ width: VALUES }}>
        <Value value={entry.value} say={say} />
        <PublishedClaims entry={entry} say={say} />
      </View>
    </View>
  )

function isCompact({ value, claims }: ReportEntry): boolean {
  const said =
    value.kind === 'text' ? value.text : value.kind === 'list' ? value.items.join('\n') : ''
  return isShort([said, claimsText(claims)].join('\n'), VALUES)
}

const Question = ({ entry, say }: { entry: ReportEntry; say: Say }) => (
  <View minPresenceAhead={20}>
    <Cell style={{ fontWeight: weight.strong }}>{entry.label}</Cell>
    <Small>{placeText(say, entry.place)}</Small>
  </View>
)

type ValueProps = { value: Exclude<ReportEntry['value'], { kind: 'table' }>; say: Say }

const Value = ({ value, say }: ValueProps) => {
  const texts = value.kind === 'text' ? [value.text] : value.items
  if (texts.join('').trim() === '')
    return <Cell style={{ color: colour.ink2 }}>{say('cellEmpty')}</Cell>
  return (
    <View>
      {keyed(texts).map(({ key, item }) => (
        <Prose key={key} text={item} size="cell" />
      ))}
    </View>
  )
}

const PublishedClaims = ({ entry, say }: { entry: ReportEntry; say: Say }) =>
  entry.claims.length === 0 ? null : (
    <View
      style={{
        marginTop: space.xs,
        paddingVertical: 5,
        paddingHorizontal: 9,
        backgroundColor: colour.wash,
      }}
    >
      <SmallHeading>{say('claims')}</SmallHeading>
      <Claims claims={entry.claims} say={say} />
    </View>
  )

type ContextProps = { items: ReportModel['context']; say: Say }

/** What the inventory also said, as it was published. */
export const Context = ({ items, say }: ContextProps) => (
  <View>
    <Body style={{ color: colour.ink2, marginBottom: space.s }}>{say('contextIntro')}</Body>
    {keyed(items).map(({ key, item }) => (
      <View
        key={key}
        style={{ ...rule, flexDirection: 'row' }}
        wrap={!isShort(item.statement, VALUES)}
      >
        <Small style={{ width: LABELS, paddingRight: 14 }}>{item.prompt}</Small>
        <View style={{ width: VALUES }}>
          <Prose text={item.statement} size="cell" />
          <Small>
            {`${shortPlace(item.place, item.prompt)} `}
            <SourceMarks numbers={[item.number]} say={say} />
          </Small>
        </View>
      </View>
    ))}
  </View>
)
