import { describe, expect, it } from 'vitest'
import { createMarking } from '#src/export/tagged/marking.ts'
import { createStructure, ROOT_ID } from '#src/export/tagged/structure.ts'
import { endWith, openContext } from './open-context.ts'

function openMarking() {
  const opened = openContext()
  const marking = createMarking(opened.context)
  const structure = createStructure(opened.context)
  endWith(opened.context, structure.end)
  opened.drawing.addPage({ size: [100, 100] })
  return { ...opened, marking, structure }
}

/** The operators that matter here: marks, and what is painted. */
const marks = (content: string) =>
  content.replace(/<<\n?([^<>]*?)\n?>>/g, '<<$1>>').match(/^.*(BDC|EMC| re|f|S)$/gm)

describe('createMarking', () => {
  it('takes what is painted for an artifact unless told otherwise', async () => {
    const { drawing, finish } = openMarking()
    drawing.rect(0, 0, 10, 10).fill()
    const { contents } = await finish()
    expect(marks(contents[0]!)).toEqual([
      '/Artifact <</Type /Layout>> BDC',
      '0 0 10 10 re',
      'f',
      'EMC',
    ])
  })

  it('opens the mark before the path and closes it when the target changes', async () => {
    const { drawing, finish, marking, structure } = openMarking()
    const element = structure.child(structure.of(ROOT_ID), { type: 'P', props: {} })
    marking.beginArtifact('Pagination')
    drawing.rect(0, 0, 1, 1).fill()
    marking.begin(element, 'P')
    drawing.rect(0, 0, 2, 2).fill()
    marking.beginArtifact('Layout')
    const { contents } = await finish()
    expect(marks(contents[0]!)).toEqual([
      '/Artifact <</Type /Pagination>> BDC',
      '0 0 1 1 re',
      'f',
      'EMC',
      '/P <</MCID 0>> BDC',
      '0 0 2 2 re',
      'f',
      'EMC',
    ])
  })

  it('writes no mark where nothing is painted', async () => {
    const { drawing, finish, marking, structure } = openMarking()
    marking.begin(structure.child(structure.of(ROOT_ID), { type: 'P', props: {} }), 'P')
    drawing.save().translate(1, 1).restore()
    marking.beginArtifact('Layout')
    const { contents } = await finish()
    expect(marks(contents[0]!)).toBeNull()
  })

  it('closes an open mark with its page', async () => {
    const { drawing, finish } = openMarking()
    drawing.rect(0, 0, 1, 1).fill()
    drawing.addPage({ size: [100, 100] })
    drawing.rect(0, 0, 2, 2).fill()
    const { contents } = await finish()
    expect(contents.map((content) => marks(content)?.at(-1))).toEqual(['EMC', 'EMC'])
  })
})
