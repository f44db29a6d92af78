import { Circle, Path, Svg, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { Conclusion } from '#src/domain/report-model.ts'
import { colour, statusShade, weight } from './style.ts'
import type { Say } from './words.ts'

const ring = (stroke: string, dash?: string) => (
  <Circle
    cx={9}
    cy={9}
    r={7.2}
    stroke={stroke}
    strokeWidth={1.8}
    {...(dash && { strokeDasharray: dash })}
  />
)
const stroke = (d: string, ink: string, strokeWidth: number) => (
  <Path d={d} stroke={ink} strokeWidth={strokeWidth} strokeLinecap="round" />
)

/** One outline for each finding, so that they are told apart in print without colour. */
const shapes: Record<Conclusion, (ink: string) => ReactNode> = {
  met: (ink) => (
    <>
      <Circle cx={9} cy={9} r={8} fill={ink} />
      {stroke('M5 9.3l2.7 2.7L13 6.6', colour.paper, 2)}
    </>
  ),
  'partly-met': (ink) => (
    <>
      {ring(ink)}
      <Path d="M9 1.8a7.2 7.2 0 0 1 0 14.4z" fill={ink} />
    </>
  ),
  'not-met': (ink) => (
    <>
      <Path d="M5.5 1h7L17 5.5v7L12.5 17h-7L1 12.5v-7z" fill={ink} />
      {stroke('M6 6l6 6M12 6l-6 6', colour.paper, 2)}
    </>
  ),
  'not-shown': (ink) => (
    <>
      {ring(ink, '3 2.4')}
      {stroke('M6.9 7a2.1 2.1 0 1 1 4 .6c-.5 1-1.9 1.1-1.9 2.6', ink, 1.7)}
      <Circle cx={9} cy={12.8} r={0.95} fill={ink} />
    </>
  ),
  'not-applicable': (ink) => (
    <>
      {ring(ink)}
      {stroke('M5.4 9h7.2', ink, 1.8)}
    </>
  ),
  waived: (ink) => (
    <>
      {stroke('M4.5 17V1.5', ink, 1.8)}
      <Path d="M4.5 2.2h10.8l-2.6 3.9 2.6 3.9H4.5z" fill={ink} />
    </>
  ),
  unanswered: (ink) => <Circle cx={9} cy={9} r={7.4} stroke={ink} strokeWidth={1.2} />,
}

type Props = {
  status: Conclusion
  say: Say
  size?: number
  /** The line only permits something: what is told is whether the agency uses it. */
  permission?: boolean
}

const permissionShapes: Partial<Record<Conclusion, Conclusion>> = { 'not-met': 'not-applicable' }

/** The shape, which is decoration, and the word, which is what counts. */
export const StatusMark = ({ status, say, size = 8.75, permission = false }: Props) => (
  <View style={{ flexDirection: 'row', alignItems: 'flex-start' }}>
    <StatusShape
      status={(permission && permissionShapes[status]) || status}
      size={size * 1.15}
      top={size * 0.16}
    />
    <Text
      style={{
        fontSize: size,
        lineHeight: 1.45,
        fontWeight: weight.strong,
        color: statusShade[(permission && permissionShapes[status]) || status].strong,
      }}
    >
      {say(permission && isUse(status) ? `permission.${status}` : `status.${status}`)}
    </Text>
  </View>
)

const isUse = (status: Conclusion) => status === 'met' || status === 'not-met'

type ShapeProps = { status: Conclusion; size: number; top?: number }

const StatusShape = ({ status, size, top = 0 }: ShapeProps) => (
  <Svg
    viewBox="0 0 18 18"
    width={size}
    height={size}
    style={{ marginRight: size * 0.5, marginTop: top }}
  >
    {shapes[status](statusShade[status].strong)}
  </Svg>
)
