import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { ReportEvidence, ReportFinding } from '#src/domain/report-model.ts'
import { Stack } from './Heading.tsx'
import { keyed } from './keyed.ts'
import { reasonSentence } from './reason-text.ts'
import { SourceMarks } from './SourceMarks.tsx'
import { colour, space } from './style.ts'
import { Cell, Prose, Small } from './Type.tsx'
import type { Say } from './words.ts'

type Props = {
  finding: ReportFinding
  say: Say
  /** Stands above the evidence. */
  evidenceHeading?: ReactNode
}

/** What was found in the assessor's words, why it counts as that, and what it rests on. */
export const FindingText = ({ finding, say, evidenceHeading }: Props) => {
  const { note, confidence, evidence } = finding
  const told = sentencesOf(finding, say)
  return (
    <Stack gap={space.xs}>
      {note.trim() === '' ? null : <Prose text={note} size="cell" />}
      {told.length === 0 && confidence === '' ? null : (
        <Small>
          {[...told, confidence && `${say(`confidence.${confidence}`)}.`].filter(Boolean).join(' ')}
        </Small>
      )}
      {evidence.length === 0 ? null : (
        <View>
          {evidenceHeading}
          <Stack gap={space.xs}>
            {keyed(evidence).map(({ key, item }) => (
              <Evidence key={key} evidence={item} say={say} />
            ))}
          </Stack>
        </View>
      )}
    </Stack>
  )
}

/** Reasons, without the one that only repeats the finding printed above. */
function sentencesOf({ status, reasons, evidence }: ReportFinding, say: Say): string[] {
  const told = reasons
    .filter((reason) => reason.kind !== 'assessor-concluded' || reason.status !== status)
    .map((reason) => reasonSentence(say, reason))
  const isSaid = reasons.some(({ kind }) => kind === 'no-evidence-cited')
  return evidence.length === 0 && !isSaid ? [...told, say('evidenceNoneLong')] : told
}

/** "page 4" is not torn apart at the end of a line. */
const together = (place: string): string => place.replace(/ (?=\d)/g, '\u00a0')

const Evidence = ({ evidence, say }: { evidence: ReportEvidence; say: Say }) => (
  <View>
    <Cell minPresenceAhead={evidence.quote.trim() === '' ? 0 : 12}>
      <SourceMarks numbers={[evidence.number]} say={say} />
      {` ${[evidence.title, together(evidence.place)].filter(Boolean).join(', ')}`}
    </Cell>
    {evidence.quote.trim() === '' ? null : (
      <View
        tag="BlockQuote"
        style={{ borderLeftWidth: 2, borderLeftColor: colour.line, paddingLeft: 7 }}
      >
        <Prose text={say('quoted', { text: evidence.quote.trim() })} size="small" />
      </View>
    )}
  </View>
)
