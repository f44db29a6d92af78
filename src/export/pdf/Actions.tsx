import { View } from '@react-pdf/renderer'
import type { ReportAction } from '#src/domain/report-model.ts'
import { Heading, Stack } from './Heading.tsx'
import { StatusMark } from './StatusMark.tsx'
import { colour, measure, space, weight } from './style.ts'
import { Row, Table } from './Table.tsx'
import { Body, Cell, Small } from './Type.tsx'
import { isShort } from './text-length.ts'
import { placeText, type Say } from './words.ts'

const PRACTICE = 104
const WHO = 96
const WHEN = 84

type Props = { actions: readonly ReportAction[]; say: Say }

/** What is to be done by the agency, and apart from it what is to be asked of it. */
export const Actions = ({ actions, say }: Props) => {
  if (actions.length === 0) return <Body style={{ color: colour.ink2 }}>{say('actionsEmpty')}</Body>
  return (
    <Stack gap={space.l}>
      {(['repair', 'ask'] as const).map((kind) => (
        <Group
          key={kind}
          title={say(`actions.${kind}`)}
          actions={actions.filter((action) => action.kind === kind)}
          say={say}
        />
      ))}
    </Stack>
  )
}

const Group = ({ title, actions, say }: Props & { title: string }) => {
  if (actions.length === 0) return null
  const columns = [
    { title: say('column.practice'), width: PRACTICE },
    { title: say('column.what'), width: measure - PRACTICE - WHO - WHEN },
    { title: say('column.who'), width: WHO },
    { title: say('column.when'), width: WHEN },
  ]
  return (
    <View>
      <Heading>{title}</Heading>
      <Table columns={columns}>
        {actions.map((action) => (
          <Row
            key={`${action.practice}-${action.kind}`}
            columns={columns}
            mayBreak={[action.what, action.who, action.when].some((text) => !isShort(text, WHEN))}
            cells={[
              <View key="practice">
                <Cell style={{ fontWeight: weight.strong }}>{action.shortTitle}</Cell>
                <StatusMark status={action.status} say={say} size={8} />
              </View>,
              <View key="what" style={{ paddingRight: 8 }}>
                <Cell>{action.what}</Cell>
                {action.lines.length === 0 ? null : (
                  <Small>{say('actionLines', { lines: action.lines.join(', ') })}</Small>
                )}
                <Small>{placeText(say, action.place)}</Small>
              </View>,
              <Cell key="who">{action.who}</Cell>,
              <Cell key="when">{action.when}</Cell>,
            ]}
          />
        ))}
      </Table>
    </View>
  )
}
