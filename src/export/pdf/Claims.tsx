import { View } from '@react-pdf/renderer'
import type { ReportClaim } from '#src/domain/report-model.ts'
import { Stack } from './Heading.tsx'
import { keyed } from './keyed.ts'
import { SourceMarks } from './SourceMarks.tsx'
import { shortPlace } from './shorten.ts'
import { space } from './style.ts'
import { Prose, Small } from './Type.tsx'
import type { Say } from './words.ts'

type Props = { claims: readonly ReportClaim[]; say: Say }

/** What the agency says: the question it was asked, its answer, and where it stands. */
export const Claims = ({ claims, say }: Props) => (
  <Stack gap={space.m}>
    {keyed(claims).map(({ key, item }) => (
      <Claim key={key} claim={item} say={say} />
    ))}
  </Stack>
)

const Claim = ({ claim, say }: { claim: ReportClaim; say: Say }) => (
  <View>
    {claim.prompt === '' ? null : <Small minPresenceAhead={12}>{claim.prompt}</Small>}
    {claim.reported ? (
      <Prose text={claim.statement} size="cell" />
    ) : (
      <Prose text={say('claimBlankLong')} size="small" />
    )}
    {claim.caution === '' ? null : <Small>{say('caution', { text: claim.caution })}</Small>}
    <Small>
      {`${shortPlace(claim.place, claim.prompt)} `}
      <SourceMarks numbers={[claim.number]} say={say} />
    </Small>
  </View>
)
