import { Link, Text } from '@react-pdf/renderer'
import { Fragment } from 'react'
import { sourceId } from './InternalLink.tsx'
import { colour } from './style.ts'
import { Cell, Small } from './Type.tsx'
import type { Say } from './words.ts'

type Props = { numbers: readonly number[]; say: Say }

/** "[3] [5]", each a link to the entry in the list of sources; goes inside a text. */
export const SourceMarks = ({ numbers, say }: Props) => (
  <Text>
    {[...new Set(numbers)]
      .filter((number) => number > 0)
      .map((number, index) => (
        <Fragment key={number}>
          {index === 0 ? '' : ' '}
          <Link
            src={`#${sourceId(number)}`}
            alt={say('sourceLink', { number })}
            style={{ color: colour.accent, textDecoration: 'none' }}
          >
            {say('mark', { number })}
          </Link>
        </Fragment>
      ))}
  </Text>
)

/** What a table says of evidence: marks, or that none is cited. */
export const EvidenceCell = ({ numbers, say }: Props) =>
  numbers.length === 0 ? (
    <Small>{say('evidenceNone')}</Small>
  ) : (
    <Cell>
      <SourceMarks numbers={numbers} say={say} />
    </Cell>
  )
