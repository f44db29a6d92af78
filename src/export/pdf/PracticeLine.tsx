import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { isPermission } from '#src/domain/conclude.ts'
import type { ReportRequirement } from '#src/domain/report-model.ts'
import { Claims } from './Claims.tsx'
import { FindingText } from './FindingText.tsx'
import { StatusMark } from './StatusMark.tsx'
import { colour, measure, space, weight } from './style.ts'
import { Small } from './Type.tsx'
import { claimsText, findingText, isShort } from './text-length.ts'
import { placeText, type Say } from './words.ts'

const LABELS = 88

type Props = { line: ReportRequirement; say: Say }

/** One line of a practice: its verb and what it asks, the claim if there is one, and the finding. */
export const PracticeLine = ({ line, say }: Props) => (
  <View wrap={!isCompact(line)}>
    <View
      wrap={false}
      minPresenceAhead={36}
      style={{
        flexDirection: 'row',
        borderTopWidth: 0.75,
        borderTopColor: colour.line,
        paddingTop: space.s,
        marginBottom: space.xs,
      }}
    >
      <Name line={line} say={say} />
      <View style={{ flex: 1 }}>
        <Text
          tag="H4"
          style={{ fontSize: 9.5, lineHeight: 1.45, fontWeight: weight.strong, color: colour.ink }}
        >
          {line.text}
        </Text>
        <Small>{placeText(say, line.place)}</Small>
      </View>
    </View>
    {line.claims.length === 0 ? null : (
      <Beside label={<Small>{say('claims')}</Small>}>
        <Claims claims={line.claims} say={say} />
      </Beside>
    )}
    <Beside
      label={<StatusMark status={line.status} say={say} permission={isPermission(line.level)} />}
    >
      <FindingText finding={line} say={say} />
    </Beside>
  </View>
)

const isCompact = ({ text, claims, ...finding }: ReportRequirement): boolean =>
  isShort([text, claimsText(claims), findingText(finding)].join('\n'), measure - LABELS)

const Name = ({ line, say }: Props) => (
  <View style={{ width: LABELS }}>
    <Text
      style={{ fontSize: 8.5, lineHeight: 1.45, color: colour.ink2, fontFeatureSettings: ['tnum'] }}
    >
      {line.id}
    </Text>
    <Text
      style={{
        fontSize: 8.5,
        lineHeight: 1.45,
        fontWeight: line.level === 'must' ? weight.bold : weight.plain,
        color: line.level === 'must' ? colour.ink : colour.ink2,
      }}
    >
      {say(`level.${line.level}`)}
    </Text>
  </View>
)

type BesideProps = { label: ReactNode; children: ReactNode }

const Beside = ({ label, children }: BesideProps) => (
  <View style={{ flexDirection: 'row', marginBottom: space.s }}>
    <View style={{ width: LABELS, paddingRight: 6 }}>{label}</View>
    <View style={{ flex: 1 }}>{children}</View>
  </View>
)
