import { expect, test } from 'vitest'
import { letterMarkdown } from '#src/export/letter-markdown.ts'
import { aLetterModel } from './a-letter-model.ts'

const written = (parts = {}) => new TextDecoder().decode(letterMarkdown(aLetterModel(parts)))

test('every kind of passage is what Markdown has for it', () => {
  expect(written().split('\n\n')).toEqual([
    'The clerk\\\nElm',
    '# About the gate',
    'It was said \\[1\\].',
    'And \\<again\\> \\& \\*again\\* \\[2\\].',
    '## What is asked',
    '### Study',
    '- The study\n- Its notes',
    '1. Stop\n2. Tell',
    '- Justice Watch\n- Elm Neighbors',
    '## Sources',
    'By number.',
    [
      '- Town Code: The town, Code, 2020.',
      '- \\[1\\] Notice. Town of Elm, 2024. [https://example.org/notice](<https://example.org/notice>)',
      '- \\[2\\] Sign. undated. javascript:alert(1)\n',
    ].join('\n'),
  ])
})

test('a letter without sources has no list of them', () => {
  expect(written({ sources: [] })).not.toContain('Sources')
})
