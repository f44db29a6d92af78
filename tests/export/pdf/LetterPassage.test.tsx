import { describe, expect, it } from 'vitest'
import { LetterPassage } from '#src/export/pdf/LetterPassage.tsx'
import { aBlock, aLetterModel } from '../a-letter-model.ts'
import { renderPart } from './render-part.tsx'

const letter = aLetterModel()

describe('LetterPassage', () => {
  it.each([
    ['paragraph', ['P One', 'P Two']],
    ['address', ['P One', 'P Two']],
    ['subheading', ['H3 One Two']],
    ['bullets', ['L', 'LI', 'Lbl •', 'LBody One', 'LI', 'Lbl •', 'LBody Two']],
    ['numbers', ['L', 'LI', 'Lbl 1.', 'LBody One', 'LI', 'Lbl 2.', 'LBody Two']],
    ['signers', ['L', 'LI', 'LBody One', 'LI', 'LBody Two']],
  ] as const)('prints %s as what it is', async (as, lines) => {
    const part = await renderPart(
      <LetterPassage block={aBlock('a', as, ['One', 'Two'])} model={letter} />,
    )
    expect(part.lines).toEqual(lines)
  })

  it('reads 140 signers in the order of the list, two to a row', async () => {
    const names = Array.from({ length: 140 }, (_, at) => `Organization ${at + 1}`)
    const part = await renderPart(
      <LetterPassage block={aBlock('a', 'signers', names)} model={letter} />,
    )
    expect(part.lines.filter((line) => line.startsWith('LBody '))).toEqual(
      names.map((name) => `LBody ${name}`),
    )
    const columns = new Set(
      part.pages.flatMap(({ places }) =>
        places.filter(({ text }) => text.startsWith('Organization')).map(({ x }) => Math.round(x)),
      ),
    )
    expect(columns.size).toBe(2)
  })

  it('puts many bullets of a sheet in two columns', async () => {
    const names = Array.from({ length: 15 }, (_, at) => `Thing ${at + 1}`)
    const part = await renderPart(
      <LetterPassage
        block={aBlock('a', 'bullets', names)}
        model={{ ...letter, layout: 'sheet' }}
      />,
    )
    expect(part.lines.filter((line) => line.startsWith('LBody'))).toHaveLength(15)
  })
})
