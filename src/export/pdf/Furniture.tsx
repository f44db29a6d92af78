import { Text, View } from '@react-pdf/renderer'
import { cutText } from '#src/domain/cut-text.ts'
import type { ReportModel } from '#src/domain/report-model.ts'
import { publicCopyWords } from '#src/locales/public-copy.ts'
import { reportLanguage } from '#src/locales/report.ts'
import { printableText } from '../fonts/printable-text.ts'
import { colour, sheet, toneShade, weight } from './style.ts'
import { LateText } from './Type.tsx'
import type { Say } from './words.ts'

const LONGEST_FOOTER = 84
const foot = { fontSize: 8, lineHeight: 1.4, color: colour.ink2 }

type Props = { model: ReportModel; say: Say }

/** What stands on every page: which report, which page of how many, and whether it is a draft. */
export const Furniture = ({ model, say }: Props) => (
  <>
    <Band text={bandOf(model, say)} />
    <View
      fixed
      style={{
        position: 'absolute',
        left: sheet.side,
        right: sheet.side,
        bottom: 32,
        borderTopWidth: 0.75,
        borderTopColor: colour.line,
        paddingTop: 6,
        flexDirection: 'row',
        justifyContent: 'space-between',
      }}
    >
      <Text style={foot}>
        {say('footer', { title: cutText(printableText(titleOf(model, say)), LONGEST_FOOTER) })}
      </Text>
      <LateText
        style={{ fontSize: foot.fontSize, fontFeatureSettings: ['tnum'] }}
        render={({ pageNumber, totalPages }) =>
          say('pageOf', { page: pageNumber, pages: totalPages ?? pageNumber })
        }
      />
    </View>
  </>
)

/** Whether it is a draft, and whom it is for, where that needs saying. */
function bandOf({ state, audience, language }: ReportModel, say: Say): string {
  const copy = publicCopyWords(reportLanguage(language))
  return [state === 'draft' && say('draftBand'), audience && copy(`band.${audience}`)]
    .filter(Boolean)
    .join(' · ')
}

const Band = ({ text }: { text: string }) =>
  text === '' ? null : (
    <View
      fixed
      style={{
        position: 'absolute',
        top: 20,
        right: sheet.side,
        borderWidth: 1,
        borderColor: toneShade.bad.strong,
        borderRadius: 3,
        paddingVertical: 2,
        paddingHorizontal: 7,
      }}
    >
      <Text
        style={{
          fontSize: 8.5,
          lineHeight: 1.3,
          fontWeight: weight.bold,
          color: toneShade.bad.strong,
        }}
      >
        {text}
      </Text>
    </View>
  )

/** What the report is about, in one line. */
export const titleOf = ({ title, system }: ReportModel, say: Say): string =>
  title.trim() || system.name.trim() || say('untitled')
