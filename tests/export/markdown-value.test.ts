import { expect, test } from 'vitest'
import type { ReportValue } from '#src/domain/report-model.ts'
import { markdownValue } from '#src/export/markdown-value.ts'
import { wordsOf } from '#src/export/pdf/words.ts'

const say = wordsOf({ language: 'en' })

test.each<[ReportValue, string]>([
  [{ kind: 'text', text: 'One\nTwo *' }, 'One\n\nTwo \\*'],
  [{ kind: 'list', items: ['One', '# two'] }, '- One\n- \\# two'],
  [
    { kind: 'table', columns: ['Right'], rows: [['Entry | exit'], ['']] },
    '| Right |\n| --- |\n| Entry \\| exit |\n| Not said |',
  ],
  [{ kind: 'table', columns: ['Right'], rows: [] }, ''],
])('%j', (value, text) => {
  expect(markdownValue(value, say)).toBe(text)
})
