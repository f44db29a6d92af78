import { Text } from '@react-pdf/renderer'
import { beforeAll, describe, expect, test } from 'vitest'
import { Prose } from '#src/export/pdf/Type.tsx'
import { judgedBy } from '#tests/support/judged-by.ts'
import { openPdf } from '#tests/support/pdf/file.ts'
import { isKind, type PdfValue, textOf } from '#tests/support/pdf/values.ts'
import { partsOf, readPdf, type TaggedPart } from '#tests/support/pdf-reading.ts'
import { renderSheet } from './sample-document.tsx'

const spanish = '¿Quién decidió? El Ministerio usó “Huracán” en 2024; señor Núñez, ¡nadie!'
const arabic = 'استخدمت الوكالة نظام الذكاء الاصطناعي في عام 2024.'
const mixed = 'قالت الوكالة إن نظام Hurricane Score 3.2 يخطئ في 12% من الحالات (صفحة 45).'
const marks = 'بِسْمِ اللَّهِ مُحَمَّدٌ'
const persian = 'این گزارش درباره هوش مصنوعی و چگونگی آن است.'
const quoted = 'The agency said: “قال المدير إن النظام آمن” in 2024.'
/** Longer than a line, so that it breaks inside. */
const long = `${mixed} ${arabic} ${mixed} ${arabic}`
const hindi = 'हिन्दी में पाठ'

type Said = { actual: string; lang: string }

let said: Said[]
let bytes: Uint8Array
let missing: Record<string, number>

beforeAll(async () => {
  const texts = [spanish, arabic, mixed, marks, persian, quoted, long, hindi]
  const rendered = await renderSheet(
    <>
      {texts.map((text) => (
        <Prose key={text} text={text} />
      ))}
      <Text>Emoji 😀 and 👩‍⚖️, decomposed Nu\u0301n\u0303ez</Text>
    </>,
  )
  missing = rendered.missingGlyphs
  bytes = rendered.bytes
  said = elementsIn(bytes)
})

/** What each element of the structure says in place of its glyphs, and in which language. */
function elementsIn(bytes: Uint8Array): Said[] {
  const file = openPdf(bytes)
  const words = (value: PdfValue | undefined) => {
    const found = file.get(value)
    return isKind(found, 'text') ? textOf(found) : ''
  }
  const walk = (value: PdfValue): Said[] => {
    const element = file.dictionary(value)
    const kids = file.get(element.get('K'))
    const own = { actual: words(element.get('ActualText')), lang: words(element.get('Lang')) }
    return [own, ...(Array.isArray(kids) ? kids : []).flatMap(walk)]
  }
  return walk(file.catalog.get('StructTreeRoot') ?? null)
}

const langOf = (text: string) => said.find(({ actual }) => actual.trim() === text)?.lang

/** Words alone: where a mark stands beside its word depends on the reader. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []

describe('text of other scripts', () => {
  test('is given back whole by its element, whatever its glyphs look like', () => {
    const actual = said.map((one) => one.actual)
    for (const text of [arabic, marks, persian, hindi]) expect(actual).toContain(text)
  })

  test('is given back part by part where directions mix, each part in its language', () => {
    expect(langOf('قال المدير إن النظام آمن')).toBe('ar')
    expect(said).toContainEqual({ actual: 'قالت الوكالة إن نظام ', lang: '' })
    expect(said).toContainEqual({ actual: ' يخطئ في 12% من الحالات (صفحة 45).', lang: '' })
    expect(said.filter(({ lang }) => lang === 'en-US').length).toBeGreaterThan(1)
  })

  test('is read as Arabic where it begins in Arabic and nothing speaks against it', () => {
    expect([arabic, marks].map(langOf)).toEqual(['ar', 'ar'])
  })

  test('is read in the report’s language where the letters do not tell', () => {
    expect([persian, hindi].map(langOf)).toEqual(['', ''])
  })

  test('that no font draws is counted, and nothing else is', () => {
    expect(missing).toEqual({ '😀': 1, '👩': 1, '⚖': 1 })
  })

  test('is painted in the order in which it is read, so that pdf.js reads it so', async () => {
    const [page] = (await readPdf(bytes)).pages
    const paragraphs = partsOf(page!.tree, 'P').map((part) => wordsOf(inOrder(part)))
    for (const text of [spanish, arabic, mixed, persian, quoted, long])
      expect(paragraphs).toContainEqual(wordsOf(text))
  })

  test('begins at the right where its first letter runs from the right', async () => {
    const [page] = (await readPdf(bytes)).pages
    const begins = (start: string) => page!.places.find(({ text }) => text.startsWith(start))
    expect(begins('استخدمت')!.right).toBeCloseTo(555, 0)
    expect(begins('The agency said')!.x).toBeCloseTo(40, 0)
  })
})

const pdftotext = judgedBy('pdftotext')

describe.skipIf(!pdftotext)('pdftotext reads it in the same order', () => {
  test.each([
    ['an Arabic sentence', arabic],
    ['with a name, digits and brackets in it', mixed],
    ['over several lines', long],
    ['in an English paragraph', quoted],
    ['Persian', persian],
    ['Spanish with its marks', spanish],
  ])('%s', async (_, text) => {
    // Alone on a page: pdftotext takes the direction of most letters for that of all.
    const { bytes: alone } = await renderSheet(<Prose text={text} />)
    const read = pdftotext?.(['-enc', 'UTF-8', 'FILE0', '-'], alone) ?? ''
    expect(wordsOf(read).filter((word) => !heading.includes(word))).toEqual(wordsOf(text))
  })
})

/** Of every sheet. */
const heading = ['A', 'heading']

/** All text of a paragraph as its content stands in the structure. */
const inOrder = (part: TaggedPart): string => part.inOrder.join(' ')
