import { Path, Svg, Text, View } from '@react-pdf/renderer'
import type { ReportModel } from '#src/domain/report-model.ts'
import { attachmentName } from '../attachment-name.ts'
import { Contents, type ContentsEntry } from './Contents.tsx'
import { Counts } from './Counts.tsx'
import { titleOf } from './Furniture.tsx'
import { SignatureBoxes } from './SignatureBoxes.tsx'
import { shorten } from './shorten.ts'
import { colour, sheet, space, weight } from './style.ts'
import { Body, Digits, Small } from './Type.tsx'
import { VerdictBox } from './VerdictBox.tsx'
import { dayText, inGroups, type Say } from './words.ts'

const LONGEST_FACT = 160

type Props = {
  model: ReportModel
  entries: readonly ContentsEntry[]
  say: Say
}

/** What was assessed, what follows, and the number that ties this print to its data. */
export const Cover = ({ model, entries, say }: Props) => (
  <>
    <RecordBlock model={model} say={say} />
    <View style={{ gap: space.l }}>
      <Logo />
      <TitleBlock model={model} say={say} />
      <VerdictBox verdict={model.verdict} say={say} isLarge>
        <View style={{ flexDirection: 'row', marginTop: space.s }}>
          <Small>{say('verdictReasons')}</Small>
          <Small pageOf="follows" style={{ marginLeft: 3 }}>
            000
          </Small>
        </View>
      </VerdictBox>
      <Counts counts={model.counts} say={say} />
      <SignatureBoxes state={model.state} say={say} />
      <Contents entries={entries} say={say} />
    </View>
  </>
)

/** A plumb bob on its line, and the name. */
const Logo = () => (
  <View style={{ flexDirection: 'row', alignItems: 'center' }}>
    <Svg viewBox="0 0 22 26" width={14.4} height={17} style={{ marginRight: 6 }}>
      <Path d="M11 1v13" stroke={colour.ink} strokeWidth={1.6} />
      <Path d="M5.5 14h11L11 25z" fill={colour.accent} />
    </Svg>
    <Text style={{ fontSize: 11, lineHeight: 1.3, fontWeight: weight.bold, color: colour.ink }}>
      Plumbline
    </Text>
  </View>
)

type PartProps = Pick<Props, 'model' | 'say'>

const TitleBlock = ({ model, say }: PartProps) => {
  const title = titleOf(model, say)
  const { agency, component, useCaseId } = model.system
  return (
    <View style={{ marginTop: 34 }}>
      <Text style={{ fontSize: 10.5, lineHeight: 1.4, color: colour.ink2 }}>
        {model.state === 'draft' ? (
          <Text style={{ fontWeight: weight.bold, color: colour.ink }}>
            {`${say('draftKicker')} · `}
          </Text>
        ) : null}
        {say(`kicker.${model.kind}`)}
      </Text>
      <Text
        tag="H1"
        bookmark={{ title, fit: true }}
        style={{
          fontSize: titleSize(title),
          lineHeight: 1.15,
          fontWeight: weight.bold,
          letterSpacing: -0.2,
          color: colour.ink,
          marginTop: 4,
          marginBottom: 8,
        }}
      >
        {title}
      </Text>
      <Lead text={shorten([agency, component].filter(Boolean).join(', '), LONGEST_FACT)} />
      <Lead text={say('yardstickLine', { yardstick: model.yardstick.title })} />
      <Small style={{ marginTop: 3 }}>
        {[
          say(`depth.${model.depth}`),
          useCaseId && say('useCaseId', { id: shorten(useCaseId, LONGEST_FACT) }),
          say(model.state === 'draft' ? 'made' : 'issued', {
            day: dayText(model.language, model.issuedAt),
          }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Small>
    </View>
  )
}

const Lead = ({ text }: { text: string }) =>
  text === '' ? null : <Body style={{ fontSize: 11, lineHeight: 1.45 }}>{text}</Body>

/** Long names take smaller letters, so that the cover stays one page. */
const titleSize = (title: string): number => {
  if (title.length <= 44) return 30
  return title.length <= 110 ? 22 : 15
}

/** At the foot of the first page, however much stands above it. */
const RecordBlock = ({ model, say }: PartProps) => (
  <View
    style={{
      position: 'absolute',
      left: sheet.side,
      right: sheet.side,
      bottom: sheet.bottom,
    }}
  >
    <Digits>{`${say('recordDigest')} ${inGroups(model.recordDigest)}`}</Digits>
    <Digits>
      {`${say('recordId', { id: model.recordId })} · ${say('recordAttached', { file: attachmentName })}`}
    </Digits>
  </View>
)
