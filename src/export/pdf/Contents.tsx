import { Link, Text, View } from '@react-pdf/renderer'
import { Heading } from './Heading.tsx'
import { keyed } from './keyed.ts'
import { colour, measure } from './style.ts'
import type { Say } from './words.ts'

export type ContentsEntry = { id: string; title: string }

const GAP = 28
const COLUMN = (measure - GAP) / 2
const line = { fontSize: 9.25, lineHeight: 1.4, color: colour.ink }

type Props = { entries: readonly ContentsEntry[]; say: Say }

/** The chapters with their pages, in two columns that are read one after the other. */
export const Contents = ({ entries, say }: Props) => {
  const half = Math.ceil(entries.length / 2)
  const columns = [entries.slice(0, half), entries.slice(half)]
  return (
    <View wrap={false}>
      <Heading>{say('contents')}</Heading>
      <View tag="TOC" style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        {keyed(columns).map(({ key, item: column }) => (
          <View key={key} style={{ width: COLUMN }}>
            {column.map(({ id, title }) => (
              <View
                key={id}
                tag="TOCI"
                style={{ borderBottomWidth: 0.75, borderBottomColor: colour.line2 }}
              >
                <Link
                  src={`#${id}`}
                  alt={title}
                  style={{ flexDirection: 'row', textDecoration: 'none', paddingVertical: 2 }}
                >
                  <Text style={{ ...line, flex: 1 }}>{title}</Text>
                  <Text
                    pageOf={id}
                    style={{
                      ...line,
                      width: 26,
                      textAlign: 'right',
                      fontFeatureSettings: ['tnum'],
                      color: colour.ink2,
                    }}
                  >
                    000
                  </Text>
                </Link>
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  )
}
