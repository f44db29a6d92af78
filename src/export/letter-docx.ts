import {
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  TextRun,
} from 'docx'
import type { LetterBlock, LetterModel, LetterRun } from '#src/domain/letter-model.ts'
import { isWebLink } from '#src/domain/web-link.ts'
import { withOwnProperties } from './docx-properties.ts'
import { shownModel } from './shown-model.ts'

/** Twentieths of a point. */
const INCH = 1440
const BULLETS = 'bullets'
const NUMBERS = 'numbers'
/** More names than this stand in two columns. */
const FEW_SIGNERS = 12

/** The letter as a Word document on US Letter paper, with real headings, lists and links. */
export async function letterDocx(given: LetterModel): Promise<Uint8Array<ArrayBuffer>> {
  const model = shownModel(given)
  const packed = await Packer.toArrayBuffer(
    new Document({
      title: model.title,
      creator: '',
      lastModifiedBy: '',
      description: '',
      styles: stylesOf(model),
      numbering: { config: numberingOf(model) },
      sections: sectionsOf(model),
    }),
  )
  const { title, language, date } = model
  return withOwnProperties(new Uint8Array(packed), { title, language, date })
}

function stylesOf({ language, layout }: LetterModel) {
  const body = layout === 'sheet' ? 21 : 22
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, font: 'Arial', color: '1B1F24' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: {
          font: 'Arial',
          size: body,
          language: { value: language === 'es' ? 'es-US' : 'en-US' },
        },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      heading1: heading(layout === 'sheet' ? 34 : 28, 200),
      heading2: heading(24, 240),
      heading3: heading(22, 160),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: '00528F', underline: {} } },
    },
  }
}

/** Each numbered passage counts from one. */
const numberingOf = ({ blocks }: LetterModel) => [
  {
    reference: BULLETS,
    levels: [listLevel(LevelFormat.BULLET, '•')],
  },
  ...blocks
    .filter(({ as }) => as === 'numbers')
    .map(({ id }) => ({
      reference: `${NUMBERS}-${id}`,
      levels: [listLevel(LevelFormat.DECIMAL, '%1.')],
    })),
]

const listLevel = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  style: { paragraph: { indent: { left: 360, hanging: 360 } } },
})

/** A long sign-on list takes a section of its own, in columns; everything else is one section. */
function sectionsOf(model: LetterModel): ISectionOptions[] {
  const groups: { columns: number; blocks: LetterBlock[] }[] = []
  for (const block of model.blocks) {
    const columns = block.as === 'signers' && block.lines.length > FEW_SIGNERS ? 2 : 1
    const last = groups.at(-1)
    if (last?.columns === columns) last.blocks.push(block)
    else groups.push({ columns, blocks: [block] })
  }
  const rest = groups.at(-1)?.columns === 1 ? [] : [{ columns: 1, blocks: [] }]
  const all = [...groups, ...rest]
  return all.map(({ columns, blocks }, at) => ({
    properties: {
      ...(at > 0 && { type: SectionType.CONTINUOUS }),
      page: {
        size: { width: 8.5 * INCH, height: 11 * INCH },
        margin: marginsOf(model),
      },
      column: { count: columns, space: INCH / 3 },
    },
    ...(model.layout === 'letter' && { footers: { default: pageFooter(model) } }),
    children: [
      ...blocks.flatMap(paragraphsOf),
      ...(at === all.length - 1 ? sourceParagraphs(model) : []),
    ],
  }))
}

function marginsOf({ layout }: LetterModel) {
  const side = layout === 'sheet' ? 0.7 * INCH : INCH
  return { top: side, bottom: side, left: side, right: side }
}

const pageFooter = ({ words }: LetterModel) =>
  new Footer({
    children: [
      new Paragraph({
        children: words.page.split(/(\{pages?\})/).map((text) => {
          if (text === '{page}') return new TextRun({ children: [PageNumber.CURRENT], size: 17 })
          if (text === '{pages}')
            return new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 17 })
          return new TextRun({ text, size: 17 })
        }),
      }),
    ],
  })

const kinds: Readonly<Record<LetterBlock['as'], (block: LetterBlock) => IParagraphOptions>> = {
  title: () => ({ heading: HeadingLevel.HEADING_1 }),
  heading: () => ({ heading: HeadingLevel.HEADING_2 }),
  subheading: () => ({ heading: HeadingLevel.HEADING_3 }),
  paragraph: () => ({}),
  address: () => ({}),
  bullets: () => ({ style: 'ListParagraph', numbering: { reference: BULLETS, level: 0 } }),
  numbers: ({ id }) => ({
    style: 'ListParagraph',
    numbering: { reference: `${NUMBERS}-${id}`, level: 0 },
  }),
  signers: () => ({ spacing: { after: 40 } }),
}

/** The lines of an address are one paragraph. */
function paragraphsOf(block: LetterBlock): Paragraph[] {
  const { as, lines } = block
  if (as === 'address')
    return [
      new Paragraph({
        children: lines.flatMap((runs, at) => [
          ...(at === 0 ? [] : [new TextRun({ break: 1 })]),
          ...runs.map(runOf),
        ]),
      }),
    ]
  return lines.map((runs) => new Paragraph({ ...kinds[as](block), children: runs.map(runOf) }))
}

const anchorOf = (number: number) => `source-${number}`

const runOf = (run: LetterRun): ParagraphChild =>
  run.kind === 'text'
    ? new TextRun(run.text)
    : new InternalHyperlink({
        anchor: anchorOf(run.number),
        children: [new TextRun({ text: `[${run.number}]`, style: 'Hyperlink' })],
      })

function sourceParagraphs({ sources, words, layout }: LetterModel): Paragraph[] {
  if (sources.length === 0) return []
  const size = layout === 'sheet' ? 15 : 18
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(words.sources)] }),
    new Paragraph({ children: [new TextRun({ text: words.sourcesIntro, size })] }),
    ...sources.map(
      ({ number, text, link }) =>
        new Paragraph({
          spacing: { after: 60 },
          children: [
            ...(number === undefined
              ? []
              : [
                  new Bookmark({
                    id: anchorOf(number),
                    children: [new TextRun({ text: `[${number}]`, size })],
                  }),
                ]),
            new TextRun({ text: `${number === undefined ? '' : ' '}${text} `, size }),
            ...linkRuns(link, size),
          ],
        }),
    ),
  ]
}

/** Only web addresses become links; anything else stays text. */
const linkRuns = (link: string, size: number): ParagraphChild[] =>
  isWebLink(link)
    ? [
        new ExternalHyperlink({
          link,
          children: [new TextRun({ text: link, style: 'Hyperlink', size })],
        }),
      ]
    : [new TextRun({ text: link, size })]
