import { Text, View } from '@react-pdf/renderer'
import type { PropsWithChildren } from 'react'
import { colour, space, weight } from './style.ts'
import { Body } from './Type.tsx'

/*
 * How pages break here. A heading asks for presence ahead and brings its distance as its own margin: any
 * space between it and what follows would be a place to break. What may break has no margin, border or
 * padding at its top, which would count as its beginning. Blocks keep apart by their parent's gap, which
 * a page break swallows.
 */

type ChapterProps = PropsWithChildren<{
  id: string
  title: string
  intro?: string
  /** Whether the chapter begins a page. */
  isNewPage?: boolean
}>

/** A chapter: an entry in the outline and in the contents, a heading of the second level. */
export const Chapter = ({ id, title, intro, isNewPage = false, children }: ChapterProps) => (
  <View tag="Sect" id={id} bookmark={{ title }} break={isNewPage}>
    <View wrap={false} minPresenceAhead={60} style={{ marginBottom: space.m }}>
      <Text
        tag="H2"
        style={{ fontSize: 18, lineHeight: 1.25, fontWeight: weight.bold, color: colour.ink }}
      >
        {title}
      </Text>
      {intro ? <Body style={{ color: colour.ink2, marginTop: 2, width: 400 }}>{intro}</Body> : null}
    </View>
    {children}
  </View>
)

/** A heading of the third level, with what follows it on the same page. */
export const Heading = ({ children }: PropsWithChildren) => (
  <Text
    tag="H3"
    minPresenceAhead={50}
    style={{
      fontSize: 12,
      lineHeight: 1.35,
      fontWeight: weight.bold,
      color: colour.ink,
      marginBottom: space.s,
    }}
  >
    {children}
  </Text>
)

/** A heading of the fourth level: the small labels inside a practice. */
export const SmallHeading = ({ children }: PropsWithChildren) => (
  <Text
    tag="H4"
    minPresenceAhead={20}
    style={{
      fontSize: 8.5,
      lineHeight: 1.45,
      fontWeight: weight.strong,
      color: colour.ink2,
      marginBottom: 2,
    }}
  >
    {children}
  </Text>
)

type StackProps = PropsWithChildren<{ gap: number }>

/** Blocks below each other, with a gap that a page break swallows. */
export const Stack = ({ gap, children }: StackProps) => <View style={{ gap }}>{children}</View>
