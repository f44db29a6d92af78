import { describe, expect, it } from 'vitest'
import { createMarking } from '#src/export/tagged/marking.ts'
import { createStructure, type ElementSpec, ROOT_ID } from '#src/export/tagged/structure.ts'
import { attribute, readStructure } from '#tests/support/pdf/lint-structure.ts'
import { isKind, nameOf, textOf } from '#tests/support/pdf/values.ts'
import { endWith, openContext } from './open-context.ts'

function openStructure() {
  const opened = openContext()
  const marking = createMarking(opened.context)
  const structure = createStructure(opened.context)
  endWith(opened.context, structure.end)
  opened.drawing.addPage({ size: [100, 200] })
  const paint = (nodeId: number, tag: string) => {
    marking.begin(structure.of(nodeId), tag)
    opened.drawing.rect(0, 0, 1, 1).fill()
    marking.beginArtifact('Layout')
  }
  return { ...opened, structure, paint }
}

/** Paints one element under the root and gives its dictionary. */
async function dictionaryOf(spec: ElementSpec) {
  const { structure, paint, finish } = openStructure()
  structure.claim(1)
  structure.enter(1, ROOT_ID, spec)
  paint(1, spec.type)
  structure.leave(1)
  const { file } = await finish()
  const root = file.dictionary(
    file.array(file.dictionary(file.catalog.get('StructTreeRoot')).get('K'))[0],
  )
  return { file, element: file.dictionary(file.array(root.get('K'))[0]) }
}

describe('createStructure', () => {
  it('finds the same element again for a later part of a node', async () => {
    const { structure, paint, finish, drawing } = openStructure()
    structure.claim(1)
    structure.claim(1)
    structure.enter(1, ROOT_ID, { type: 'P', props: {} })
    paint(1, 'P')
    structure.leave(1)
    drawing.addPage({ size: [100, 200] })
    structure.enter(1, ROOT_ID, { type: 'P', props: {} })
    paint(1, 'P')
    structure.leave(1)
    const { file } = await finish()
    const { owners } = readStructure(file)
    expect(new Set(owners.values()).size).toBe(1)
    expect(owners.size).toBe(2)
  })

  it('refuses content after the last part that was announced', () => {
    const { structure, paint } = openStructure()
    structure.claim(1)
    structure.enter(1, ROOT_ID, { type: 'P', props: {} })
    structure.leave(1)
    expect(() => paint(1, 'P')).toThrow('already-ended')
  })

  it('refuses a parent that was never entered', () => {
    const { structure } = openStructure()
    expect(() => structure.enter(2, 1, { type: 'P', props: {} })).toThrow('node 1')
  })

  it('writes what an element says of its text', async () => {
    const props = { alt: 'alternative', lang: 'es', actual: 'actual text' }
    const { file, element } = await dictionaryOf({ type: 'Span', props })
    const said = ['Alt', 'Lang', 'ActualText'].map((key) => file.get(element.get(key)))
    expect(said.map((value) => (isKind(value, 'text') ? textOf(value) : ''))).toEqual(
      Object.values(props),
    )
  })

  it.each<[ElementSpec['props'], string, string | number]>([
    [{ scope: 'Column', colSpan: 2 }, 'Scope', 'Column'],
    [{ scope: 'Column', colSpan: 2 }, 'ColSpan', 2],
    [{ rowSpan: 3 }, 'RowSpan', 3],
    [{ numbering: 'Disc' }, 'ListNumbering', 'Disc'],
  ])('writes the attributes of %o', async (props, key, expected) => {
    const { file, element } = await dictionaryOf({ type: 'TH', props })
    const value = attribute(file, element, key)
    expect(typeof value === 'number' ? value : nameOf(value)).toBe(expected)
  })

  it('says where a figure lies, measured from the bottom of the page', async () => {
    const { file, element } = await dictionaryOf({
      type: 'Figure',
      props: { alt: 'a' },
      bbox: [10, 20, 30, 60],
    })
    expect(file.array(attribute(file, element, 'BBox'))).toEqual([10, 140, 30, 180])
  })
})
