import { View } from '@react-pdf/renderer'
import type { ReportModel } from '#src/domain/report-model.ts'
import { type OpacityItem, type ShownBy, shownByOrder } from '#src/domain/report-statements.ts'
import { Heading, Stack } from './Heading.tsx'
import { SourceMarks } from './SourceMarks.tsx'
import { colour, measure, space, weight } from './style.ts'
import { Row, Table } from './Table.tsx'
import { Body, Cell, Small } from './Type.tsx'
import { isShort } from './text-length.ts'
import type { Say } from './words.ts'

const WHO = 150
const COUNT = 46
const WHICH = measure - WHO - COUNT

type Props = { opacity: ReportModel['opacity']; say: Say }

/** How much is shown, and by whom: each count with the list behind it. */
export const Opacity = ({ opacity, say }: Props) => {
  const { practices, lines } = opacity
  if (practices.length === 0)
    return <Body style={{ color: colour.ink2 }}>{say('opacityEmpty')}</Body>
  return (
    <Stack gap={space.l}>
      <Group
        title={say('opacityPractices', { count: practices.length })}
        items={practices}
        name={(item) => item.label}
        say={say}
      />
      {lines.length === 0 ? null : (
        <Group
          title={say('opacityLines', { count: lines.length })}
          items={lines}
          name={(item) => item.id}
          say={say}
        />
      )}
    </Stack>
  )
}

type GroupProps = {
  title: string
  items: readonly OpacityItem[]
  name: (item: OpacityItem) => string
  say: Say
}

const Group = ({ title, items, name, say }: GroupProps) => {
  const columns = [
    { title: say('column.shownBy'), width: WHO },
    { title: say('column.count'), width: COUNT },
    { title: say('column.which'), width: WHICH },
  ]
  const groups = shownByOrder
    .map((shownBy) => ({ shownBy, members: items.filter((item) => item.shownBy === shownBy) }))
    .filter(({ members }) => members.length > 0)
  return (
    <View>
      <Heading>{title}</Heading>
      <Table columns={columns}>
        {groups.map(({ shownBy, members }) => (
          <Row
            key={shownBy}
            columns={columns}
            mayBreak={!isShort(members.map(name).join(' [0], '), WHICH)}
            cells={[
              <Who key="who" shownBy={shownBy} say={say} />,
              <Cell key="count" style={{ fontFeatureSettings: ['tnum'] }}>
                {members.length}
              </Cell>,
              <Which key="which" members={members} name={name} say={say} />,
            ]}
          />
        ))}
      </Table>
    </View>
  )
}

const Who = ({ shownBy, say }: { shownBy: ShownBy; say: Say }) => (
  <View style={{ paddingRight: 10 }}>
    <Cell style={{ fontWeight: weight.strong }}>{say(`shownBy.${shownBy}`)}</Cell>
    <Small>{say(`shownBy.${shownBy}.means`)}</Small>
  </View>
)

type WhichProps = Pick<GroupProps, 'name' | 'say'> & { members: readonly OpacityItem[] }

const Which = ({ members, name, say }: WhichProps) => (
  <Cell>
    {members.map((item, at) => (
      <Cell key={item.id}>
        {at === 0 ? name(item) : `; ${name(item)}`}
        <Marks item={item} say={say} />
      </Cell>
    ))}
  </Cell>
)

const Marks = ({ item: { evidence, claims }, say }: { item: OpacityItem; say: Say }) => {
  const numbers = evidence.length > 0 ? evidence : claims
  return numbers.length === 0 ? null : (
    <Cell>
      {' '}
      <SourceMarks numbers={numbers} say={say} />
    </Cell>
  )
}
