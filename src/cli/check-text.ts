import { headlineOf } from '#src/features/verify/headline.ts'
import { pairLines, togetherSentence } from '#src/features/verify/pair-text.ts'
import type { Item } from '#src/features/verify/result-row.ts'
import { resultRows } from '#src/features/verify/result-rows.ts'
import { signerText } from '#src/features/verify/signer-text.ts'
import { publicCopyWords } from '#src/locales/public-copy.ts'
import { verifyWords } from '#src/locales/verify.ts'
import type { FileCheck, FilesCheck } from '#src/workflows/file-check.ts'
import { fingerprintWords } from '#src/workflows/spoken-fingerprint.ts'

const words = verifyWords('en')
const formats = {
  language: 'en' as const,
  number: (value: number) => new Intl.NumberFormat('en').format(value),
  day: (iso: string) => iso,
  moment: (iso: string) => iso.replace('T', ' ').replace(/\.\d+Z$|Z$/, ' UTC'),
}

/** What was found out about one file, in the sentences of the page that checks files. */
export function checkText(check: FileCheck): string {
  const rows = resultRows(words, formats, check)
  return [
    `${check.name}: ${words(`headline.${headlineOf(check)}`)}`,
    ...rows.flatMap(({ label, items }) => [
      `  ${label}`,
      ...items.flatMap(itemLines).map((line) => `    ${line}`),
    ]),
  ].join('\n')
}

/** One line and what belongs to it; '' for a single file. */
export const togetherText = (together: FilesCheck['together']): string =>
  [
    togetherSentence(words, together),
    ...pairLines(words, publicCopyWords('en'), together).map((line) => `- ${line}`),
  ]
    .filter(Boolean)
    .join('\n')

function itemLines(item: Item): string[] {
  switch (item.kind) {
    case 'text':
    case 'strong':
    case 'note':
      return [item.text]
    case 'list':
      return item.items.map((text) => `- ${text}`)
    case 'checked':
      return [`[${words(`outcome.${item.outcome}`)}] ${item.text}`]
    case 'fingerprint':
      return [`${item.label}: ${item.hex}`, `  ${fingerprintWords(item.hex).join(' ')}`]
    case 'digest':
      return [`${item.label}: ${item.hex}`]
    case 'signers':
      return item.signers.flatMap((signer) => signerText(words, signer))
  }
}
