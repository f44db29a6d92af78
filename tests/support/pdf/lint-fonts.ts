import type { PdfFile } from './file.ts'
import type { FontUse } from './lint-content.ts'
import { isKind, latin1, nameOf, type Reference } from './values.ts'

const SUBSET = /^[A-Z]{6}\+/

/** Fonts are embedded, and every code that is shown has a glyph and a meaning (Matterhorn 31). */
export function lintFonts(file: PdfFile, fonts: FontUse): string[] {
  return [...fonts].flatMap(([key, codes]) => {
    const reference: Reference = { kind: 'reference', number: Number(key), generation: 0 }
    const font = file.dictionary(reference)
    const name = nameOf(font.get('BaseFont'))
    const descendant = file.dictionary(file.array(font.get('DescendantFonts'))[0])
    const descriptor = file.dictionary(descendant.get('FontDescriptor'))
    const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((f) => descriptor.has(f))
    const meanings = toUnicode(file, font.get('ToUnicode'))
    const mute = [...codes].filter((code) => !meanings.get(code) || meanings.get(code) === '\0')
    return [
      ...(isEmbedded ? [] : [`31-009: ${name} is not embedded`]),
      ...(SUBSET.test(name) ? [] : [`31-s: ${name} is not a subset`]),
      ...(codes.has(0) ? [`31-030: ${name} shows .notdef`] : []),
      ...(mute.length > 0 ? [`31-027: ${name} shows ${mute.length} codes without a meaning`] : []),
    ]
  })
}

/** pdfkit writes its map as ranges with one text for each code. */
function toUnicode(file: PdfFile, value: Parameters<PdfFile['get']>[0]): Map<number, string> {
  const stream = file.get(value)
  const meanings = new Map<number, string>()
  if (!isKind(stream, 'stream')) return meanings
  const map = latin1(file.data(stream))
  for (const [, first, texts] of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g))
    Array.from(texts!.matchAll(/<([\w ]*)>/g)).forEach(([, hex], index) => {
      const bytes = Buffer.from(hex!.replaceAll(' ', ''), 'hex')
      meanings.set(Number.parseInt(first!, 16) + index, new TextDecoder('utf-16be').decode(bytes))
    })
  return meanings
}
