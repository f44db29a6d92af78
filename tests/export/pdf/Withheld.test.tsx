import { expect, it } from 'vitest'
import { withheldPart } from '#src/export/pdf/Withheld.tsx'
import { renderPart } from './render-part.tsx'

it('lists what is left out, kind by kind, with its places, and how it can be shown later', async () => {
  const { title, content } = withheldPart(
    [
      { kind: 'source', count: 1, items: [{ id: '2', label: '' }] },
      {
        kind: 'note',
        count: 2,
        items: [
          { id: 'a', label: 'Study' },
          { id: 'b', label: 'Watch, b' },
        ],
      },
      { kind: 'contradictions', count: 1, items: [] },
    ],
    'en',
  )
  expect(title).toBe('What this copy leaves out')
  const { lines, pages } = await renderPart(content)
  expect(lines.filter((line) => line.startsWith('LBody'))).toEqual([
    expect.stringMatching(/^LBody 1 confidential source: .*\[2\]$/),
    'LBody 2 findings in the assessor’s words: Study; Watch, b',
    'LBody Contradictions that the assessor did not accept.',
    expect.stringContaining('The id of the draft'),
  ])
  expect(pages[0]?.text).toContain('word for word')
})

it('says so when nothing is left out', async () => {
  const { pages } = await renderPart(withheldPart([], 'en').content)
  expect(pages[0]?.text).toContain('No part of the assessment is left out')
})
