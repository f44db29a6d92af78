import { View } from '@react-pdf/renderer'
import { keyed } from './keyed.ts'
import { colour, space, weight } from './style.ts'
import { Body } from './Type.tsx'

/** Sentences that can be referred to by number. */
export const NumberedList = ({ items }: { items: readonly string[] }) =>
  items.length === 0 ? null : (
    <View tag="L" numbering="Decimal">
      {keyed(items).map(({ key, item, index }) => (
        <View key={key} tag="LI" style={{ flexDirection: 'row', marginBottom: space.xs }}>
          <Body
            tag="Lbl"
            style={{
              width: 24,
              fontWeight: weight.strong,
              color: colour.accent,
              fontFeatureSettings: ['tnum'],
            }}
          >
            {`${index + 1}.`}
          </Body>
          <Body tag="LBody" style={{ width: 420 }}>
            {item}
          </Body>
        </View>
      ))}
    </View>
  )
