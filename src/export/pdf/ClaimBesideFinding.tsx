import { Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { ReportClaim, ReportFinding } from '#src/domain/report-model.ts'
import { Claims } from './Claims.tsx'
import { FindingText } from './FindingText.tsx'
import { SmallHeading, Stack } from './Heading.tsx'
import { keyed } from './keyed.ts'
import { StatusMark } from './StatusMark.tsx'
import { colour, measure, space, statusShade, weight } from './style.ts'
import { Label, Small } from './Type.tsx'
import type { Say } from './words.ts'

const COLUMN = measure / 2
const PAD = 11
/** About as many characters as the finding beside it takes, so that neither column stands alone for long. */
const CLAIMS_BESIDE = 750

const claimColumn = {
  width: COLUMN,
  paddingHorizontal: PAD,
  backgroundColor: colour.wash,
} as const

/** Only below what stays in one piece: alone on the next page it would be a stripe. */
const FOOT = 8

type Props = {
  claims: readonly ReportClaim[]
  finding: ReportFinding
  say: Say
  /** Whether it stays in one piece. */
  isWhole?: boolean
}

/** The heads of both columns; they stay with the title above them. */
export const ClaimAndFindingHeads = ({
  finding: { status },
  say,
}: Pick<Props, 'finding' | 'say'>) => (
  <View style={{ flexDirection: 'row' }}>
    <Head colour={colour.line} ground={colour.wash}>
      <ColumnHead>{say('claims')}</ColumnHead>
    </Head>
    <Head colour={statusShade[status].strong}>
      <ColumnHead>{say('finding')}</ColumnHead>
    </Head>
  </View>
)

const ColumnHead = ({ children }: { children: ReactNode }) => (
  <Text
    tag="H4"
    style={{ fontSize: 8.5, lineHeight: 1.45, fontWeight: weight.strong, color: colour.ink2 }}
  >
    {children}
  </Text>
)

type HeadProps = { colour: string; ground?: string; children: ReactNode }

const Head = ({ colour: top, ground, children }: HeadProps) => (
  <View
    style={{
      width: COLUMN,
      borderTopWidth: 2,
      borderTopColor: top,
      paddingTop: 6,
      paddingHorizontal: PAD,
      ...(ground && { backgroundColor: ground }),
    }}
  >
    {children}
  </View>
)

/** The two are never mixed: what is claimed on the left, what was found on the right. */
export const ClaimBesideFinding = ({ claims, finding, say, isWhole = false }: Props) => {
  const foot = { paddingBottom: isWhole ? FOOT : 0 }
  const { beside, below } = shareOut(claims)
  return (
    <Stack gap={space.m}>
      <View style={{ flexDirection: 'row' }}>
        <View style={{ ...claimColumn, ...foot }}>
          {beside.length === 0 ? (
            <Small>{say('claimsNone')}</Small>
          ) : (
            <Claims claims={beside} say={say} />
          )}
        </View>
        <View style={{ width: COLUMN, paddingLeft: PAD, ...foot }}>
          <StatusMark status={finding.status} say={say} size={11} />
          <FindingText
            finding={finding}
            say={say}
            evidenceHeading={<SmallHeading>{say('evidence')}</SmallHeading>}
          />
        </View>
      </View>
      {below.length === 0 ? null : <FurtherClaims claims={below} say={say} isWhole={isWhole} />}
    </Stack>
  )
}

/** The first claims stand beside the finding; an inventory may hold a dozen more on one practice. */
function shareOut(claims: readonly ReportClaim[]) {
  const beside: ReportClaim[] = []
  let length = 0
  for (const claim of claims) {
    length += claim.prompt.length + claim.statement.length + claim.caution.length
    if (beside.length > 0 && length > CLAIMS_BESIDE) break
    beside.push(claim)
  }
  return { beside, below: claims.slice(beside.length) }
}

const FurtherClaims = ({ claims, say, isWhole = false }: Omit<Props, 'finding'>) => {
  const half = halfway(claims)
  const parts = [claims.slice(0, half), claims.slice(half)]
  return (
    <View>
      <View
        minPresenceAhead={40}
        wrap={false}
        style={{ ...claimColumn, width: measure, paddingTop: 7 }}
      >
        <Label>{say('claimsAlso')}</Label>
      </View>
      <View style={{ flexDirection: 'row' }}>
        {keyed(parts).map(({ key, item }) => (
          <View key={key} style={{ ...claimColumn, paddingBottom: isWhole ? FOOT : 0 }}>
            <Claims claims={item} say={say} />
          </View>
        ))}
      </View>
    </View>
  )
}

/** Where both columns get about the same amount of text. */
function halfway(claims: readonly ReportClaim[]): number {
  const lengths = claims.map((c) => c.prompt.length + c.statement.length + c.caution.length + 120)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  let above = 0
  const index = lengths.findIndex((length) => {
    above += length
    return above >= total / 2
  })
  return index + 1
}
