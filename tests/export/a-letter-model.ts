import type { LetterBlock, LetterModel, LetterRun } from '#src/domain/letter-model.ts'

const runs = (text: string): LetterRun[] =>
  text.split(/(\[\d\])/).flatMap((part): LetterRun[] => {
    const number = /^\[(\d)\]$/.exec(part)?.[1]
    if (number !== undefined) return [{ kind: 'mark', number: Number(number) }]
    return part === '' ? [] : [{ kind: 'text', text: part }]
  })

export const aBlock = (id: string, as: LetterBlock['as'], lines: string[]): LetterBlock => ({
  id,
  as,
  lines: lines.map(runs),
})

/** A letter with a passage of every kind. */
export const aLetterModel = (parts: Partial<LetterModel> = {}): LetterModel => ({
  template: 'a-letter',
  language: 'en',
  layout: 'letter',
  title: 'On the gate',
  date: '2026-03-02',
  blocks: [
    aBlock('address', 'address', ['The clerk', 'Elm']),
    aBlock('title', 'title', ['About the gate']),
    aBlock('body', 'paragraph', ['It was said [1].', 'And <again> & *again* [2].']),
    aBlock('head', 'heading', ['What is asked']),
    aBlock('sub', 'subheading', ['Study']),
    aBlock('bullets', 'bullets', ['The study', 'Its notes']),
    aBlock('numbers', 'numbers', ['Stop', 'Tell']),
    aBlock('signers', 'signers', ['Justice Watch', 'Elm Neighbors']),
  ],
  sources: [
    { text: 'Town Code: The town, Code, 2020.', link: '' },
    { number: 1, text: 'Notice. Town of Elm, 2024.', link: 'https://example.org/notice' },
    { number: 2, text: 'Sign. undated.', link: 'javascript:alert(1)' },
  ],
  words: {
    sources: 'Sources',
    sourcesIntro: 'By number.',
    sourceLink: 'Source {number}',
    page: 'Page {page} of {pages}',
  },
  ...parts,
})
