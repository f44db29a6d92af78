import { expect, test } from 'vitest'
import { aFramework } from '#tests/support/a-framework.ts'
import {
  complaintsAfter,
  practiceIn,
  questionIn,
  type Spoil,
} from '#tests/support/spoil-framework.ts'

test.each<[string, Spoil, string]>([
  [
    'a question that cites an unlisted document',
    (f) => {
      questionIn(f, 'agency').citation = { section: '§1', pages: '1', source: 'ghost' }
    },
    'agency: no source "ghost"',
  ],
  [
    'a verdict that cites an unlisted document',
    (f) => f.verdicts[0]!.citations.push({ section: '§1', pages: '1', source: 'ghost' }),
    'not-begun: no source "ghost"',
  ],
  [
    'an exemption that cites an unlisted document',
    (f) =>
      practiceIn(f, 'study').requirements[0]!.exemptions.push({
        id: 'spoiled',
        reason: 'None.',
        citation: { section: '§1', pages: '1', source: 'ghost' },
      }),
    'st-1: no source "ghost"',
  ],
])('a framework with %s is refused, and told why', (_what, spoil, complaint) => {
  expect(complaintsAfter(aFramework, spoil)).toContain(complaint)
})
