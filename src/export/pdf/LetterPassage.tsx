import { Link, Text, View } from '@react-pdf/renderer'
import type { LetterBlock, LetterModel, LetterRun } from '#src/domain/letter-model.ts'
import { printableText } from '../fonts/printable-text.ts'
import { sourceId } from './InternalLink.tsx'
import { keyed } from './keyed.ts'
import { colour, weight } from './style.ts'

/** More names than this stand in two columns. */
const FEW_SIGNERS = 12
const FEW_BULLETS = 6

const sizes = {
  letter: { body: 10.5, title: 15, heading: 12.5, subheading: 11 },
  sheet: { body: 10, title: 19, heading: 12.5, subheading: 11 },
} as const

type Props = { block: LetterBlock; model: Pick<LetterModel, 'layout' | 'words'> }

/** One passage of a letter. */
export const LetterPassage = ({ block: { as, lines: told }, model }: Props) => {
  const { layout, words } = model
  const size = sizes[layout]
  const lines = told.map((runs) => runs.map((run) => named(run, words.sourceLink)))
  switch (as) {
    case 'title':
      return <Head tag="H1" size={size.title} lines={lines} />
    case 'heading':
      return <Head tag="H2" size={size.heading} lines={lines} above={layout === 'letter' ? 5 : 3} />
    case 'subheading':
      return <Head tag="H3" size={size.subheading} lines={lines} />
    case 'bullets':
    case 'numbers':
      return layout === 'sheet' && lines.length > FEW_BULLETS ? (
        <Across lines={lines} size={size.body} across={2} label="•" />
      ) : (
        <List lines={lines} size={size.body} isNumbered={as === 'numbers'} />
      )
    case 'signers':
      return (
        <Across lines={lines} size={size.body - 1} across={lines.length > FEW_SIGNERS ? 2 : 1} />
      )
    case 'paragraph':
      return <Paragraphs lines={lines} size={size.body} gap={6} />
    case 'address':
      return <Paragraphs lines={lines} size={size.body} gap={0} />
  }
}

/** A mark with what it is called where it cannot be seen. */
type Run = Exclude<LetterRun, { kind: 'mark' }> | { kind: 'mark'; number: number; name: string }

const named = (run: LetterRun, link: string): Run =>
  run.kind === 'text' ? run : { ...run, name: link.replace('{number}', String(run.number)) }

type Lines = { lines: readonly (readonly Run[])[]; size: number }

const Head = ({
  tag,
  size,
  lines,
  above = 0,
}: Lines & { tag: 'H1' | 'H2' | 'H3'; above?: number }) => (
  <Text
    tag={tag}
    minPresenceAhead={40}
    style={{
      fontSize: size,
      lineHeight: 1.25,
      fontWeight: weight.bold,
      color: colour.ink,
      paddingTop: above,
    }}
  >
    {keyed(lines).map(({ key, item, index }) => (
      <Text key={key}>
        {index === 0 ? '' : ' '}
        <Runs runs={item} />
      </Text>
    ))}
  </Text>
)

const Paragraphs = ({ lines, size, gap }: Lines & { gap: number }) => (
  <View style={{ gap }}>
    {keyed(lines).map(({ key, item }) => (
      <Line key={key} runs={item} size={size} tag="P" />
    ))}
  </View>
)

const List = ({ lines, size, isNumbered }: Lines & { isNumbered: boolean }) => (
  <View tag="L" numbering={isNumbered ? 'Decimal' : 'Disc'} style={{ gap: 2.5 }}>
    {keyed(lines).map(({ key, item, index }) => (
      <View key={key} tag="LI" style={{ flexDirection: 'row' }}>
        <Text tag="Lbl" style={{ ...textStyle(size), width: isNumbered ? 22 : 14 }}>
          {isNumbered ? `${index + 1}.` : '•'}
        </Text>
        <Line runs={item} size={size} tag="LBody" style={{ flex: 1 }} />
      </View>
    ))}
  </View>
)

type AcrossProps = Lines & { across: 1 | 2; label?: string }

/** A list that is read across, two to a row. */
const Across = ({ lines, size, across, label }: AcrossProps) => {
  const rows = Array.from({ length: Math.ceil(lines.length / across) }, (_, row) =>
    lines.slice(row * across, (row + 1) * across),
  )
  return (
    <View tag="L" numbering={label ? 'Disc' : 'None'} style={{ gap: 3 }}>
      {keyed(rows).map(({ key, item: row }) => (
        <View key={key} wrap={false} style={{ flexDirection: 'row' }}>
          {keyed(row).map((entry) => (
            <View
              key={entry.key}
              tag="LI"
              style={{ flexDirection: 'row', width: `${100 / across}%`, paddingRight: 14 }}
            >
              {label ? (
                <Text tag="Lbl" style={{ ...textStyle(size), width: 14 }}>
                  {label}
                </Text>
              ) : null}
              <Line runs={entry.item} size={size} tag="LBody" style={{ flex: 1 }} />
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

const textStyle = (size: number) => ({ fontSize: size, lineHeight: 1.4, color: colour.ink })

type LineProps = { runs: readonly Run[]; size: number; tag: 'P' | 'LBody'; style?: object }

const Line = ({ runs, size, tag, style }: LineProps) => (
  <Text tag={tag} style={{ ...textStyle(size), ...style }}>
    <Runs runs={runs} />
  </Text>
)

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  keyed(runs).map(({ key, item }) =>
    item.kind === 'text' ? (
      <Text key={key}>{printableText(item.text)}</Text>
    ) : (
      <Link
        key={key}
        src={`#${sourceId(item.number)}`}
        alt={item.name}
        style={{ color: colour.accent, textDecoration: 'none' }}
      >
        {`[${item.number}]`}
      </Link>
    ),
  )
