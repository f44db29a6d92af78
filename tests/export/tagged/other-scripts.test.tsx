import { Text } from '@react-pdf/renderer'
import { beforeAll, describe, expect, test } from 'vitest'
import { Prose } from '#src/export/pdf/Type.tsx'
import { openPdf } from '#tests/support/pdf/file.ts'
import { isKind, type PdfValue, textOf } from '#tests/support/pdf/values.ts'
import { renderSheet } from './sample-document.tsx'

const spanish = '¿Quién decidió? El Ministerio usó “Huracán” en 2024; señor Núñez, ¡nadie!'
const arabic = 'استخدمت الوكالة نظام الذكاء الاصطناعي في عام 2024.'
const mixed = 'قالت الوكالة إن نظام Hurricane Score 3.2 يخطئ في 12% من الحالات (صفحة 45).'
const marks = 'بِسْمِ اللَّهِ مُحَمَّدٌ'
const persian = 'این گزارش درباره هوش مصنوعی و چگونگی آن است.'
const quoted = 'The agency said: “قال المدير إن النظام آمن” in 2024.'
const hindi = 'हिन्दी में पाठ'

type Said = { actual: string; lang: string }

let said: Said[]
let missing: Record<string, number>

beforeAll(async () => {
  const texts = [spanish, arabic, mixed, marks, persian, quoted, hindi]
  const rendered = await renderSheet(
    <>
      {texts.map((text) => (
        <Prose key={text} text={text} />
      ))}
      <Text>Emoji 😀 and 👩‍⚖️, decomposed Nu\u0301n\u0303ez</Text>
    </>,
  )
  missing = rendered.missingGlyphs
  said = elementsIn(rendered.bytes)
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

const langOf = (text: string) => said.find(({ actual }) => actual === text)?.lang

describe('text of other scripts', () => {
  test('is given back whole and in its logical order, whatever its glyphs look like', () => {
    const actual = said.map((one) => one.actual)
    for (const text of [arabic, mixed, marks, persian, quoted, hindi])
      expect(actual).toContain(text)
  })

  test('is read as Arabic where it begins in Arabic and nothing speaks against it', () => {
    expect([arabic, mixed, marks].map(langOf)).toEqual(['ar', 'ar', 'ar'])
  })

  test('is read in the report’s language where the letters do not tell', () => {
    expect([persian, quoted, hindi].map(langOf)).toEqual(['', '', ''])
  })

  test('that no font draws is counted, and nothing else is', () => {
    expect(missing).toEqual({ '😀': 1, '👩': 1, '⚖': 1 })
  })
})
