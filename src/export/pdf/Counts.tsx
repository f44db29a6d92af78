import { Text, View } from '@react-pdf/renderer'
import type { Conclusion, ReportModel } from '#src/domain/report-model.ts'
import { StatusMark } from './StatusMark.tsx'
import { colour, weight } from './style.ts'
import type { Say } from './words.ts'

const always: readonly Conclusion[] = ['met', 'partly-met', 'not-met', 'not-shown']
const whenAny: readonly Conclusion[] = ['not-applicable', 'waived', 'unanswered']

type Props = { counts: ReportModel['counts']; say: Say }

/** How many practices came out how; the rarer findings only when there are any. */
export const Counts = ({ counts, say }: Props) => (
  <View tag="L" numbering="None" style={{ flexDirection: 'row' }}>
    {[...always, ...whenAny.filter((status) => counts[status] > 0)].map((status) => (
      <View key={status} tag="LI" style={{ marginRight: 20 }}>
        <Text
          tag="Lbl"
          style={{
            fontSize: 21,
            lineHeight: 1.15,
            fontWeight: weight.bold,
            color: colour.ink,
            fontFeatureSettings: ['tnum'],
          }}
        >
          {counts[status]}
        </Text>
        <View tag="LBody">
          <StatusMark status={status} say={say} size={9} />
        </View>
      </View>
    ))}
  </View>
)
