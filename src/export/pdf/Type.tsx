import { Text, type TextProps, View } from '@react-pdf/renderer'
import type { PropsWithChildren } from 'react'
import { printableText } from '../fonts/printable-text.ts'
import { keyed } from './keyed.ts'
import { colour, space, weight } from './style.ts'

/** react-pdf hands a page's line height down in points, so every size brings its own. */
const sizes = {
  body: { fontSize: 9.75, lineHeight: 1.5, color: colour.ink },
  small: { fontSize: 8.5, lineHeight: 1.45, color: colour.ink2 },
  label: { fontSize: 8.5, lineHeight: 1.45, color: colour.ink2, fontWeight: weight.strong },
  cell: { fontSize: 8.75, lineHeight: 1.45, color: colour.ink },
  digits: {
    fontSize: 8.75,
    lineHeight: 1.5,
    color: colour.ink,
    letterSpacing: 0.2,
  },
} as const

type Typed = PropsWithChildren<Omit<TextProps, 'style'> & { style?: object }>

export const Body = ({ style, ...props }: Typed) => (
  <Text {...props} style={{ ...sizes.body, ...style }} />
)
export const Small = ({ style, ...props }: Typed) => (
  <Text {...props} style={{ ...sizes.small, ...style }} />
)
export const Label = ({ style, ...props }: Typed) => (
  <Text {...props} style={{ ...sizes.label, ...style }} />
)
export const Cell = ({ style, ...props }: Typed) => (
  <Text {...props} style={{ ...sizes.cell, ...style }} />
)
/** Numbers to compare: figures of one width. */
export const Digits = ({ style, ...props }: Typed) => (
  <Text {...props} style={{ ...sizes.digits, fontFeatureSettings: ['tnum'], ...style }} />
)

type LateProps = { style?: object; render: NonNullable<TextProps['render']> }

/**
 * Text that is known only when pages are. It has no line height of its own: react-pdf resolves the style
 * of such text twice, and would multiply the height by the size of the letters twice.
 */
export const LateText = ({ style, render }: LateProps) => (
  <Text style={{ fontSize: sizes.small.fontSize, color: colour.ink2, ...style }} render={render} />
)

type ProseProps = { text: string; size?: 'body' | 'small' | 'cell'; style?: object }

/** What a person wrote: a paragraph for each line that they ended, each in its own direction. */
export const Prose = ({ text, size = 'body', style }: ProseProps) => (
  <View>
    {keyed(paragraphsOf(text)).map(({ key, item, index }) => (
      <Text
        key={key}
        tag="P"
        style={{ ...sizes[size], marginTop: index === 0 ? 0 : space.xs, ...style }}
      >
        {item}
      </Text>
    ))}
  </View>
)

const paragraphsOf = (text: string): string[] =>
  printableText(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
