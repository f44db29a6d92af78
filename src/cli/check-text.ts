import { headlineOf } from '#src/features/verify/headline.ts'
import type { Item } from '#src/features/verify/result-row.ts'
import { resultRows } from '#src/features/verify/result-rows.ts'
import { verifyWords } from '#src/locales/verify.ts'
import type { FileCheck } from '#src/workflows/file-check.ts'

const words = verifyWords('en')
const formats = {
  number: (value: number) => new Intl.NumberFormat('en').format(value),
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

export const togetherText = (kind: 'same-record' | 'different-records' | 'not-comparable') =>
  words(`together.${kind}`)

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
    case 'digest':
      return [`${item.label}: ${item.hex}`]
  }
}
