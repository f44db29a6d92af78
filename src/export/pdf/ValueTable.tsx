import { View } from '@react-pdf/renderer'
import { columnWidths } from './column-widths.ts'
import { keyed } from './keyed.ts'
import { colour, measure, space, weight } from './style.ts'
import { Row, Table } from './Table.tsx'
import { Body, Cell, Label, Prose } from './Type.tsx'
import { isShort } from './text-length.ts'
import type { Say } from './words.ts'

/** More columns than this are told row by row. */
const MOST_COLUMNS = 7

type Props = {
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  empty: string
  say: Say
  width?: number
}

/** Rows of an answer: as a table where it fits the page, else as one list for each row. */
export const ValueTable = ({ columns, rows, empty, say, width = measure }: Props) => {
  if (rows.length === 0) return <Body style={{ color: colour.ink2 }}>{empty}</Body>
  if (columns.length > MOST_COLUMNS) return <RowLists columns={columns} rows={rows} say={say} />
  const widths = columnWidths(columns, rows, width)
  const sized = columns.map((title, index) => ({ title, width: widths[index] ?? 0 }))
  return (
    <Table columns={sized}>
      {keyed(rows).map(({ key, item }) => (
        <Row
          key={key}
          columns={sized}
          mayBreak={item.some((cell, index) => !isShort(cell, (widths[index] ?? width) - 10))}
          cells={keyed(item).map((cell) => (
            <ValueCell key={cell.key} text={cell.item} isHead={cell.index === 0} say={say} />
          ))}
        />
      ))}
    </Table>
  )
}

type CellProps = { text: string; isHead: boolean; say: Say }

const ValueCell = ({ text, isHead, say }: CellProps) =>
  text.trim() === '' ? (
    <Cell style={{ color: colour.ink2 }}>{say('cellEmpty')}</Cell>
  ) : (
    <Prose text={text} size="cell" style={isHead ? { fontWeight: weight.strong } : {}} />
  )

type ListProps = Pick<Props, 'columns' | 'rows' | 'say'>

const RowLists = ({ columns, rows, say }: ListProps) => (
  <View>
    {keyed(rows).map(({ key, item: row }) => (
      <View
        key={key}
        tag="L"
        numbering="None"
        style={{ borderTopWidth: 0.75, borderTopColor: colour.line, paddingVertical: space.s }}
      >
        {keyed(columns).map(({ key: column, item: title, index }) => (
          <View key={column} tag="LI" style={{ flexDirection: 'row', marginBottom: 2 }}>
            <Label tag="Lbl" style={{ width: 130, paddingRight: 8 }}>
              {title}
            </Label>
            <View tag="LBody" style={{ flex: 1 }}>
              <Prose text={row[index]?.trim() || say('cellEmpty')} size="cell" />
            </View>
          </View>
        ))}
      </View>
    ))}
  </View>
)
