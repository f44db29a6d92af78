import type { ReactNode } from 'react'

type Cell = { label: string; content: ReactNode }
type CardsRow = { key: string; heading: ReactNode; cells: Cell[] }

type Props = {
  caption: string
  captionHidden?: boolean
  /** The first names the row headings, the others the cells in order. */
  columns: string[]
  rows: CardsRow[]
}

/** A table that becomes a list of cards on a phone; each cell then carries its column's name. */
export const CardsTable = ({ caption, captionHidden, columns, rows }: Props) => (
  <table className="cards">
    <caption className={captionHidden ? 'hidden-visually' : undefined}>{caption}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, heading, cells }) => (
        <tr key={key}>
          <th scope="row">{heading}</th>
          {cells.map(({ label, content }) => (
            <td key={label} data-label={label}>
              {content}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
