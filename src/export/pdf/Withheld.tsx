import { View } from '@react-pdf/renderer'
import type { ReportLeftOut } from '#src/domain/report-model.ts'
import { leftOutLines, publicCopyWords } from '#src/locales/public-copy.ts'
import { reportLanguage } from '#src/locales/report.ts'
import { Stack } from './Heading.tsx'
import { keyed } from './keyed.ts'
import { space } from './style.ts'
import { Body, Cell } from './Type.tsx'

/** The chapter that says what a public copy leaves out, and how that can be shown later. */
export const withheldPart = (leftOut: readonly ReportLeftOut[], language: string) => {
  const t = publicCopyWords(reportLanguage(language))
  return {
    id: 'left-out',
    title: t('chapter'),
    intro: t('intro'),
    content: <Withheld lines={leftOutLines(t, leftOut)} proof={t('proof')} />,
  }
}

type Props = { lines: readonly string[]; proof: string }

const Withheld = ({ lines, proof }: Props) => (
  <Stack gap={space.m}>
    <View tag="L" numbering="None">
      {keyed(lines).map(({ key, item }) => (
        <View key={key} tag="LI" style={{ marginBottom: space.xs }}>
          <Cell tag="LBody">{item}</Cell>
        </View>
      ))}
    </View>
    <Body style={{ width: 430 }}>{proof}</Body>
  </Stack>
)
