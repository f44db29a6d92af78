import { Text } from '@react-pdf/renderer'
import type { ReportClaim, ReportModel, ReportPractice } from '#src/domain/report-model.ts'
import { InternalLink, practiceId } from './InternalLink.tsx'
import { becauseText } from './reason-text.ts'
import { EvidenceCell } from './SourceMarks.tsx'
import { StatusMark } from './StatusMark.tsx'
import { shorten } from './shorten.ts'
import { colour, weight } from './style.ts'
import { Row, Table } from './Table.tsx'
import { Body, Cell, Small } from './Type.tsx'
import type { Say } from './words.ts'

const widths = { practice: 94, claim: 122, finding: 78, because: 154, evidence: 56 } as const
/** So that fifteen practices fit a page. */
const LONGEST_CLAIM = 50
const LONGEST_BECAUSE = 72

type Props = { practices: ReportModel['practices']; say: Say }

/** Every practice in one view: claim beside finding. The full texts are in the practice's own part. */
export const Matrix = ({ practices, say }: Props) => {
  if (practices.length === 0)
    return <Body style={{ color: colour.ink2 }}>{say('matrixEmpty')}</Body>
  const names = ['practice', 'claim', 'finding', 'because', 'evidence'] as const
  const columns = names.map((name) => ({ title: say(`column.${name}`), width: widths[name] }))
  return (
    <Table columns={columns}>
      {practices.map((practice) => (
        <Row key={practice.id} columns={columns} cells={cellsOf(practice, say)} isDense />
      ))}
    </Table>
  )
}

const cellsOf = (practice: ReportPractice, say: Say) => [
  <InternalLink key="practice" to={practiceId(practice.id)}>
    <Cell style={{ fontWeight: weight.strong }}>{practice.shortTitle}</Cell>
  </InternalLink>,
  <ClaimCell key="claim" claims={practice.claims} say={say} />,
  <StatusMark key="finding" status={practice.status} say={say} />,
  <Cell key="because">{shorten(becauseText(say, practice), LONGEST_BECAUSE)}</Cell>,
  <EvidenceCell key="evidence" numbers={practice.evidence.map(({ number }) => number)} say={say} />,
]

type ClaimProps = { claims: readonly ReportClaim[]; say: Say }

const ClaimCell = ({ claims, say }: ClaimProps) => {
  const first = claims.find((claim) => claim.reported) ?? claims[0]
  if (!first) return <Small>{say('claimNone')}</Small>
  const more = claims.length - 1
  return (
    <Cell>
      {first.reported ? shorten(first.statement, LONGEST_CLAIM) : say('claimBlank')}
      {more > 0 ? (
        <Text style={{ color: colour.ink2 }}>{` ${say('claimMore', { count: more })}`}</Text>
      ) : null}
    </Cell>
  )
}
