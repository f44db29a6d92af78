import { View } from '@react-pdf/renderer'
import type { ReportVerdict } from '#src/domain/report-model.ts'
import { Heading, Stack } from './Heading.tsx'
import { EvidenceCell } from './SourceMarks.tsx'
import { StatusMark } from './StatusMark.tsx'
import { colour, measure, space, weight } from './style.ts'
import { Row, Table } from './Table.tsx'
import { Body, Cell, Digits, Small } from './Type.tsx'
import { isShort } from './text-length.ts'
import { VerdictBox } from './VerdictBox.tsx'
import { placeText, type Say } from './words.ts'

const LINE = 52
const FINDING = 88
const EVIDENCE = 62

type Props = { verdict: ReportVerdict; notes: readonly ReportVerdict[]; say: Say }

/** The rule behind the verdict, the findings it rests on, and what else is to be known. */
export const VerdictReasons = ({ verdict, notes, say }: Props) => (
  <Stack gap={space.l}>
    <VerdictBox verdict={verdict} say={say}>
      <Places verdict={verdict} say={say} />
    </VerdictBox>
    {verdict.grounds.length === 0 ? (
      <Body style={{ color: colour.ink2 }}>{say('groundsNone')}</Body>
    ) : (
      <View>
        <Body style={{ marginBottom: space.xs }} minPresenceAhead={50}>
          {say('grounds', { count: verdict.grounds.length })}
        </Body>
        <Grounds grounds={verdict.grounds} say={say} />
      </View>
    )}
    {notes.length === 0 ? null : (
      <View tag="Sect">
        <Heading>{say('notes')}</Heading>
        <Stack gap={space.s}>
          {notes.map((note) => (
            <VerdictBox key={note.rule} verdict={note} say={say} isInside>
              <Places verdict={note} say={say} />
            </VerdictBox>
          ))}
        </Stack>
      </View>
    )}
  </Stack>
)

const Places = ({ verdict: { places }, say }: Pick<Props, 'verdict' | 'say'>) =>
  places.length === 0 ? null : (
    <Small style={{ marginTop: 2 }}>
      {say(places.length === 1 ? 'rule' : 'rulesAre', {
        places: places.map((place) => placeText(say, place)).join('; '),
      })}
    </Small>
  )

type GroundsProps = { grounds: ReportVerdict['grounds']; say: Say }

const Grounds = ({ grounds, say }: GroundsProps) => {
  const columns = [
    { title: say('column.line'), width: LINE },
    { title: say('column.says'), width: measure - LINE - FINDING - EVIDENCE },
    { title: say('column.finding'), width: FINDING },
    { title: say('column.evidence'), width: EVIDENCE },
  ]
  return (
    <Table columns={columns}>
      {grounds.map(({ id, label, status, place, evidence }) => (
        <Row
          key={id}
          columns={columns}
          mayBreak={!isShort(label, measure / 2)}
          cells={[
            <Digits key="id" style={{ fontWeight: weight.strong }}>
              {id}
            </Digits>,
            <View key="label" style={{ paddingRight: 10 }}>
              <Cell>{label}</Cell>
              <Small>{placeText(say, place)}</Small>
            </View>,
            <StatusMark key="status" status={status} say={say} />,
            <EvidenceCell key="evidence" numbers={evidence} say={say} />,
          ]}
        />
      ))}
    </Table>
  )
}
