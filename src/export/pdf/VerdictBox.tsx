import { Text, View } from '@react-pdf/renderer'
import type { PropsWithChildren } from 'react'
import type { ReportVerdict } from '#src/domain/report-model.ts'
import { colour, measure, space, toneShade, weight } from './style.ts'
import { Prose } from './Type.tsx'
import { isShort } from './text-length.ts'
import type { Say } from './words.ts'

type Props = PropsWithChildren<{
  verdict: ReportVerdict
  say: Say
  isLarge?: boolean
  /** Below a heading of the third level. */
  isInside?: boolean
}>

/** What follows in law: a bar and a ground in the colour of the tone, and the sentence that counts. */
export const VerdictBox = ({
  verdict,
  say,
  isLarge = false,
  isInside = false,
  children,
}: Props) => {
  const shade = toneShade[verdict.tone]
  return (
    <View
      wrap={!isShort(verdict.explanation, measure)}
      style={{
        borderLeftWidth: isLarge ? 8 : 4,
        borderLeftColor: shade.strong,
        backgroundColor: shade.wash,
        paddingVertical: isLarge ? 15 : 9,
        paddingHorizontal: isLarge ? 17 : 13,
        borderTopRightRadius: 5,
        borderBottomRightRadius: 5,
      }}
    >
      <Text
        tag={isLarge ? 'H2' : isInside ? 'H4' : 'H3'}
        style={{
          fontSize: isLarge ? 15.5 : 10.5,
          lineHeight: 1.3,
          fontWeight: weight.bold,
          color: colour.ink,
          marginBottom: isLarge ? space.xs : 1,
        }}
      >
        {verdict.headline || say('noVerdict')}
      </Text>
      <Prose text={verdict.explanation || say('noVerdictText')} size={isLarge ? 'body' : 'cell'} />
      {children}
    </View>
  )
}
