import { Document, type DocumentProps, Page, Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { ComparedPractice, Comparison } from '#src/domain/compare-assessments.ts'
import type { ComparedStatus } from '#src/domain/compare-findings.ts'
import { reportLanguage, reportWords } from '#src/locales/report.ts'
import { comparisonTitle, type DifferenceRow, differenceRows, wordsFor } from '../compare-text.ts'
import { printableText } from '../fonts/printable-text.ts'
import { Chapter, Heading, Stack } from './Heading.tsx'
import { StatusMark } from './StatusMark.tsx'
import { colour, measure, sheet, space, toneShade, weight } from './style.ts'
import { Row, Table } from './Table.tsx'
import { Body, Cell, LateText, Prose, Small } from './Type.tsx'
import { dayText } from './words.ts'

type Words = ReturnType<typeof wordsFor>
type Props = { comparison: Comparison; t: Words }

/** Two assessments side by side: how far they agree, and each difference in words. */
export function comparisonDocument(comparison: Comparison): ReactElement<DocumentProps> {
  const t = wordsFor(comparison)
  return (
    <Document>
      <Page
        size={[sheet.width, sheet.height]}
        experimentalPagination
        style={{
          paddingTop: sheet.top,
          paddingBottom: sheet.bottom,
          paddingHorizontal: sheet.side,
          gap: 28,
        }}
      >
        <Furniture comparison={comparison} t={t} />
        <Head comparison={comparison} t={t} />
        <Overview comparison={comparison} t={t} />
        <Details comparison={comparison} t={t} />
        <Answers comparison={comparison} t={t} />
        <Sources comparison={comparison} t={t} />
      </Page>
    </Document>
  )
}

const Furniture = ({ comparison, t }: Props) => (
  <>
    {comparison.isInternal ? (
      <View fixed style={{ position: 'absolute', top: 20, right: sheet.side }}>
        <Text style={{ fontSize: 8.5, fontWeight: weight.bold, color: toneShade.bad.strong }}>
          {t('print.internal')}
        </Text>
      </View>
    ) : null}
    <View fixed style={{ position: 'absolute', right: sheet.side, bottom: 32 }}>
      <LateText
        style={{ fontSize: 8, fontFeatureSettings: ['tnum'] }}
        render={({ pageNumber, totalPages }) =>
          t('print.page', { page: pageNumber, pages: totalPages ?? pageNumber })
        }
      />
    </View>
  </>
)

const Head = ({ comparison, t }: Props) => {
  const title = comparisonTitle(comparison, t)
  const { agreement, sides, language } = comparison
  const columns = columnsOf([t('side'), t('first'), t('second')], [110, half, half])
  const fact = (name: string, text: (side: Comparison['sides'][number]) => string) => (
    <Row
      key={name}
      columns={columns}
      cells={[
        <Small key="name">{name}</Small>,
        ...sides.map((side, at) => <Cell key={String(at)}>{text(side)}</Cell>),
      ]}
    />
  )
  return (
    <View>
      <Small>{t('print.kicker')}</Small>
      <Text
        tag="H1"
        bookmark={{ title, fit: true }}
        style={{ fontSize: 20, lineHeight: 1.2, fontWeight: weight.bold, color: colour.ink }}
      >
        {title}
      </Text>
      <Stack gap={space.m}>
        <Body style={{ marginTop: space.m }}>
          {[
            t('agree.practices', agreement.practices),
            agreement.lines.of > 0 ? t('agree.lines', agreement.lines) : t('agree.lines.none'),
            t('agree.answers', agreement.answers),
          ].join(' ')}
        </Body>
        <Table columns={columns}>
          {fact(t('what'), (side) => t(`kind.${side.kind}`))}
          {fact(t('changed'), (side) => dayText(language, side.updatedAt))}
          {fact(t('version'), (side) => side.version)}
          {fact(t('result.of'), (side) => side.verdict.headline || t('noResult'))}
        </Table>
        {sides[0].version === sides[1].version ? null : (
          <Body>{t('otherVersions', { first: sides[0].version, second: sides[1].version })}</Body>
        )}
        <Small>{t('print.note')}</Small>
      </Stack>
    </View>
  )
}

const half = (measure - 110) / 2

const columnsOf = (titles: readonly string[], widths: readonly number[]) =>
  titles.map((title, at) => ({ title, width: widths[at] ?? 0 }))

const Overview = ({ comparison, t }: Props) => {
  const columns = columnsOf(
    [t('practice'), t('first'), t('second'), t('differs')],
    [150, 100, 100, measure - 350],
  )
  const say = reportWords(reportLanguage(comparison.language))
  const mark = (status: ComparedStatus) =>
    status === 'not-told' ? (
      <Cell>{t('status.not-told')}</Cell>
    ) : (
      <StatusMark status={status} say={say} />
    )
  return (
    <Chapter id="practices" title={t('print.overview')}>
      <Table columns={columns}>
        {comparison.practices.map((practice) => (
          <Row
            key={practice.id}
            columns={columns}
            isDense
            cells={[
              <Cell key="title" style={{ fontWeight: weight.strong }}>
                {practice.shortTitle}
              </Cell>,
              mark(practice.status[0]),
              mark(practice.status[1]),
              <Cell key="differs">{differsText(practice, t)}</Cell>,
            ]}
          />
        ))}
      </Table>
    </Chapter>
  )
}

/** "finding, evidence, 3 of its lines"; the same words as on screen. */
function differsText({ differs, lines }: ComparedPractice, t: Words): string {
  const count = lines.filter((line) => line.differs.length > 0).length
  const parts = [
    ...differs.map((what) => t(`differs.${what}`)),
    ...(count > 0 ? [t('lines', { count })] : []),
  ]
  return parts.join(', ') || t('same')
}

const Details = ({ comparison, t }: Props) => {
  const rows = differenceRows(comparison)
  const parts = comparison.practices.flatMap((practice) => {
    const ids = new Set([practice.id, ...practice.lines.map(({ id }) => id)])
    const own = rows.filter((row) => isFinding(row) && ids.has(row.id))
    return own.length > 0 ? [{ practice, own }] : []
  })
  return (
    <Chapter id="differences" title={t('print.details')}>
      {parts.length === 0 ? <Body>{t('print.detailsNone')}</Body> : null}
      <Stack gap={18}>
        {parts.map(({ practice, own }) => (
          <View key={practice.id}>
            <Heading>{practice.shortTitle}</Heading>
            <Rows
              rows={own}
              head={t('differs')}
              name={(row) => (row.part === 'line' ? `${row.id}: ${row.what}` : row.what)}
              t={t}
            />
          </View>
        ))}
      </Stack>
    </Chapter>
  )
}

const isFinding = ({ part }: DifferenceRow) => part === 'practice' || part === 'line'

const Answers = ({ comparison, t }: Props) => {
  const rows = differenceRows(comparison).filter(({ part }) => part === 'answer')
  return (
    <Chapter id="answers" title={t('print.answers')}>
      {rows.length === 0 ? (
        <Body>{t('answers.same')}</Body>
      ) : (
        <Rows rows={rows} head={t('question')} name={({ heading }) => heading} t={t} />
      )}
    </Chapter>
  )
}

const Sources = ({ comparison, t }: Props) => {
  const rows = differenceRows(comparison).filter(({ part }) => part === 'source')
  return (
    <Chapter id="sources" title={t('print.sources')}>
      <Body style={{ marginBottom: space.s }}>
        {t('sources.both', { count: comparison.sources.both.length })}
      </Body>
      {rows.length === 0 ? (
        <Body>{t('sources.none')}</Body>
      ) : (
        <Rows rows={rows} head={t('source')} name={({ heading }) => heading} t={t} />
      )}
    </Chapter>
  )
}

type RowsProps = {
  rows: readonly DifferenceRow[]
  head: string
  name: (row: DifferenceRow) => string
  t: Words
}

const Rows = ({ rows, head, name, t }: RowsProps) => {
  const columns = columnsOf([head, t('first'), t('second')], [110, half, half])
  return (
    <Table columns={columns}>
      {rows.map((row) => (
        <Row
          key={`${row.part} ${row.id} ${row.what} ${row.heading}`}
          columns={columns}
          mayBreak={row.texts.some((text) => text.length > 400)}
          cells={[
            <Cell key="name" style={{ fontWeight: weight.strong }}>
              {printableText(name(row))}
            </Cell>,
            ...row.texts.map((text, at) => <Prose key={String(at)} text={text} size="cell" />),
          ]}
        />
      ))}
    </Table>
  )
}
