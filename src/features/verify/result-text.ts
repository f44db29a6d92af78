import { publicCopyWords } from '#src/locales/public-copy.ts'
import type { FileCheck, FilesCheck } from '#src/workflows/file-check.ts'
import { fingerprintWords } from '#src/workflows/spoken-fingerprint.ts'
import { checkLine } from './check-text.ts'
import { headlineOf } from './headline.ts'
import { pairLines, togetherSentence } from './pair-text.ts'
import { sizeWords } from './reason-text.ts'
import type { Item } from './result-row.ts'
import { resultRows } from './result-rows.ts'
import { signerText } from './signer-text.ts'
import type { Formats, Words } from './words.ts'

/** All that the page says, as plain text for a file; lines end in a newline. */
export function resultText(t: Words, f: Formats, result: FilesCheck, at: string): string {
  const { together, files } = result
  return [
    t('text.title'),
    t('text.at', { time: f.moment(at) }),
    ...[togetherSentence(t, together)].filter(Boolean),
    ...pairLines(t, publicCopyWords(f.language), together).map((line) => `- ${line}`),
    ...files.flatMap((file) => fileLines(t, f, file)),
    '',
    t('save.note'),
    '',
  ].join('\n')
}

function fileLines(t: Words, f: Formats, check: FileCheck): string[] {
  const headline = t(`headline.${headlineOf(check)}`)
  return [
    '',
    headline,
    '='.repeat(headline.length),
    subtitleOf(t, f, check),
    ...resultRows(t, f, check).flatMap(({ label, items }) => [
      '',
      label,
      ...items.flatMap((item) => itemLines(t, item).map((line) => `  ${line}`)),
    ]),
    ...signatureLines(t, f, check),
  ]
}

export const subtitleOf = (t: Words, f: Formats, { name, kind, size }: FileCheck): string =>
  t('subtitle', { name, kind: t(`kind.${kind}`), size: sizeWords(t, f, size) })

function itemLines(t: Words, item: Item): string[] {
  switch (item.kind) {
    case 'text':
    case 'strong':
    case 'note':
      return [item.text]
    case 'list':
      return item.items.map((text) => `- ${text}`)
    case 'checked':
      return [`[${t(`outcome.${item.outcome}`)}] ${item.text}`]
    case 'fingerprint':
      return [`${item.label}: ${item.hex}`, `  ${fingerprintWords(item.hex).join(' ')}`]
    case 'digest':
      return [`${item.label}: ${item.hex}`]
    case 'signers':
      return item.signers.flatMap((signer) => signerText(t, signer))
  }
}

function signatureLines(t: Words, f: Formats, check: FileCheck): string[] {
  const parts = [
    ...check.pdfSignatures.map(({ field, checks }) => ({
      title: t('checks.pdf', { field }),
      checks,
    })),
    ...check.recordSignatures.map(({ checks }, at) => ({
      title: t('checks.record', { at: at + 1 }),
      checks,
    })),
  ]
  return parts.flatMap(({ title, checks }) => [
    '',
    title,
    ...checks.flatMap((one) => {
      const { outcome, name, sentence, facts } = checkLine(t, f, one)
      return [
        `  ${t('text.check', { outcome: t(`outcome.${outcome}`), name, sentence })}`,
        ...facts.map((fact) => `      ${fact}`),
      ]
    }),
  ])
}

/** The same findings for programs: everything but the record itself, which the file holds. */
export const resultJson = ({ files, together }: FilesCheck, at: string) => ({
  format: 'plumbline-check/1',
  checkedAt: at,
  together,
  files: files.map(({ record: _record, ...file }) => file),
})
