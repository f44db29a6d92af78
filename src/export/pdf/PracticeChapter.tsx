import { Text, View } from '@react-pdf/renderer'
import type { ReportPractice } from '#src/domain/report-model.ts'
import { ClaimAndFindingHeads, ClaimBesideFinding } from './ClaimBesideFinding.tsx'
import { practiceId } from './InternalLink.tsx'
import { PracticeLine } from './PracticeLine.tsx'
import { colour, measure, space, weight } from './style.ts'
import { Body, Label, Small } from './Type.tsx'
import { claimsText, findingText, isShort } from './text-length.ts'
import { placeText, type Say } from './words.ts'

/** A summary longer than this may break across pages. */
const LONG = 1_500

type Props = { practice: ReportPractice; say: Say }

/** One practice: what it asks, claim beside finding, and at full depth each of its lines. */
export const PracticeChapter = ({ practice, say }: Props) => (
  <View tag="Sect" id={practiceId(practice.id)} bookmark={{ title: practice.shortTitle }}>
    <View wrap={!isCompact(practice)}>
      <Title practice={practice} say={say} />
      <ClaimBesideFinding
        claims={practice.claims}
        finding={practice}
        say={say}
        isWhole={isCompact(practice)}
      />
    </View>
    {practice.requirements.length === 0 ? null : <Lines practice={practice} say={say} />}
  </View>
)

/** Short enough to stay in one piece, as most practices are. */
const isCompact = ({ claims, summary, ...finding }: ReportPractice): boolean =>
  [claimsText(claims), findingText(finding), summary].every((text) => isShort(text, measure / 2))

const Title = ({ practice, say }: Props) => (
  <View wrap={practice.summary.length > LONG} minPresenceAhead={50}>
    <Small>
      {[
        placeText(say, practice.place),
        say(`timing.${practice.timing}`),
        say(`scope.${practice.scope}`),
      ].join(' · ')}
    </Small>
    <Text
      tag="H3"
      style={{
        fontSize: 13.5,
        lineHeight: 1.3,
        fontWeight: weight.bold,
        color: colour.ink,
        marginTop: 1,
        marginBottom: 2,
      }}
    >
      {practice.title}
    </Text>
    <Body style={{ fontSize: 9.25, color: colour.ink2, width: 480, marginBottom: space.s }}>
      {practice.summary}
    </Body>
    <ClaimAndFindingHeads finding={practice} say={say} />
  </View>
)

const Lines = ({ practice, say }: Props) => (
  <View>
    <Label minPresenceAhead={60} style={{ marginTop: space.m, marginBottom: space.xs }}>
      {say('lines')}
    </Label>
    {practice.requirements.map((line) => (
      <PracticeLine key={line.id} line={line} say={say} />
    ))}
  </View>
)
