import { View } from '@react-pdf/renderer'
import type { PropsWithChildren, ReactNode } from 'react'
import { keyed } from './keyed.ts'
import { colour } from './style.ts'
import { Label } from './Type.tsx'

/** `width` in points. */
type Column = { title: string; width: number }

const cellStyle = (width: number, isDense = false) => ({
  width,
  paddingVertical: isDense ? 3.5 : 5,
  paddingRight: 8,
})

type TableProps = PropsWithChildren<{ columns: readonly Column[] }>

/** A table whose head comes back on every page it reaches, and never stands alone at the foot of one. */
export const Table = ({ columns, children }: TableProps) => (
  <View tag="Table">
    <View
      tag="THead"
      fixed
      minPresenceAhead={40}
      style={{ borderBottomWidth: 1, borderBottomColor: colour.line }}
    >
      <View tag="TR" style={{ flexDirection: 'row' }} wrap={false}>
        {keyed(columns).map(({ key, item }) => (
          <View key={key} tag="TH" scope="Column" style={cellStyle(item.width)}>
            <Label>{item.title}</Label>
          </View>
        ))}
      </View>
    </View>
    <View tag="TBody">{children}</View>
  </View>
)

type RowProps = {
  columns: readonly Column[]
  cells: readonly ReactNode[]
  /** Rows that may be taller than a page have to break; others stay in one piece. */
  mayBreak?: boolean
  isDense?: boolean
}

/** The first cell is the row's own heading. */
export const Row = ({ columns, cells, mayBreak = false, isDense = false }: RowProps) => (
  <View
    tag="TR"
    wrap={mayBreak}
    style={{
      flexDirection: 'row',
      borderBottomWidth: 0.75,
      borderBottomColor: colour.line2,
    }}
  >
    {keyed(columns).map(({ key, item, index }) => (
      <View
        key={key}
        tag={index === 0 ? 'TH' : 'TD'}
        scope={index === 0 ? 'Row' : undefined}
        style={cellStyle(item.width, isDense)}
      >
        {cells[index]}
      </View>
    ))}
  </View>
)
