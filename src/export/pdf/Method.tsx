import { View } from '@react-pdf/renderer'
import type { ReportModel } from '#src/domain/report-model.ts'
import { Heading, Stack } from './Heading.tsx'
import { NumberedList } from './NumberedList.tsx'
import { StatusMark } from './StatusMark.tsx'
import { space } from './style.ts'
import { Body, Cell, Small } from './Type.tsx'
import { byGravity, dayText, type Say } from './words.ts'

type Props = { model: ReportModel; say: Say }

/** How findings were reached, what they mean, and what the yardstick is. */
export const Method = ({ model: { method, yardstick, language }, say }: Props) => (
  <Stack gap={space.l}>
    <NumberedList items={method} />
    <View>
      <Heading>{say('legend')}</Heading>
      <View tag="L" numbering="None">
        {byGravity.map((status) => (
          <View
            key={status}
            tag="LI"
            wrap={false}
            style={{ flexDirection: 'row', marginBottom: 3 }}
          >
            <View tag="Lbl" style={{ width: 110 }}>
              <StatusMark status={status} say={say} />
            </View>
            <Cell tag="LBody" style={{ flex: 1 }}>
              {say(`legend.${status}`)}
            </Cell>
          </View>
        ))}
      </View>
    </View>
    <View>
      <Heading>{say('standing')}</Heading>
      <Body style={{ width: 430, marginBottom: space.s }}>{yardstick.standing}</Body>
      <Stack gap={space.xs}>
        {yardstick.documents.map((document) => (
          <View key={document.shortTitle}>
            <Cell>
              {say('documentLine', { ...document, day: dayText(language, document.date) })}
            </Cell>
            {document.standing === '' ? null : <Small>{document.standing}</Small>}
          </View>
        ))}
      </Stack>
    </View>
  </Stack>
)
