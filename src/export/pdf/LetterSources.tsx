import { Link, Text, View } from '@react-pdf/renderer'
import type { LetterModel } from '#src/domain/letter-model.ts'
import { isWebLink } from '#src/domain/web-link.ts'
import { printableText } from '../fonts/printable-text.ts'
import { sourceId } from './InternalLink.tsx'
import { keyed } from './keyed.ts'
import { colour, weight } from './style.ts'

const sizes = { letter: 8.75, sheet: 7.25 } as const

/** The documents that a letter names, and the numbered sources that its marks lead to. */
export const LetterSources = ({ model: { sources, words, layout } }: { model: LetterModel }) => {
  if (sources.length === 0) return null
  const style = { fontSize: sizes[layout], lineHeight: 1.35, color: colour.ink2 }
  return (
    <View tag="Sect" style={{ gap: 3 }}>
      <Text
        tag="H2"
        minPresenceAhead={30}
        style={{ ...style, fontSize: sizes[layout] + 2, fontWeight: weight.bold }}
      >
        {words.sources}
      </Text>
      <Text tag="P" style={style}>
        {words.sourcesIntro}
      </Text>
      <View tag="L" numbering="None" style={{ gap: layout === 'letter' ? 3 : 1 }}>
        {keyed(sources).map(({ key, item: { number, text, link } }) => (
          <View key={key} tag="LI" style={{ flexDirection: 'row' }}>
            {number === undefined ? null : (
              <Text tag="Lbl" id={sourceId(number)} style={{ ...style, width: 24 }}>
                {`[${number}]`}
              </Text>
            )}
            <Text tag="LBody" style={{ ...style, flex: 1 }}>
              {printableText(`${text} `)}
              {isWebLink(link) ? (
                <Link src={link} style={{ color: colour.accent }}>
                  {link}
                </Link>
              ) : (
                printableText(link)
              )}
            </Text>
          </View>
        ))}
      </View>
    </View>
  )
}
