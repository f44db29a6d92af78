import { expect, test } from 'vitest'
import type { LetterModel } from '#src/domain/letter-model.ts'
import { ok } from '#src/domain/result.ts'
import type { PrintLetter } from '#src/export/export-client.ts'
import { letterExporters, letterFileName } from '#src/export/letter-exporters.ts'
import { aLetterModel } from './a-letter-model.ts'

const model = aLetterModel()
const printed = ok({ bytes: Uint8Array.of(37), pages: 1, missingGlyphs: { '☃': 1 } })

test('makes each form of the same letter, and prints the very model', async () => {
  const models: LetterModel[] = []
  const print: PrintLetter = (given) => {
    models.push(given)
    return Promise.resolve(printed)
  }
  const starts: Record<string, string> = {}
  for (const exporter of letterExporters) {
    const made = await exporter.make(model, { print })
    if (!made.ok) throw new Error(made.error.kind)
    starts[exporter.id] = new TextDecoder().decode(made.value.bytes.slice(0, 2))
  }
  expect(starts).toEqual({ docx: 'PK', pdf: '%', markdown: 'Th' })
  expect(models).toEqual([model])
})

test('hands on what the printer says', async () => {
  const print: PrintLetter = () => Promise.resolve({ ok: false, error: { kind: 'cancelled' } })
  const pdf = letterExporters.find(({ id }) => id === 'pdf')
  expect(await pdf?.make(model, { print })).toEqual({ ok: false, error: { kind: 'cancelled' } })
})

test('names the file after the letter', () => {
  const names = letterExporters.map((exporter) => letterFileName(model, exporter))
  expect(names).toEqual(['on-the-gate.docx', 'on-the-gate.pdf', 'on-the-gate.md'])
  expect(letterFileName({ ...model, title: '…' }, letterExporters[0]!)).toBe('letter.docx')
})
