import { View } from '@react-pdf/renderer'
import type { ReportModel } from '#src/domain/report-model.ts'
import type { ReportContradiction, ReportStatement } from '#src/domain/report-statements.ts'
import { Heading, SmallHeading, Stack } from './Heading.tsx'
import { keyed } from './keyed.ts'
import { SourceMarks } from './SourceMarks.tsx'
import { StatusMark } from './StatusMark.tsx'
import { colour, measure, space } from './style.ts'
import { Body, Prose, Small } from './Type.tsx'
import { isShort } from './text-length.ts'
import { placeText, type Say } from './words.ts'

const GAP = 18
const SIDE = (measure - GAP) / 2
/** Blank cells that are told one by one; a whole form that was left blank is told in one line. */
const BLANKS_APART = 3

type Props = { contradictions: ReportModel['contradictions']; say: Say }

/** What the assessor accepted as a contradiction: both statements side by side, and why they collide. */
export const Contradictions = ({ contradictions: { accepted, counts }, say }: Props) => (
  <Stack gap={space.l}>
    <Body style={{ color: colour.ink2 }}>
      {say('contradictionCounts', { count: counts.found, ...counts })}
    </Body>
    {accepted.map((one) => (
      <Contradiction key={one.key} one={one} say={say} />
    ))}
  </Stack>
)

const Contradiction = ({ one, say }: { one: ReportContradiction; say: Say }) => {
  const { title, explanation, strength, places, sides, words, reason } = one
  const longest = Math.max(
    ...sides.map((side) => side.map(({ statement }) => statement).join().length),
  )
  return (
    <View tag="Sect" wrap={longest > 600}>
      <Heading>{title}</Heading>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        {keyed(sides).map(({ key, item, index }) => (
          <View key={key} style={sideStyle}>
            <SmallHeading>{say(index === 0 ? 'oneSide' : 'otherSide')}</SmallHeading>
            <Statements statements={item} say={say} />
          </View>
        ))}
      </View>
      {words.length === 0 ? null : (
        <Small style={{ marginTop: space.xs }}>
          {say('wordsFound', { words: words.map((word) => word.replace('*', '…')).join(', ') })}
        </Small>
      )}
      <Body style={{ marginTop: space.xs }}>{explanation}</Body>
      <Small>
        {say(`strength.${strength}`)} {places.map((place) => placeText(say, place)).join('; ')}
      </Small>
      {reason === '' ? null : (
        <View style={{ marginTop: space.xs }}>
          <SmallHeading>{say('acceptedBecause')}</SmallHeading>
          <Prose text={reason} size="cell" />
        </View>
      )}
    </View>
  )
}

const sideStyle = {
  width: SIDE,
  paddingVertical: 6,
  paddingHorizontal: 9,
  backgroundColor: colour.wash,
} as const

const Statements = ({ statements, say }: { statements: readonly ReportStatement[]; say: Say }) => {
  const blanks = statements.filter(isBlankCell)
  const told = blanks.length > BLANKS_APART ? statements.filter((s) => !isBlankCell(s)) : statements
  return (
    <Stack gap={space.s}>
      {keyed(told).map(({ key, item }) => (
        <Statement key={key} statement={item} say={say} />
      ))}
      {told.length < statements.length ? <Blanks blanks={blanks} say={say} /> : null}
    </Stack>
  )
}

const isBlankCell = ({ by, statement }: ReportStatement) => by === 'agency' && statement === ''

const Blanks = ({ blanks, say }: { blanks: readonly ReportStatement[]; say: Say }) => (
  <View>
    <Prose
      size="cell"
      text={say('leftBlankAll', {
        count: blanks.length,
        names: blanks.map(({ label }) => label).join(', '),
      })}
    />
    <Small>
      <SourceMarks numbers={blanks.map(({ number }) => number)} say={say} />
    </Small>
  </View>
)

const Statement = ({ statement: said, say }: { statement: ReportStatement; say: Say }) => {
  const { label, prompt, statement, place, number, status } = said
  const asked = prompt || label
  return (
    <View wrap={!isShort(statement, SIDE)}>
      {asked === '' ? null : <Small>{asked}</Small>}
      {status ? <StatusMark status={status} say={say} size={9} /> : null}
      <Words said={said} say={say} />
      {number === 0 ? null : (
        <Small>
          {place === '' ? '' : `${place} `}
          <SourceMarks numbers={[number]} say={say} />
        </Small>
      )}
    </View>
  )
}

/** A finding without a note says what it is by its status. */
const Words = ({ said: { by, statement, status }, say }: { said: ReportStatement; say: Say }) => {
  if (statement === '')
    return status ? null : (
      <Prose text={say(by === 'agency' ? 'claimBlankLong' : 'cellEmpty')} size="small" />
    )
  const text = by === 'independent' ? say('quoted', { text: statement }) : statement
  return <Prose text={text} size="cell" />
}
